using Bot.Messaging;
using Bot.Staff;
using Bot.Tests.Desk;

namespace Bot.Tests.Staff;

public sealed class AgentSearchTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Theory]
    [InlineData("Bo Lee")]
    [InlineData(" bo LEE ")]
    [InlineData("bo")]
    [InlineData("bolee")]
    [InlineData("@bolee")]
    [InlineData("@BoLee he knows the customer")]
    public async Task A_colleague_is_found_by_name_first_name_or_handle(string words)
    {
        await Meet("Bo Lee", "bolee");
        await Meet("Cy Do", "cydo");

        Assert.Equal("Bo Lee", Assert.IsType<AgentMeant.One>(await Find(words)).Agent.Name);
    }

    [Theory]
    [InlineData("Trần Thị Bích", "tran thi bich")]
    [InlineData("Семён Ёлкин", "семен")]
    public async Task Nobody_has_to_type_accents(string name, string words)
    {
        await Meet(name);

        Assert.Equal(name, Assert.IsType<AgentMeant.One>(await Find(words)).Agent.Name);
    }

    [Fact]
    public async Task Between_two_nobody_is_guessed()
    {
        await Meet("Bo Lee", "bolee");
        await Meet("Bo Ray", platform: "discord");

        var several = Assert.IsType<AgentMeant.Several>(await Find("Bo"));

        Assert.Equal([new KnownAgent("Bo Lee", "telegram", "bolee"), new KnownAgent("Bo Ray", "discord", null)], several.Candidates);
        Assert.Equal("Bo Ray", Assert.IsType<AgentMeant.One>(await Find("Bo Ray")).Agent.Name);
    }

    [Fact]
    public async Task A_whole_name_comes_before_a_first_name()
    {
        await Meet("Bo");
        await Meet("Bo Lee");

        Assert.Equal("Bo", Assert.IsType<AgentMeant.One>(await Find("bo")).Agent.Name);
    }

    [Fact]
    public async Task A_handle_is_the_platforms_where_it_is_said_before_it_is_anothers()
    {
        await Meet("Bo of Telegram", "bo");
        await Meet("Bo of Discord", "bo", "discord");

        Assert.Equal("Bo of Telegram", Assert.IsType<AgentMeant.One>(await Find("@bo")).Agent.Name);
        Assert.Equal("Bo of Discord", Assert.IsType<AgentMeant.One>(await Find("@bo", "discord")).Agent.Name);
        Assert.IsType<AgentMeant.Several>(await Find("@bo", "desk"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("Zed")]
    [InlineData("Bo Le")]
    public async Task Who_is_not_there_is_not_found_and_those_who_are_there_are_named(string words)
    {
        await Meet("Bo Lee", "bolee");

        Assert.Equal([new KnownAgent("Bo Lee", "telegram", "bolee")], Assert.IsType<AgentMeant.Nobody>(await Find(words)).Known);
    }

    [Fact]
    public async Task Whoever_is_mentioned_is_an_agent_from_then_on()
    {
        await using var db = _room.NewDb();
        var search = _room.Get<AgentSearch>();

        var meant = await search.FindAsync(db, "telegram", [new Sender("9", "Dee Poe")], "Dee", _room.Now, CancellationToken.None);

        Assert.Equal("Dee Poe", Assert.IsType<AgentMeant.One>(meant).Agent.Name);
        Assert.Equal(meant, await search.FindAsync(db, "discord", [], "dee", _room.Now, CancellationToken.None));
    }

    [Fact]
    public async Task A_new_handle_is_followed()
    {
        await Meet("Bo Lee", "bolee");
        await Meet("Bo Lee", "bo_lee");

        Assert.IsType<AgentMeant.Nobody>(await Find("@bolee"));
        Assert.IsType<AgentMeant.One>(await Find("@bo_lee"));
    }

    public void Dispose() => _room.Dispose();

    private Task Meet(string name, string? handle = null, string platform = "telegram") => _room.Turn(db =>
        _room.Get<AgentDirectory>().OfAsync(db, platform, new Sender(name, name, Handle: handle), _room.Now, CancellationToken.None));

    private async Task<AgentMeant> Find(string words, string platform = "telegram")
    {
        await using var db = _room.NewDb();
        return await _room.Get<AgentSearch>().FindAsync(db, platform, [], words, _room.Now, CancellationToken.None);
    }
}
