using Bot.Conversations;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Conversations;

/// <summary>What a turn leaves in the database: the customer, the conversation, the ticket.</summary>
public sealed class TurnHandlerTests
{
    [Fact]
    public async Task A_turn_that_failed_is_apologized_for_and_a_person_gets_the_words()
    {
        await using var room = await EngineRoom.OpenAsync();

        await room.FailsAsync("my lamp is on fire", "AB12CD34");

        Assert.Contains(await room.HeardAsync(), text => text.Contains("AB12CD34", StringComparison.Ordinal));
        await using var db = await room.DatabaseAsync();
        Assert.Contains("my lamp is on fire", (await db.Tickets.SingleAsync()).Summary, StringComparison.Ordinal);
        Assert.Equal(ConversationState.WithHuman, (await room.ConversationAsync()).State);
    }

    [Fact]
    public async Task A_turn_that_failed_calls_a_person_also_when_the_last_ticket_is_over()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.CommandsAsync("human");
        await room.CommandsAsync("cancel");

        await room.FailsAsync("my lamp is on fire again", "AB12CD34");

        await using var db = await room.DatabaseAsync();
        Assert.Equal([TicketStatus.Resolved, TicketStatus.New], (await db.Tickets.OrderBy(ticket => ticket.Number).ToListAsync()).Select(ticket => ticket.Status));
    }

    [Fact]
    public async Task A_day_of_silence_drops_an_open_question_but_not_a_draft()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.CommandsAsync("language", "asked");
        await room.CommandsAsync("complain", "drafting");
        room.Now += TimeSpan.FromDays(7);

        foreach (var chat in (string[])["asked", "drafting"])
        {
            await room.SaysAsync("hello", chat);
        }

        Assert.Equal(ConversationState.Idle, (await room.ConversationAsync("asked")).State);
        Assert.Equal(ConversationState.ChoosingCategory, (await room.ConversationAsync("drafting")).State);
    }

    [Fact]
    public async Task A_chosen_language_stays_whatever_is_written()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(room.Message(MessageKind.Command) with { Command = "language", Text = "Tiếng Việt" });

        await room.SaysAsync("I am writing a whole sentence in English now, and another one.");

        await using var db = await room.DatabaseAsync();
        Assert.Equal(Language.Vietnamese, (await db.Customers.SingleAsync()).Language);
    }

    [Fact]
    public async Task The_language_of_what_is_written_is_spoken_until_one_is_chosen()
    {
        await using var room = await EngineRoom.OpenAsync();

        await room.SaysAsync("Здравствуйте, у меня пропала посылка");

        await using var db = await room.DatabaseAsync();
        Assert.Equal(Language.Russian, (await db.Customers.SingleAsync()).Language);
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_unreachable_until_they_are_back()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.SaysAsync("hello");

        await room.TurnAsync(room.Message(MessageKind.Blocked));
        Assert.False(await ReachableAsync(room));
        await room.SaysAsync("hello again");

        Assert.True(await ReachableAsync(room));
    }

    private static async Task<bool> ReachableAsync(EngineRoom room)
    {
        await using var db = await room.DatabaseAsync();
        return (await db.CustomerIdentities.SingleAsync()).Reachable;
    }
}
