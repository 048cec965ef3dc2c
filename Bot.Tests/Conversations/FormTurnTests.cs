using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Conversations;

/// <summary>Forms, picked messages and answers in passing as whole turns, with the database and the desk.</summary>
public sealed class FormTurnTests
{
    [Fact]
    public async Task A_draft_is_in_the_form_at_once_and_still_after_a_restart()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(Message(room, MessageKind.Command) with { Command = "complain" });
        await room.TurnAsync(Message(room, MessageKind.Text) with { Text = "Something else" });
        await room.TurnAsync(Message(room, MessageKind.Text) with { Text = "The parcel A-10234 was wet" });
        Assert.Equal(["The parcel A-10234 was wet", "A-10234", null], Opens(room).Fields.Select(field => field.Value));

        await room.RestartAsync();

        Assert.Equal(["The parcel A-10234 was wet", "A-10234", null], Opens(room).Fields.Select(field => field.Value));
    }

    [Fact]
    public async Task What_was_not_saved_is_not_in_the_form()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(Message(room, MessageKind.Text) with { Text = "hello" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => room.TurnAsync(Message(room, MessageKind.Text) with { Text = "my parcel was wet" }, failing: true));

        Assert.Null(Opens(room).Fields[0].Value);
    }

    [Fact]
    public async Task A_form_becomes_a_ticket_with_its_words_answers_and_files()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(Form(room, Opens(room), "It was wet", "A-10234"));
        await room.TurnAsync(Message(room, MessageKind.Text) with { Text = "send it" });

        await using var db = await room.DatabaseAsync();
        var ticket = await db.Tickets.SingleAsync();
        Assert.Equal("other", ticket.Category);
        Assert.Contains("It was wet", ticket.Summary, StringComparison.Ordinal);
        Assert.Contains(await db.TicketEvents.ToListAsync(), entry => entry.Text.Contains("It was wet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_comes_after_the_ticket_is_read_by_the_staff_in_their_language()
    {
        await using var room = await EngineRoom.OpenAsync();
        var sheet = Opens(room);
        await room.TurnAsync(Message(room, MessageKind.Command) with { Command = "human" });

        await room.TurnAsync(Form(room, sheet, "Всё промокло", "A-10234"));

        await using var db = await room.DatabaseAsync();
        Assert.Contains(await db.TicketEvents.ToListAsync(), entry => entry.Text == "Всё промокло\nOrder number: A-10234");
        Assert.Contains(await room.HeardAsync("staff"), text => text.Contains("Order number: A-10234", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_whose_turn_failed_goes_to_a_person_with_all_its_words()
    {
        await using var room = await EngineRoom.OpenAsync();

        await room.FailsAsync(Form(room, Opens(room), "It was wet", "A-10234"), "AB12CD34");

        await using var db = await room.DatabaseAsync();
        Assert.Contains(await db.TicketEvents.ToListAsync(), entry => entry.Text.Contains("It was wet\nOrder number: A-10234", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picked_message_reaches_the_staff_with_its_author_and_its_link()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.CommandsAsync("human");

        await room.TurnAsync(Report(room));

        Assert.Contains(await room.HeardAsync("staff"), text => text.Contains("Bo wrote in #general:\nmine broke too\nhttps://example.com/1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("help", "", true)]
    [InlineData("status", "", true)]
    [InlineData("ask", "", true)]
    [InlineData("language", "", true)]
    [InlineData("language", "ru", true)]
    [InlineData("complain", "", false)]
    [InlineData("complain", "damaged", false)]
    [InlineData("human", "", false)]
    public async Task What_needs_no_words_in_return_is_answered_in_passing_and_everything_else_in_the_own_chat(string command, string words, bool inPassing)
    {
        await using var room = await EngineRoom.OpenAsync();
        var asked = Message(room, MessageKind.Command) with { Command = command, Text = words, InPassing = true };

        await room.TurnAsync(asked);

        Assert.Equal(inPassing ? asked.NativeId : null, (await room.LastSaidAsync()).InAnswerTo);
    }

    [Fact]
    public async Task What_was_not_asked_in_passing_is_never_answered_so()
    {
        await using var room = await EngineRoom.OpenAsync();

        await room.CommandsAsync("help");

        Assert.Null((await room.LastSaidAsync()).InAnswerTo);
    }

    [Fact]
    public async Task What_is_done_to_a_ticket_is_said_where_it_stays()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.CommandsAsync("human");
        await room.TurnAsync(Report(room) with { InPassing = true });
        Assert.Null((await room.LastSaidAsync()).InAnswerTo);

        await room.TurnAsync(room.Message(MessageKind.Command) with { Command = "cancel", InPassing = true });

        Assert.Null((await room.LastSaidAsync()).InAnswerTo);
    }

    [Fact]
    public async Task A_hint_at_the_language_that_comes_later_counts_until_the_customer_writes()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.CommandsAsync("start");
        Assert.Equal(Language.English, await LanguageAsync(room));

        await room.TurnAsync(Hinted(room, "vi") with { Kind = MessageKind.Command, Command = "help" });
        Assert.Equal(Language.Vietnamese, await LanguageAsync(room));
        await room.TurnAsync(Hinted(room, "vi") with { Text = "Здравствуйте, у меня пропала посылка" });
        Assert.Equal(Language.Russian, await LanguageAsync(room));
        await room.TurnAsync(Hinted(room, "vi") with { Kind = MessageKind.Command, Command = "help" });

        Assert.Equal(Language.Russian, await LanguageAsync(room));
    }

    [Fact]
    public async Task A_form_opens_in_the_language_of_the_app_until_the_customer_told_theirs()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(Message(room, MessageKind.Command) with { Command = "start" });
        var opening = Message(room, MessageKind.Command) with { Command = "complain", Text = "other", Sender = new Sender("customer", "Ann", "vi") };
        Assert.Equal("Chuyện khác", room.Opens(opening)!.Title);

        await room.TurnAsync(Message(room, MessageKind.Text) with { Text = "Здравствуйте, у меня пропала посылка" });

        Assert.Equal("Другое", room.Opens(opening)!.Title);
    }

    [Fact]
    public async Task A_hint_never_changes_a_language_that_was_chosen()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(room.Message(MessageKind.Command) with { Command = "language", Text = "ru" });

        await room.TurnAsync(Hinted(room, "vi") with { Kind = MessageKind.Command, Command = "help" });

        Assert.Equal(Language.Russian, await LanguageAsync(room));
    }

    [Fact]
    public async Task What_is_written_into_a_form_or_asked_by_command_tells_the_language_too()
    {
        await using var room = await EngineRoom.OpenAsync();
        await room.TurnAsync(Form(room, Opens(room), "Посылка пришла мокрая и помятая", "A-10234"));
        Assert.Equal(Language.Russian, await LanguageAsync(room));

        await room.TurnAsync(Message(room, MessageKind.Command) with { Command = "ask", Text = "多久能送到" });

        Assert.Equal(Language.Chinese, await LanguageAsync(room));
    }

    private static IncomingMessage Message(EngineRoom room, MessageKind kind) => room.Message(kind, platform: FormedPlatform.PlatformName);

    private static FormSheet Opens(EngineRoom room) => room.Opens(Message(room, MessageKind.Command) with { Command = "complain", Text = "other" })!;

    private static IncomingMessage Form(EngineRoom room, FormSheet sheet, string words, string order) => Message(room, MessageKind.Form) with
    {
        MessageId = null,
        Form = new SubmittedForm(sheet.Token, new Dictionary<string, IReadOnlyList<string>> { ["order"] = [order], [ComplaintSheets.Words] = [words] }),
    };

    private static IncomingMessage Report(EngineRoom room) => room.Message(MessageKind.Command) with
    {
        MessageId = null,
        Command = "report",
        Quoted = new QuotedMessage(new Sender("9", "Bo"), "mine broke too", "https://example.com/1", "#general", room.Now),
    };

    private static IncomingMessage Hinted(EngineRoom room, string tag) => room.Message(MessageKind.Text) with { Sender = new Sender("customer", "Ann", tag) };

    private static async Task<Language> LanguageAsync(EngineRoom room)
    {
        await using var db = await room.DatabaseAsync();
        return (await db.Customers.SingleAsync()).Language;
    }
}
