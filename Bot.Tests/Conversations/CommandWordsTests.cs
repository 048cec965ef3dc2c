using Bot.Conversations;
using Bot.Languages;
using Bot.Tests.Support;

namespace Bot.Tests.Conversations;

/// <summary>Commands with words after them: a question, a category, a language, a message that is reported.</summary>
public class CommandWordsTests
{
    private readonly Dialog _chat = new();

    [Fact]
    public void A_question_by_command_is_answered()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");

        _chat.Commands("ask", "how long is delivery?").Hears("Two days.").Hears("Did that help?");

        Assert.Equal(ConversationState.ReviewingAnswer, _chat.State);
    }

    [Theory]
    [InlineData("en", "What would you like to know?")]
    [InlineData("ru", "Что вы хотите узнать?")]
    [InlineData("vi", "Bạn muốn hỏi gì ạ?")]
    [InlineData("zh", "您想了解什么？")]
    public void Without_words_it_is_asked_what_they_want_to_know(string language, string asked)
    {
        new Dialog(new Language(language)).Commands("ask").Hears(asked);
    }

    [Fact]
    public void A_question_by_command_in_a_draft_is_answered_and_the_draft_goes_on()
    {
        _chat.Faq.Answers("where is the number", "order-number", "In the e-mail.");
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken");

        _chat.Commands("ask", "where is the number").Hears("In the e-mail.").Hears("just where we left it").Hears("What is the order number?");

        Assert.Equal("order", _chat.Slots.Field);
        Assert.Equal("It is broken", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void A_question_that_nobody_knows_does_not_become_the_answer_of_the_form()
    {
        _chat.Faq.Suggests("money", "refund", "payment");
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken");

        _chat.Commands("ask", "qwe rty").Hears("I won't guess").Hears("What is the order number?");
        _chat.Commands("ask", "money").Hears("• Title of refund").Hears("What is the order number?");

        Assert.Equal("order", _chat.Slots.Field);
    }

    [Fact]
    public void With_a_person_the_FAQ_answers_and_what_it_does_not_know_goes_to_them()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        _chat.Commands("ask", "how long is delivery?").Hears("Two days.");
        Assert.Empty(_chat.Effects);
        _chat.Commands("ask", "and who are you?").Hears("1001-7");

        Assert.Equal([new Effect.RelayToTicket()], _chat.Effects);
        Assert.Equal(ConversationState.WithHuman, _chat.State);
    }

    [Fact]
    public void A_question_by_command_in_between_is_answered_and_the_question_in_between_comes_again()
    {
        _chat.Faq.Answers("how long is delivery?", "delivery", "Two days.");
        _chat.Commands("privacy");

        _chat.Commands("ask", "how long is delivery?").Hears("Two days.").Hears("erase it all");

        Assert.Equal(ConversationState.ErasingData, _chat.State);
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("Damaged or faulty")]
    [InlineData("Брак или повреждение")]
    public void A_complaint_with_its_category_asks_at_once_what_happened(string category)
    {
        _chat.Commands("complain", category).Hears("What happened?");

        Assert.Equal("damaged", _chat.Slots.Category);
        Assert.Empty(_chat.Slots.Said);
    }

    [Fact]
    public void Other_words_after_the_command_are_kept_for_the_description()
    {
        _chat.Commands("complain", "my lamp is broken").Hears("Which of these fits best?").Presses("Something else").Hears("my lamp is broken");
    }

    [Fact]
    public void A_category_in_the_middle_of_a_draft_is_not_taken_for_an_answer()
    {
        _chat.Commands("complain").Presses("Wrong item").Says("It is the wrong one").Says("A-10234");

        _chat.Commands("complain", "damaged");

        Assert.Equal("received", _chat.Slots.Field);
        Assert.Equal("wrong-item", _chat.Slots.Category);
    }

    [Fact]
    public void Complaining_while_a_language_is_chosen_keeps_the_draft()
    {
        _chat.Commands("complain").Presses("Wrong item").Says("It is the wrong one").Commands("language").Commands("complain");

        Assert.Equal("order", _chat.Slots.Field);
        Assert.Equal(ConversationState.FillingForm, _chat.State);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("Русский")]
    [InlineData("russian")]
    public void A_language_can_be_given_by_code_or_name(string argument)
    {
        _chat.Commands("language").Commands("language", argument);

        Assert.Equal([new Effect.ChooseLanguage(Language.Russian)], _chat.Effects);
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Theory]
    [InlineData("en", "Bo wrote in #general:")]
    [InlineData("ru", "Bo пишет в #general:")]
    [InlineData("vi", "Bo viết trong #general:")]
    [InlineData("zh", "Bo 在 #general 写道：")]
    public void A_reported_message_begins_a_complaint_and_is_offered_as_its_description(string language, string quoted)
    {
        var chat = new Dialog(new Language(language)).Reports("Bo", "my lamp **exploded**");
        Assert.Equal(ConversationState.ChoosingCategory, chat.State);

        chat.Says("other").Hears(quoted).Hears("my lamp **exploded**").Hears("https://example.com/1");
    }

    [Fact]
    public void A_reported_message_in_a_draft_is_added_to_it()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken");

        _chat.Reports("Bo", "mine too").Hears("added that message").Hears("What is the order number?");

        Assert.Equal(2, _chat.Slots.Description.Count);
    }

    [Fact]
    public void A_reported_message_goes_to_the_person_who_has_the_ticket()
    {
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        _chat.Reports("Bo", "mine too").Hears("1001-7");

        Assert.Equal([new Effect.RelayToTicket()], _chat.Effects);
    }

    [Fact]
    public void A_report_of_nothing_is_a_complaint()
    {
        _chat.Commands("report");

        Assert.Equal(ConversationState.ChoosingCategory, _chat.State);
    }
}
