using Bot.Platforms.Discord;
using Bot.Tests.Support;

namespace Bot.Tests.Platforms.Discord;

public sealed class OpenInteractionsTests
{
    private readonly ManualTime _time = new();
    private readonly OpenInteractions _open;

    public OpenInteractionsTests() => _open = new OpenInteractions(_time);

    [Fact]
    public void It_can_be_answered_until_its_time_is_over()
    {
        Add("i1", 7);

        _time.Advance(TimeSpan.FromMinutes(14));
        Assert.NotNull(_open.Find("i1"));

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(_open.Find("i1"));
    }

    [Fact]
    public void Only_who_still_waits_is_told_where_it_goes_on_and_once()
    {
        Add("i1", 7);
        Add("i2", 7);
        Add("i3", 8);
        _open.Answered("i1");

        Assert.Equal("i2", Assert.Single(_open.TakeUnanswered(7)).NativeId);
        Assert.Empty(_open.TakeUnanswered(7));
        Assert.NotNull(_open.Find("i2"));
    }

    [Fact]
    public void What_is_forgotten_cannot_be_answered()
    {
        Add("i1", 7);

        _open.Forget("i1");

        Assert.Null(_open.Find("i1"));
        Assert.Empty(_open.TakeUnanswered(7));
    }

    // Whose package's object it is does not matter here.
    private void Add(string id, ulong user) => _open.Add(new OpenInteraction(id, user, null!, _time.GetUtcNow()));
}
