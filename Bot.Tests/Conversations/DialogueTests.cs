using Bot.Conversations;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Bot.Tickets;

namespace Bot.Tests.Conversations;

/// <summary>Questions, misunderstandings, commands, buttons: the dialogue around the complaint.</summary>
public class DialogueTests
{
    private readonly Dialog _chat = new();

    [Fact]
    public void A_greeting_is_greeted_by_name_and_offers_a_person()
    {
        _chat.Says("Hello!").Hears("Ann");

        Assert.Contains(_chat.Buttons, button => button.Command == "human");
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Fact]
    public void A_known_question_is_answered_and_asked_whether_it_helped()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");

        _chat.Says("how long is delivery?").Hears("Two days.").Hears("Did that help?").Presses("Yes, thanks");

        Assert.Equal(ConversationState.Idle, _chat.State);
        Assert.Equal([new Effect.CountAnswer("delivery", true, "how long is delivery?")], _chat.Effects);
    }

    [Fact]
    public void An_answer_that_did_not_help_leads_to_a_person_with_the_question()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");

        _chat.Says("how long is delivery?").Presses("No, not quite").Presses("Talk to a person");

        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal("how long is delivery?", Assert.Single(open.From.Said).Text);
        Assert.Equal(ConversationState.WithHuman, _chat.State);
    }

    [Fact]
    public void A_new_question_after_an_answer_is_simply_answered()
    {
        _chat.Faq.Answers("one?", "one", "First.");
        _chat.Faq.Answers("two?", "two", "Second.");

        _chat.Says("one?").Says("two?").Hears("Second.");

        Assert.Equal(ConversationState.ReviewingAnswer, _chat.State);
    }

    [Fact]
    public void An_unsure_finder_asks_which_was_meant()
    {
        _chat.Faq.Suggests("money", "refund", "payment", "invoice");

        _chat.Says("money").Hears("Did you mean").Presses("Title of payment").Hears("Answer of payment");
    }

    [Fact]
    public void A_choice_can_be_typed_as_its_number()
    {
        _chat.Faq.Suggests("money", "refund", "payment");

        _chat.Says("money").Says("2").Hears("Answer of payment");
    }

    [Fact]
    public void Not_understood_is_said_once_and_then_a_person_takes_over_with_everything()
    {
        _chat.Says("qwe rty").Hears("I won't guess");
        Assert.Equal(ConversationState.Idle, _chat.State);

        _chat.Says("asdf ghj");

        Assert.DoesNotContain("I won't guess", _chat.Heard, StringComparison.Ordinal);
        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal(["qwe rty", "asdf ghj"], open.From.Said.Select(part => part.Text));
        Assert.Equal(ConversationState.WithHuman, _chat.State);
    }

    [Fact]
    public void A_person_asked_for_after_a_misunderstanding_came_because_they_were_asked_for()
    {
        _chat.Says("qwe rty").Says("operator");

        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal(TicketOrigin.HumanRequested, open.Origin);
        Assert.Equal("qwe rty", Assert.Single(open.From.Said).Text);
    }

    [Fact]
    public void None_of_the_suggestions_offers_a_person_and_then_gets_one()
    {
        _chat.Faq.Suggests("money", "refund");

        _chat.Says("money").Presses("None of these").Hears("a person is the better choice").Says("still about money somehow");

        Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
    }

    [Theory]
    [InlineData("en", "talk to a human")]
    [InlineData("en", "I want to speak to a person please")]
    [InlineData("ru", "оператор")]
    [InlineData("ru", "Позовите оператора!")]
    [InlineData("vi", "cho mình gặp nhân viên")]
    [InlineData("vi", "nhan vien")]
    [InlineData("zh", "转人工")]
    [InlineData("zh", "我要找人工客服")]
    [InlineData("zh", "operator")]
    public void Words_that_mean_a_person_get_one(string language, string words)
    {
        var chat = new Dialog(new Language(language)).Says(words);

        Assert.Equal(ConversationState.WithHuman, chat.State);
        Assert.IsType<Effect.OpenTicket>(Assert.Single(chat.Effects));
    }

    [Fact]
    public void With_a_person_words_are_never_taken_for_commands()
    {
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        foreach (var words in (string[])["cancel", "back", "status", "start over", "help", "stop"])
        {
            _chat.Says(words);
            Assert.Equal([new Effect.RelayToTicket()], _chat.Effects);
            Assert.Equal("", _chat.Heard);
        }
    }

    [Fact]
    public void A_second_request_for_a_person_opens_no_second_ticket()
    {
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        _chat.Commands("human").Hears("1001-7");

        Assert.Empty(_chat.Effects);
    }

    [Fact]
    public void Cancelling_with_a_person_closes_the_ticket_and_offers_to_reopen_it()
    {
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        _chat.Commands("cancel").Hears("1001-7");
        Assert.Equal([new Effect.WithdrawTicket()], _chat.Effects);
        Assert.Equal(ConversationState.Idle, _chat.State);

        _chat.Ticket = _chat.Ticket with { IsOver = true };
        _chat.Presses("It isn't solved");

        Assert.Equal([new Effect.ReopenTicket()], _chat.Effects);
        Assert.Equal(ConversationState.WithHuman, _chat.State);
    }

    [Fact]
    public void A_reopen_button_of_another_ticket_does_nothing()
    {
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: true);

        _chat.PressesToken(new ButtonAction.OnTicket("reopen", Guid.CreateVersion7()).Encode());

        Assert.Empty(_chat.Effects);
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    [InlineData("s1.yes")]
    [InlineData("tclaim.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("gdrop_table")]
    public void A_stale_or_forged_button_gets_a_kind_word_and_the_question_again(string token)
    {
        _chat.Commands("complain").Presses("Damaged or faulty");
        var before = _chat.Slots;

        _chat.PressesToken(token).Hears("Here is where we are");

        Assert.Equal(before, _chat.Slots);
        Assert.Empty(_chat.Effects);
        Assert.Equal(ConversationState.DescribingProblem, _chat.State);
    }

    [Fact]
    public void The_language_is_changed_in_the_middle_and_the_question_comes_again()
    {
        _chat.Commands("complain").Presses("Damaged or faulty");

        _chat.Commands("language").Presses("Русский");

        Assert.Equal([new Effect.ChooseLanguage(Language.Russian)], _chat.Effects);
        Assert.Equal(ConversationState.DescribingProblem, _chat.State);
        _chat.Hears("говорим по-русски");
    }

    [Fact]
    public void A_language_can_be_named_with_the_command()
    {
        _chat.Commands("language", "tiếng Việt");

        Assert.Equal([new Effect.ChooseLanguage(Language.Vietnamese)], _chat.Effects);
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Fact]
    public void Erasing_needs_a_clear_yes()
    {
        _chat.Commands("privacy").Hears("erase it all").Presses("Keep it");
        Assert.Empty(_chat.Effects);

        _chat.Commands("privacy").Presses("Erase everything");

        Assert.IsType<Effect.EraseCustomer>(Assert.Single(_chat.Effects));
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Theory]
    [InlineData("en", "Delete my data")]
    [InlineData("ru", "удалите мои данные")]
    [InlineData("vi", "xóa dữ liệu của tôi")]
    [InlineData("zh", "删除我的数据")]
    public void Who_asks_in_words_to_be_forgotten_is_asked_whether_they_are_sure(string language, string words)
    {
        Assert.Equal(ConversationState.ErasingData, new Dialog(new Language(language)).Says(words).State);
    }

    [Fact]
    public void Status_is_told_in_the_middle_of_a_complaint_and_the_question_comes_again()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("status");

        Assert.Equal([new Effect.TellStatus()], _chat.Effects);
        Assert.Equal(ConversationState.DescribingProblem, _chat.State);
        _chat.Hears("What happened?");
    }

    [Fact]
    public void A_resolved_ticket_asks_how_it_went_and_keeps_the_stars()
    {
        _chat.Commands("human");
        var ticket = Guid.CreateVersion7();
        _chat.Ticket = new TicketView(ticket, "1001-7", IsOver: true);

        _chat.Turn([Notice(NoticeKind.TicketResolved, ticket)]).Hears("How did we do?").Presses("5 ★").Hears("Thank you");

        Assert.Equal([new Effect.RateTicket(5)], _chat.Effects);
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Fact]
    public void Words_instead_of_stars_are_taken_up_as_a_new_matter()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Commands("human").Turn([Notice(NoticeKind.TicketResolved, Guid.CreateVersion7())]);

        _chat.Says("how long is delivery?").Hears("Two days.");
    }

    [Fact]
    public void A_message_of_a_kind_that_cannot_be_read_is_answered_not_dropped()
    {
        _chat.Turn(
        [
            new IncomingMessage
            {
                NativeId = "x", From = _chat.Conversation.Chat, Sender = new Sender("1", "Ann"), Kind = MessageKind.Text, SentAt = _chat.Now, Unsupported = "poll",
            },
        ]).Hears("can't open this kind of message");
    }

    [Theory]
    [InlineData("complain", ConversationState.ChoosingCategory)]
    [InlineData("human", ConversationState.WithHuman)]
    [InlineData("xyz", ConversationState.Idle)]
    public void A_link_can_lead_straight_to_a_command(string payload, ConversationState state)
    {
        _chat.Commands("start", payload);

        Assert.Equal(state, _chat.State);
    }

    private IncomingMessage Notice(NoticeKind kind, Guid ticket) => new()
    {
        NativeId = $"notice:{ticket}",
        From = _chat.Conversation.Chat,
        Sender = new Sender("", ""),
        Kind = MessageKind.Notice,
        SentAt = _chat.Now,
        Notice = new Notice(kind, ticket),
    };
}
