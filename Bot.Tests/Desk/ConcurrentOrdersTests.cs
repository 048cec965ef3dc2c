using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tests.Support;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Desk;

/// <summary>Two agents at the same moment on two platforms, as two processes would decide it: on a real database, each in a transaction of its own.</summary>
public sealed class ConcurrentOrdersTests
{
    private static readonly ChatAddress _here = new("forum", "-1", "topic-1");
    private static readonly ChatAddress _there = new("posts", "-2", "topic-1");

    [Fact]
    public async Task Of_two_claims_one_wins_and_the_other_agent_is_told_who_has_it()
    {
        var together = new SavingTogether();
        await using var room = await RoomAsync(together);
        var ticket = await OpenAsync(room);

        together.Await(2);
        await Task.WhenAll(CommitAsync(room, Press("claim", ticket, _here, "Bo")), CommitAsync(room, Press("claim", ticket, _there, "Cy")));

        Assert.True(together.Met);
        await using var db = await room.DatabaseAsync();
        var winner = (await db.Tickets.SingleAsync()).AssigneeName!;
        var (won, lost) = winner == "Bo" ? (_here, _there) : (_there, _here);
        Assert.Equal([$"{winner} has #1001-7 now. The customer was told."], await AnswersAsync(db, won));
        Assert.Equal([$"{winner} has #1001-7 already."], await AnswersAsync(db, lost));
        Assert.Single(await room.HeardAsync(), heard => heard.Contains("is taking care", StringComparison.Ordinal));
        Assert.Single(await db.TicketEvents.Where(entry => entry.Kind == TicketEventKind.Claimed).ToListAsync());
        Assert.DoesNotContain(await db.Inbox.ToListAsync(), entry => entry.Status is not InboxStatus.Handled && entry.Platform != "simulated");
    }

    [Fact]
    public async Task A_claim_and_a_reply_at_once_both_happen_and_one_of_them_has_the_ticket()
    {
        var together = new SavingTogether();
        await using var room = await RoomAsync(together);
        var ticket = await OpenAsync(room);
        var reply = Press("claim", ticket, _there with { Thread = ThreadKey.For(ticket) }, "Cy") with { Kind = MessageKind.Text, ButtonToken = null, Text = "We send a new one." };

        together.Await(2);
        await Task.WhenAll(CommitAsync(room, Press("claim", ticket, _here, "Bo")), CommitAsync(room, reply));

        Assert.True(together.Met);
        await using var db = await room.DatabaseAsync();
        Assert.Contains("Cy:\nWe send a new one.", await room.HeardAsync());
        Assert.Single(await db.TicketEvents.Where(entry => entry.Kind == TicketEventKind.Claimed).ToListAsync());
        Assert.Equal(
            [.. Enumerable.Range(1, (await db.Tickets.SingleAsync()).EventCount)],
            await db.TicketEvents.OrderBy(entry => entry.Sequence).Select(entry => entry.Sequence).ToListAsync());
    }

    private static Task<EngineRoom> RoomAsync(SavingTogether together) => EngineRoom.OpenAsync(builder =>
    {
        builder.Services.AddSingleton<IChatPlatform>(new FakePlatform(_here.Platform, _here.Chat, Threads: true));
        builder.Services.AddSingleton<IChatPlatform>(new FakePlatform(_there.Platform, _there.Chat, Threads: true));
        builder.Services.ConfigureDbContext<BotDbContext>((_, options) => options.AddInterceptors(together), ServiceLifetime.Singleton);
    });

    private static async Task<Guid> OpenAsync(EngineRoom room)
    {
        await room.CommandsAsync("human");
        await using var db = await room.DatabaseAsync();
        return (await db.Tickets.SingleAsync()).Id;
    }

    private static IncomingMessage Press(string action, Guid ticket, ChatAddress at, string name) => new()
    {
        NativeId = $"{at.Platform}:{name}",
        From = at,
        Sender = new Sender(name, name),
        Side = ChatSide.Staff,
        Kind = MessageKind.Button,
        SentAt = DateTimeOffset.UnixEpoch,
        ButtonToken = new ButtonAction.OnTicket(action, ticket).Encode(),
    };

    private static Task CommitAsync(EngineRoom room, IncomingMessage message)
    {
        var queued = new QueuedMessage(message, room.Now);
        queued.Number(room.Get<SequenceSource>().Next());
        var turn = new InboxTurn(new InboxLane(LaneKey.Of(message), waitForMore: false), [queued]);
        return room.Get<TurnCommitter>().CommitAsync([queued], [turn], CancellationToken.None);
    }

    /// <summary>What was said in the very chat of an order, without what every staff place gets.</summary>
    private static async Task<IReadOnlyList<string>> AnswersAsync(BotDbContext db, ChatAddress chat) =>
        [.. (await db.Outbox.Where(row => row.Platform == chat.Platform && row.Thread == chat.Thread).OrderBy(row => row.Sequence).ToListAsync())
            .Select(row => row.Message().Text())];
}
