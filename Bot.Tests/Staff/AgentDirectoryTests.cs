using Bot.Messaging;
using Bot.Staff;
using Bot.Tests.Desk;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Staff;

public sealed class AgentDirectoryTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task Whoever_acts_for_the_first_time_becomes_an_agent_once()
    {
        var first = await Meet("Bo Lee");
        var again = await Meet("Bo Lee");

        Assert.Equal(first.Id, again.Id);
        Assert.Equal("Bo", first.FirstName);
    }

    [Fact]
    public async Task A_new_name_is_followed()
    {
        var first = await Meet("Bo Lee");
        await Meet("Bo Lee-Park");

        await using var db = _room.NewDb();
        Assert.Equal("Bo Lee-Park", (await db.Agents.SingleAsync(agent => agent.Id == first.Id)).Name);
    }

    [Fact]
    public async Task Two_turns_of_one_batch_make_one_agent()
    {
        await using var db = _room.NewDb();
        var directory = _room.Get<AgentDirectory>();

        var one = await directory.OfAsync(db, "telegram", new Sender("7", "Bo"), _room.Now, CancellationToken.None);
        var two = await directory.OfAsync(db, "telegram", new Sender("7", "Bo"), _room.Now, CancellationToken.None);

        Assert.Same(one, two);
    }

    [Fact]
    public async Task Nobody_signs_with_nothing() => Assert.NotEqual("", (await Meet("  ")).FirstName);

    public void Dispose() => _room.Dispose();

    private async Task<Agent> Meet(string name)
    {
        Agent? met = null;
        await _room.Turn(async db =>
            met = await _room.Get<AgentDirectory>().OfAsync(db, "telegram", new Sender("7", name), _room.Now, CancellationToken.None));
        return met!;
    }
}
