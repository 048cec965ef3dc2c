using Bot.Platforms.Discord;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Platforms.Discord;

public sealed class InvalidCallsTests
{
    private readonly ManualTime _time = new();
    private readonly InvalidCalls _calls;

    public InvalidCallsTests() => _calls = new InvalidCalls(_time, NullLogger<InvalidCalls>.Instance);

    [Fact]
    public void A_few_stop_nothing()
    {
        Count(4_999);

        Assert.Null(_calls.Pause);
    }

    [Fact]
    public void Too_many_stop_everything_for_as_long_as_Discord_counts()
    {
        Count(5_000);
        Assert.Equal(TimeSpan.FromMinutes(10), _calls.Pause);

        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Null(_calls.Pause);
    }

    [Fact]
    public void Old_ones_do_not_count()
    {
        Count(4_999);
        _time.Advance(TimeSpan.FromMinutes(10));

        Count(1);

        Assert.Null(_calls.Pause);
    }

    private void Count(int times)
    {
        for (var time = 0; time < times; time++)
        {
            _calls.Count();
        }
    }
}
