using Bot.Conversations;
using Bot.Knowledge.Asked;
using Bot.Languages;
using Bot.Tests.Support;

namespace Bot.Tests.Conversations;

/// <summary>Questions without an answer, several at once, and answers in another language.</summary>
public class AskedDialogueTests
{
    private const string TellMe = "Tell me when you have an answer";
    private readonly Dialog _chat = new();

    [Fact]
    public void What_has_no_answer_is_noted_and_who_asked_may_wait_for_one()
    {
        _chat.Says("Do you sell teapots?").Hears("I won't guess");
        Assert.Equal([new Effect.NoteUnanswered("Do you sell teapots?", "m1", UnansweredReason.NothingFound)], _chat.Effects);

        _chat.Presses(TellMe);

        Assert.Equal([new Effect.WantToBeTold()], _chat.Effects);
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Fact]
    public void The_wish_can_be_taken_back_at_any_time()
    {
        _chat.Says("Do you sell teapots?").Presses(TellMe).Commands("complain").PressesToken("gdonttell").Hears("I won't write to you about it");

        Assert.Equal([new Effect.WantNoMore()], _chat.Effects);
        Assert.Equal(ConversationState.ChoosingCategory, _chat.State);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("thanks")]
    [InlineData("complaint")]
    [InlineData("I want to make a complaint")]
    [InlineData("operator")]
    public void What_is_no_question_is_not_noted(string words)
    {
        Assert.DoesNotContain(_chat.Says(words).Effects, effect => effect is Effect.NoteUnanswered);
    }

    [Fact]
    public void A_word_that_asks_nothing_is_not_offered_an_answer_later()
    {
        Assert.DoesNotContain(_chat.Says("12345").Buttons, button => button.Label == TellMe);
    }

    [Fact]
    public void Where_a_person_takes_over_nobody_is_left_to_wait_for_the_bot()
    {
        _chat.Says("qwe rty").Says("asdf ghj");

        Assert.Equal(ConversationState.WithHuman, _chat.State);
        Assert.DoesNotContain(_chat.Buttons, button => button.Label == TellMe);
        Assert.DoesNotContain(_chat.Effects, effect => effect is Effect.NoteUnanswered);
    }

    [Fact]
    public void Choices_that_were_all_wrong_leave_the_question_open()
    {
        _chat.Faq.Suggests("money", "refund", "payment");

        _chat.Says("money").Presses("None of these");

        Assert.Equal([new Effect.NoteUnanswered("money", "m1", UnansweredReason.ChoicesRejected)], _chat.Effects);
        Assert.Contains(_chat.Buttons, button => button.Label == TellMe);
    }

    [Fact]
    public void An_answer_that_did_not_help_leaves_the_question_open()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");

        _chat.Says("how long is delivery?").Presses("No, not quite");

        Assert.Equal(
            [new Effect.CountAnswer("delivery", false), new Effect.NoteUnanswered("how long is delivery?", "m1", UnansweredReason.AnswerDidNotHelp)],
            _chat.Effects);
        Assert.Contains(_chat.Buttons, button => button.Label == TellMe);
    }

    [Fact]
    public void What_was_chosen_and_helped_tells_how_it_can_be_asked()
    {
        _chat.Faq.Suggests("money", "refund", "payment");

        _chat.Says("money").Presses("Title of payment").Presses("Yes, thanks");

        Assert.Equal([new Effect.CountAnswer("payment", true, "money")], _chat.Effects);
    }

    [Fact]
    public void Several_questions_in_one_message_are_each_answered_under_their_words_and_it_is_asked_once_whether_it_helped()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Faq.Answers("can I return it?", "returns", "Within 30 days.");
        _chat.Faq.AsksSeveral("how long is delivery? can I return it?", "how long is delivery?", "can I return it?");

        _chat.Says("how long is delivery? can I return it?");

        Assert.Equal(
            "how long is delivery?\nTitle of delivery\nTwo days.\n\ncan I return it?\nTitle of returns\nWithin 30 days.\n\nDid that help?",
            _chat.Heard);
        _chat.Presses("Yes, thanks");
        Assert.Equal(
            [new Effect.CountAnswer("delivery", true, "how long is delivery?"), new Effect.CountAnswer("returns", true, "can I return it?")],
            _chat.Effects);
    }

    [Fact]
    public void Of_several_questions_those_without_an_answer_are_named_and_those_in_doubt_have_their_choices()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Faq.Suggests("and money?", "refund", "payment");
        _chat.Faq.AsksSeveral("all of it", "how long is delivery?", "and money?", "do you sell teapots?");

        _chat.Says("all of it").Hears("Two days.").Hears("and money?\nI'm not quite sure").Hears("For this I have no answer").Hears("do you sell teapots?");

        Assert.Equal([new Effect.NoteUnanswered("do you sell teapots?", "m1", UnansweredReason.NothingFound)], _chat.Effects);
        Assert.Contains(_chat.Buttons, button => button.Label == TellMe);
        Assert.Equal(ConversationState.ReviewingAnswer, _chat.State);

        _chat.Presses("Title of payment").Hears("Answer of payment").Presses("Yes, thanks");
        Assert.Equal([new Effect.CountAnswer("payment", true, "and money?")], _chat.Effects);
    }

    [Fact]
    public void When_all_of_several_questions_are_in_doubt_it_is_asked_which_was_meant()
    {
        _chat.Faq.Suggests("and money?", "refund", "payment");
        _chat.Faq.AsksSeveral("all of it", "and money?", "do you sell teapots?");

        _chat.Says("all of it").Hears("do you sell teapots?").Hears("Did you mean").Presses("Title of refund").Hears("Answer of refund").Presses("Yes, thanks");

        Assert.Equal([new Effect.CountAnswer("refund", true, "and money?")], _chat.Effects);
    }

    [Fact]
    public void Several_questions_without_any_answer_are_noted_one_by_one()
    {
        _chat.Faq.AsksSeveral("all of it", "do you sell teapots?", "do you sell saucers?");

        _chat.Says("all of it").Hears("I won't guess");

        Assert.Equal(
            ["do you sell teapots?", "do you sell saucers?"],
            _chat.Effects.Cast<Effect.NoteUnanswered>().Select(note => note.Question));
    }

    [Fact]
    public void In_the_middle_of_a_complaint_several_questions_are_answered_and_it_goes_on()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Faq.AsksSeveral("how long is delivery? do you sell teapots?", "how long is delivery?", "do you sell teapots?");
        _chat.Commands("complain").Presses("Damaged or faulty");

        _chat.Says("how long is delivery? do you sell teapots?").Hears("how long is delivery?\nTitle of delivery\nTwo days.").Hears("do you sell teapots?\nI don't have an answer").Hears("What happened?");

        Assert.Equal(["do you sell teapots?"], _chat.Effects.Cast<Effect.NoteUnanswered>().Select(note => note.Question));
        Assert.Equal(ConversationState.DescribingProblem, _chat.State);
    }

    [Fact]
    public void With_a_person_what_has_an_answer_is_answered_and_the_rest_goes_to_them()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Faq.AsksSeveral("all of it", "how long is delivery?", "do you sell teapots?");
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        _chat.Commands("ask", "all of it").Hears("Two days.").Hears("1001-7");

        Assert.Equal([new Effect.RelayToTicket()], _chat.Effects);
    }

    [Fact]
    public void A_question_asked_in_between_can_wait_for_its_answer_and_the_complaint_goes_on()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Commands("ask", "do you sell teapots?").Hears("I won't guess");
        Assert.IsType<Effect.NoteUnanswered>(Assert.Single(_chat.Effects));

        _chat.Presses(TellMe).Hears("What happened?");

        Assert.Equal([new Effect.WantToBeTold()], _chat.Effects);
    }

    [Theory]
    [InlineData("vi", "chỉ có nội dung này bằng tiếng Anh")]
    [InlineData("ru", "только по-английски")]
    [InlineData("zh", "目前只有英文版")]
    public void An_answer_in_another_language_says_so_first_and_offers_a_person(string language, string said)
    {
        var chat = new Dialog(new Language(language));
        chat.Faq.Answers("warranty", "warranty", "Two years.");

        chat.Says("warranty").Hears("Two years.");

        Assert.InRange(chat.Heard.IndexOf(said, StringComparison.Ordinal), 0, chat.Heard.IndexOf("Two years.", StringComparison.Ordinal));
        Assert.Contains(chat.Buttons, button => button.Command == "human");
    }

    [Fact]
    public void A_deleted_message_takes_its_question_with_it()
    {
        _chat.Says("Do you sell teapots?");

        _chat.Turn([new()
        {
            NativeId = "x", From = _chat.Conversation.Chat, Sender = new("1", "Ann"), Kind = Bot.Messaging.MessageKind.Delete, SentAt = _chat.Now, MessageId = "m1",
        }]);

        Assert.Equal([new Effect.ForgetQuestion("m1")], _chat.Effects);
        Assert.Equal("", _chat.Heard);
    }

    [Fact]
    public void An_edited_question_is_asked_as_it_reads_now()
    {
        _chat.Says("Do you sell tea?").Edits(1, "Do you sell teapots?");

        Assert.Equal([new Effect.EditQuestion("m1", "Do you sell teapots?")], _chat.Effects);
    }
}
