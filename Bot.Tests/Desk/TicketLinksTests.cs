using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

/// <summary>An agent links a ticket to the FAQ entry that answers it: how it was asked waits to become a phrasing.</summary>
public sealed class TicketLinksTests : IAsyncLifetime, IDisposable
{
    private readonly DeskRoom _room = new();

    public async Task InitializeAsync()
    {
        await _room.Turn(db =>
        {
            Write(db, "broken-cups", "My cup is broken", "is the cup broken");
            Write(db, "delivery-time", "How long does delivery take?", "when will it come");
            return Task.CompletedTask;
        });
        await _room.Get<FaqShelf>().RefreshAsync(CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_team_sees_it_the_customer_does_not_and_their_first_words_are_suggested()
    {
        await _room.Opens(Complaint("The mug came in pieces"));

        var sent = await _room.StaffSay(Command("link", "broken-cups"));

        Assert.Empty(sent.To(CustomerChat));
        Assert.Equal(
            "Bo linked #1001-7 to the FAQ entry broken-cups (My cup is broken). What the customer wrote first may become one of its phrasings.",
            Assert.Single(sent.To(Forum)).Text());
        Assert.Contains("Bo (Telegram) linked #1001-7", Assert.Single(sent.To(Group)).Text(), StringComparison.Ordinal);
        Assert.Equal((TicketEventKind.LinkedToEntry, "broken-cups"), ((await _room.Timeline())[^1].Kind, (await _room.Timeline())[^1].Text));
        await using var db = _room.NewDb();
        var suggestion = await db.FaqSuggestions.SingleAsync();
        Assert.Equal(("broken-cups", "The mug came in pieces", SuggestionSource.Agent), (suggestion.EntryKey, suggestion.Text, suggestion.Source));
    }

    [Theory]
    [InlineData("broken", "There is no published FAQ entry “broken”, and nothing was linked.\nThese come nearest:\nbroken-cups My cup is broken")]
    [InlineData("teapots", "There is no published FAQ entry “teapots”, and nothing was linked.")]
    [InlineData("", "Which FAQ entry answers it? Write /link and its key.")]
    public async Task Without_a_key_that_is_there_the_nearest_entries_are_named_and_nothing_is_linked(string key, string said)
    {
        await _room.Opens(Complaint("My cup is broken"));

        Assert.Equal(said, Assert.Single(await _room.StaffSay(Command("link", key))).Text());

        Assert.DoesNotContain(await _room.Timeline(), entry => entry.Kind is TicketEventKind.LinkedToEntry);
    }

    [Fact]
    public async Task The_same_link_twice_is_one()
    {
        await _room.Opens();
        await _room.StaffSay(Command("link", "broken-cups"));

        Assert.Contains("already", Assert.Single(await _room.StaffSay(Command("link", "Broken-Cups"))).Text(), StringComparison.Ordinal);

        Assert.Single(await _room.Timeline(), entry => entry.Kind is TicketEventKind.LinkedToEntry);
    }

    [Fact]
    public async Task Words_that_the_entry_has_already_are_not_suggested()
    {
        await _room.Opens(Complaint("Is the cup broken?"));

        await _room.StaffSay(Command("link", "broken-cups"));

        await using var db = _room.NewDb();
        Assert.Empty(await db.FaqSuggestions.ToListAsync());
    }

    [Fact]
    public async Task Outside_of_a_thread_it_needs_a_number_and_nobody_who_is_forgotten_is_linked()
    {
        await _room.Opens();
        Assert.Contains("Which ticket", Assert.Single(await _room.StaffSay(Command("link", "broken-cups", at: Group))).Text(), StringComparison.Ordinal);
        await _room.Turn(db => _room.Desk.EraseAsync(db, CustomerId, _room.Now, CancellationToken.None));

        Assert.Contains("forgotten", Assert.Single(await _room.StaffSay(Command("link", "1001-7 broken-cups", at: Group))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void While_typing_the_entries_are_found_by_their_titles()
    {
        var catalog = _room.Get<IEnumerable<ICommandCatalog>>().Single(catalog => catalog.Side is ChatSide.Staff);

        Assert.Equal([new CommandChoice("delivery-time", "How long does delivery take?")], catalog.ChoicesFor("link", "entry", "long deliv", null));
        Assert.Equal(2, catalog.ChoicesFor("link", "entry", "", "en").Count);
    }

    public void Dispose() => _room.Dispose();

    private void Write(BotDbContext db, string key, string title, string phrasing)
    {
        var entry = FaqEntry.New(key, _room.Now);
        entry.Write(Language.English, title, "An answer.", [phrasing], _room.Now);
        db.FaqEntries.Add(entry);
    }
}
