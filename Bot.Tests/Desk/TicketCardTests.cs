using Bot.Desk;
using Bot.Messaging;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class TicketCardTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task The_card_says_all_that_a_newcomer_needs()
    {
        var ticket = await _room.Opens();

        var card = _room.Get<TicketCard>().Of(ticket);

        Assert.Equal(
            """
            #1001-7 · New · normal priority
            Category: Damaged goods
            Customer: Ann Smith · Telegram · English
            Waiting since 09:00 02 Mar UTC
            First answer promised by 13:00 02 Mar UTC
            Nobody has it yet

            The cup is broken

            Order number: A-77
            """.ReplaceLineEndings("\n"),
            card.Text.ToString());
        Assert.Equal(
            [["✋ Claim", "✅ Resolve"], ["⬆ Make it: high priority", "📝 Note"]],
            card.Buttons.Select(row => row.Select(button => button.Label).ToArray()));
    }

    [Fact]
    public async Task A_card_is_pinned_only_in_a_thread_of_its_own()
    {
        await _room.Opens();

        Assert.Equal([(Forum.Platform, true), (Group.Platform, false)],
            _room.Delivered.OfType<ShowLatest>().Select(card => (card.To.Platform, card.Pin)));
    }

    [Fact]
    public async Task What_a_customer_wrote_is_never_markup_on_the_card()
    {
        var ticket = await _room.Opens(Complaint("**bold** [link](https://example.org)") with { CustomerName = "`Ann`" });

        var spans = _room.Get<TicketCard>().Of(ticket).Text.Spans;

        Assert.DoesNotContain(spans, span => span.Style is TextStyle.Link or TextStyle.Code);
        Assert.Contains(spans, span => span.Text == "**bold** [link](https://example.org)");
    }

    [Fact]
    public async Task A_threads_marks_tell_status_priority_language_and_platform()
    {
        var ticket = await _room.Opens(Complaint() with { Language = Bot.Languages.Language.Russian });
        await _room.StaffSay(Command("priority", "urgent"));

        Assert.Equal(
            [
                new ThreadLabel(ThreadLabelKind.Status, "New"), new ThreadLabel(ThreadLabelKind.Priority, "Urgent"),
                new ThreadLabel(ThreadLabelKind.Language, "Русский"), new ThreadLabel(ThreadLabelKind.Platform, "Telegram"),
            ],
            _room.Delivered.To(Forum).OfType<ShowLatest>().Last().Labels);
        Assert.Equal("Normal priority", _room.Get<TicketCard>().LabelsOf(ticket)[1].Text);
    }

    [Fact]
    public async Task Marks_are_short_in_every_language()
    {
        var ticket = await _room.Opens(Complaint() with { Chat = new ChatAddress("a-platform-with-a-name", "1") });
        var marks = _room.Get<Bot.Languages.Phrasebooks>().All.SelectMany(book => book.Keys
            .Where(key => key.StartsWith("staff.mark.", StringComparison.Ordinal) || key.StartsWith("staff.platform.", StringComparison.Ordinal))
            .Select(key => book.Label(key)).Append(book.OwnName));

        Assert.All(marks, mark => Assert.InRange(mark.Length, 1, 20));
        Assert.All(_room.Get<TicketCard>().LabelsOf(ticket), label => Assert.InRange(label.Text.Length, 1, 20));
    }

    [Fact]
    public async Task A_long_title_is_cut() =>
        Assert.Equal(100, _room.Get<TicketCard>().TitleOf(await _room.Opens(Complaint() with { CustomerName = new string('n', 100) })).Length);

    public void Dispose() => _room.Dispose();
}
