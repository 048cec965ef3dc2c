using Bot.Messaging;
using Bot.Tickets;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class StaffFormsTests : IDisposable
{
    private readonly DeskRoom _room = OnTwoPlatforms();

    private IFormSource Forms => _room.Get<IEnumerable<IFormSource>>().Single(source => source.Side is ChatSide.Staff);

    [Fact]
    public async Task The_note_button_opens_a_form_with_one_field()
    {
        var ticket = await _room.Opens();

        var sheet = Forms.Open(Press("note", ticket.Id), maxFields: 5)!;

        var field = Assert.Single(sheet.Fields);
        Assert.Equal(("📝 Note", "words", FormFieldKind.Paragraph, true), (sheet.Title, field.Key, field.Kind, field.Required));
        Assert.Equal("The note: only the team sees it", field.Label);
        Assert.All(sheet.Token, c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public async Task What_was_filled_in_is_a_note_that_all_of_the_staff_read_and_nobody_else()
    {
        var ticket = await _room.Opens();

        var sent = await _room.StaffSay(Filled(ticket, " call her back "));

        Assert.Equal((TicketEventKind.Note, "call her back"), ((await _room.Timeline())[^1].Kind, (await _room.Timeline())[^1].Text));
        Assert.Empty(sent.To(CustomerChat));
        Assert.All([Forum, Posts], chat => Assert.Contains("📝 Note by Bo (Discord)\ncall her back", sent.To(chat).Texts()));
        Assert.Contains("Noted in #1001-7.", sent.To(Posts).Texts());
    }

    [Fact]
    public async Task A_note_by_a_command_that_nobody_else_sees_stands_in_its_own_thread_too()
    {
        await _room.Opens();

        var seen = await _room.StaffSay(Command("note", "seen"));
        var unseen = await _room.StaffSay(Command("note", "unseen") with { MessageId = null });

        Assert.DoesNotContain(seen.To(Forum).Texts(), text => text.Contains("seen", StringComparison.Ordinal));
        Assert.Contains("📝 Note by Bo (Telegram)\nunseen", unseen.To(Forum).Texts());
    }

    [Fact]
    public async Task Buttons_that_need_no_words_open_no_form()
    {
        var ticket = await _room.Opens();

        Assert.All(["claim", "resolve", "reopen", "transfer", "explode"], action => Assert.Null(Forms.Open(Press(action, ticket.Id), 5)));
        Assert.Null(Forms.Open(Press("priority", ticket.Id, "high"), 5));
        Assert.Null(Forms.Open(Command("note"), 5));
        Assert.Null(Forms.Open(FromAgent() with { Kind = MessageKind.Button, ButtonToken = "nonsense" }, 5));
    }

    [Fact]
    public async Task Without_forms_the_button_does_what_it_always_did()
    {
        var ticket = await _room.Opens();

        Assert.Null(Forms.Open(Press("note", ticket.Id), maxFields: 0));
        Assert.Contains("//", Assert.Single(await _room.StaffSay(Press("note", ticket.Id))).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_empty_form_notes_nothing(string words)
    {
        var ticket = await _room.Opens();

        Assert.Single(await _room.StaffSay(Filled(ticket, words)));
        Assert.DoesNotContain(await _room.Timeline(), entry => entry.Kind is TicketEventKind.Note);
    }

    [Fact]
    public async Task A_form_that_is_not_the_desks_does_nothing()
    {
        var ticket = await _room.Opens();

        Assert.Empty(await _room.StaffSay(Filled(ticket, "x") with { Form = null }));
        Assert.Empty(await _room.StaffSay(Filled(ticket, "x") with { Form = new SubmittedForm("c.damaged", new Dictionary<string, IReadOnlyList<string>>()) }));
    }

    public void Dispose() => _room.Dispose();

    private IncomingMessage Filled(Ticket ticket, string words)
    {
        var sheet = Forms.Open(Press("note", ticket.Id), 5)!;
        var values = new Dictionary<string, IReadOnlyList<string>> { [sheet.Fields[0].Key] = [words] };
        return FromAgent("", "form", at: Posts with { Thread = "topic-1" }) with { Kind = MessageKind.Form, MessageId = null, Form = new SubmittedForm(sheet.Token, values) };
    }
}
