using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Tests.Support;
using Bot.Tickets;

namespace Bot.Tests.Conversations;

/// <summary>A complaint from the first word to the moment it is sent.</summary>
public class ComplaintTests
{
    private readonly Dialog _chat = new();

    [Fact]
    public void A_complaint_is_asked_for_step_by_step_and_sent_as_it_was_reviewed()
    {
        _chat.Says("I want to complain").Hears("What is it about?").Presses("Damaged or faulty");
        _chat.Says("The mug arrived in pieces").Hears("order number").Says("A-10234").Hears("what is damaged").Says("Blue mug, the handle");
        _chat.Hears("put it right").Presses("A replacement").Hears("photos").Sends("mug.jpg").Presses("That's all");
        _chat.Hears("The mug arrived in pieces").Hears("A-10234").Hears("Blue mug, the handle").Hears("A replacement").Hears("1 file");

        _chat.Presses("Yes, send it");

        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal(TicketOrigin.Form, open.Origin);
        Assert.Equal("damaged", open.From.Category);
        Assert.Equal(["A-10234", "Blue mug, the handle", "replace"], open.From.Answers.OrderBy(answer => answer.Key).Select(answer => answer.Value.Value));
        Assert.Equal("mug.jpg", Assert.Single(open.From.Files).Name);
        Assert.Equal(ConversationState.WithHuman, _chat.State);
    }

    [Fact]
    public void What_was_written_before_is_offered_as_the_description_and_never_asked_again()
    {
        _chat.Says("my parcel A-10234 never came").Presses("Make a complaint").Presses("Late or not delivered");

        _chat.Hears("my parcel A-10234 never came").Presses("Yes, use this");

        _chat.Hears("Order number: A-10234");
        Assert.Equal("promised", _chat.Slots.Field);
        Assert.Equal("my parcel A-10234 never came", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void More_words_are_added_to_what_was_offered()
    {
        _chat.Says("my parcel never came").Presses("Make a complaint").Presses("Something else").Says("It was order B-20001, paid last week");

        Assert.Equal(["my parcel never came", "It was order B-20001, paid last week"], _chat.Slots.Description.Select(part => part.Text));
        Assert.Equal("B-20001", _chat.Slots.Answers["order"].Value);
        Assert.Equal(ConversationState.AddingEvidence, _chat.State);
    }

    [Fact]
    public void Several_messages_in_a_row_are_one_description()
    {
        _chat.Commands("complain").Presses("Something else").Says("it came late", "and wet", "and the box was open");

        Assert.Equal("it came late\nand wet\nand the box was open", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void An_answer_that_does_not_fit_is_asked_again_with_an_example()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken").Says("no idea, the one from Monday");

        _chat.Hears("A-10234").Hears("What is the order number?");
        Assert.Equal("order", _chat.Slots.Field);
    }

    [Fact]
    public void A_question_in_the_middle_is_answered_and_the_form_goes_on_where_it_was()
    {
        _chat.Faq.Answers("where do I find the order number?", "order-number", "In the e-mail.");
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken");

        _chat.Says("where do I find the order number?").Hears("In the e-mail.").Hears("What is the order number?");

        Assert.Equal(ConversationState.FillingForm, _chat.State);
        _chat.Says("A-10234");
        Assert.Equal("A-10234", _chat.Slots.Answers["order"].Value);
    }

    [Fact]
    public void A_description_that_looked_like_a_question_is_taken_with_one_tap()
    {
        _chat.Faq.Answers("why was I charged twice?", "twice", "It is a hold.");
        _chat.Commands("complain").Presses("Something else").Says("why was I charged twice?").Hears("It is a hold.");

        _chat.Presses("That was my answer");

        Assert.Equal("why was I charged twice?", Assert.Single(_chat.Slots.Description).Text);
        Assert.NotEqual(ConversationState.DescribingProblem, _chat.State);
    }

    [Fact]
    public void Back_goes_back_question_by_question_to_the_very_beginning()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken").Says("A-10234").Says("the handle");
        Assert.Equal("wish", _chat.Slots.Field);

        _chat.Presses("Back");
        Assert.Equal("part", _chat.Slots.Field);
        _chat.Says("back");
        Assert.Equal("order", _chat.Slots.Field);
        _chat.Commands("back");
        Assert.Equal(ConversationState.DescribingProblem, _chat.State);
        _chat.Hears("It is broken").Presses("Back");
        Assert.Equal(ConversationState.ChoosingCategory, _chat.State);
        _chat.Presses("Back");
        Assert.Equal(ConversationState.Idle, _chat.State);
    }

    [Fact]
    public void Every_answer_can_be_changed_in_the_review()
    {
        Reviewed();

        _chat.Presses("Change something").Presses("Order number").Hears("What is the order number?").Says("B-20002");
        Assert.Equal(ConversationState.ReviewingComplaint, _chat.State);
        _chat.Hears("B-20002").Presses("Change something").Presses("What happened").Says("Only the handle is off");
        _chat.Hears("Only the handle is off").Presses("Change something").Presses("Files").Sends("two.jpg").Presses("That's all");

        _chat.Hears("1 file").Presses("Yes, send it");

        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal("B-20002", open.From.Answers["order"].Value);
        Assert.Equal("Only the handle is off", Assert.Single(open.From.Description).Text);
    }

    [Fact]
    public void Another_category_keeps_what_fits_and_asks_only_what_is_new()
    {
        Reviewed();

        _chat.Presses("Change something").Presses("Topic").Presses("Wrong item").Hears("what came instead");
        _chat.Says("Ordered blue, got red");

        Assert.Equal(ConversationState.ReviewingComplaint, _chat.State);
        _chat.Hears("Wrong item").Hears("A-10234").Hears("Ordered blue, got red");
        Assert.DoesNotContain("wish", _chat.Slots.Answers.Keys);
    }

    [Fact]
    public void A_condition_asks_a_question_only_when_it_applies()
    {
        _chat.Commands("complain").Presses("Payment or refund").Says("charged wrongly").Says("A-10234").Presses("Refund not here").Says("25 EUR");
        Assert.Equal(ConversationState.AddingEvidence, _chat.State);

        var twice = new Dialog();
        twice.Commands("complain").Presses("Payment or refund").Says("charged wrongly").Says("A-10234").Presses("Charged twice").Says("25 EUR");
        Assert.Equal("paid-on", twice.Slots.Field);
    }

    [Fact]
    public void A_question_that_need_not_be_answered_can_be_skipped_by_button_or_word()
    {
        _chat.Commands("complain").Presses("Service or staff").Says("They were rude").Presses("Skip").Says("skip");

        Assert.Equal(ConversationState.AddingEvidence, _chat.State);
    }

    [Fact]
    public void A_person_in_the_middle_gets_all_that_was_answered()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken").Says("A-10234").Presses("Talk to a person");

        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal(TicketOrigin.HumanRequested, open.Origin);
        Assert.Equal("It is broken", Assert.Single(open.From.Description).Text);
        Assert.Equal("A-10234", open.From.Answers["order"].Value);
    }

    [Fact]
    public void A_cancelled_complaint_keeps_what_was_written_for_the_next_try()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken into pieces").Says("cancel").Hears("nothing was sent");
        Assert.Equal(ConversationState.Idle, _chat.State);

        _chat.Presses("Make a complaint").Presses("Something else").Hears("It is broken into pieces");
    }

    [Fact]
    public void Saying_complain_in_the_middle_does_not_lose_the_draft()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken").Commands("complain");

        Assert.Equal("order", _chat.Slots.Field);
        Assert.Equal("It is broken", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void Starting_over_forgets_the_draft()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken").Says("start over").Hears("Hello, Ann");

        Assert.Equal(ConversationState.Idle, _chat.State);
        Assert.Empty(_chat.Slots.Description);
    }

    [Fact]
    public void An_edited_message_changes_the_draft_instead_of_adding_to_it()
    {
        _chat.Commands("complain").Presses("Damaged or faulty").Says("The mug is brokn");

        _chat.Edits(3, "The mug is broken").Hears("correction");

        Assert.Equal("The mug is broken", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void Files_sent_at_any_moment_stay_with_the_complaint()
    {
        _chat.Sends("first.jpg").Presses("Make a complaint").Presses("Damaged or faulty").Sends("second.jpg").Says("It is broken").Sends("third.jpg");

        Assert.Equal(["second.jpg", "first.jpg", "third.jpg"], _chat.Slots.Files.Select(file => file.Name));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("vi")]
    [InlineData("zh")]
    public void Every_category_can_be_filled_in_every_language(string language)
    {
        foreach (var category in Dialog.ShippedComplaints().Categories)
        {
            var chat = new Dialog(new Language(language));
            chat.Commands("complain").Presses(category.Label[language]).Says("xyz");
            while (chat.State == ConversationState.FillingForm)
            {
                Answer(chat, category.Fields.Single(field => field.Key == chat.Slots.Field), language);
            }

            chat.Presses(chat.Texts.Label("evidence.none")).Presses(chat.Texts.Label("review.send"));

            Assert.Equal(category.Key, Assert.IsType<Effect.OpenTicket>(Assert.Single(chat.Effects)).From.Category);
        }
    }

    private static void Answer(Dialog chat, FieldOptions field, string language)
    {
        switch (field.Type)
        {
            case FieldType.Choice:
                chat.Presses(field.Choices[0].Label[language]);
                break;
            case FieldType.OrderNumber:
                chat.Says("A-10234");
                break;
            case FieldType.Money:
                chat.Says("100");
                break;
            case FieldType.Date:
                chat.Says("01.03.2026");
                break;
            default:
                chat.Says("xyz");
                break;
        }
    }

    private void Reviewed() => _chat.Commands("complain").Presses("Damaged or faulty").Says("It is broken").Says("A-10234").Says("the handle")
        .Presses("My money back").Presses("I have none");
}
