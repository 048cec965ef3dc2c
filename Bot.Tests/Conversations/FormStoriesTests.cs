using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Bot.Tickets;

namespace Bot.Tests.Conversations;

/// <summary>Complaints that are filled in as forms.</summary>
public class FormStoriesTests
{
    private readonly Dialog _chat = new() { HasForms = true };

    [Theory]
    [InlineData("en", "The mug arrived in pieces")]
    [InlineData("ru", "Кружка пришла разбитой")]
    [InlineData("vi", "Cái cốc bị vỡ khi nhận")]
    [InlineData("zh", "杯子收到就碎了")]
    public void A_form_is_a_whole_complaint_in_every_language(string language, string words)
    {
        var chat = new Dialog(new Language(language)) { HasForms = true };
        var category = Dialog.ShippedComplaints().Categories[0];
        chat.Commands("complain");

        chat.Fills(chat.Opens(category.Label[language]), ["mug.jpg"], (ComplaintSheets.Words, words), ("order", "a-10234"), ("part", "x"), ("wish", "refund"));

        Assert.Equal(ConversationState.ReviewingComplaint, chat.State);
        chat.Hears(words).Hears("A-10234").Hears(category.Fields[2].Choices[1].Label[language]);
        chat.Presses(chat.Texts.Label("review.send"));
        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(chat.Effects));
        Assert.Equal(TicketOrigin.Form, open.Origin);
        Assert.Equal(words, Assert.Single(open.From.Description).Text);
        Assert.Equal(["A-10234", "x", "refund"], open.From.Answers.OrderBy(answer => answer.Key).Select(answer => answer.Value.Value));
        Assert.Equal("mug.jpg", Assert.Single(open.From.Files).Name);
    }

    [Fact]
    public void A_form_without_files_is_told_that_they_can_still_be_sent()
    {
        Filled(("order", "A-10234"), ("part", "handle"), ("wish", "refund"));

        _chat.Hears("just send them here").Sends("mug.jpg").Hears("1 file");
    }

    [Fact]
    public void What_does_not_fit_is_shown_as_it_was_typed_and_asked_again_in_the_chat()
    {
        Filled(("order", "no idea"), ("part", "handle"), ("wish", "refund"));

        Assert.Equal("order", _chat.Slots.Field);
        _chat.Hears("You wrote “no idea”").Hears("doesn't look like an order number").Hears("What is the order number?");
        _chat.Says("A-10234");
        Assert.Equal(ConversationState.AddingEvidence, _chat.State);
        Assert.Empty(_chat.Slots.Typed);
    }

    [Fact]
    public void What_does_not_fit_can_be_corrected_in_the_form_where_everything_still_stands()
    {
        Filled(("order", "no idea"), ("part", "handle"), ("wish", "refund"));

        var again = _chat.Opens("Continue in the form");

        Assert.Equal(["It broke", "no idea", "handle", "refund", null], again!.Fields.Select(field => field.Value));
        _chat.Fills(again, ("order", "A-10234"));
        Assert.Equal(ConversationState.ReviewingComplaint, _chat.State);
        Assert.Equal("It broke", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void A_misfit_is_not_passed_over_for_something_that_stands_in_the_description()
    {
        _chat.Fills(_chat.OpensAt("complain", "damaged"), (ComplaintSheets.Words, "A-55555 broke"), ("order", "the other one"), ("part", "handle"), ("wish", "refund"));

        Assert.Equal("order", _chat.Slots.Field);
    }

    [Fact]
    public void Other_words_that_do_not_fit_either_take_the_place_of_what_was_typed()
    {
        Filled(("order", "no idea"), ("part", "handle"), ("wish", "refund")).Says("really none");

        Assert.DoesNotContain("no idea", _chat.Heard, StringComparison.Ordinal);
        _chat.Hears("doesn't look like an order number");
    }

    [Fact]
    public void A_person_gets_what_was_typed_in_vain()
    {
        Filled(("order", "no idea"), ("part", "handle"), ("wish", "refund")).Presses("Talk to a person");

        var open = Assert.IsType<Effect.OpenTicket>(Assert.Single(_chat.Effects));
        Assert.Equal("no idea", open.From.Typed["order"]);
    }

    [Fact]
    public void A_question_that_becomes_due_comes_on_a_further_page()
    {
        _chat.Fills(_chat.OpensAt("complain", "money"), (ComplaintSheets.Words, "Charged wrongly"), ("order", "A-10234"), ("problem", "twice"), ("amount", "25 EUR"));
        _chat.Hears("Which day was it paid?");

        var further = _chat.Opens("Continue in the form");

        Assert.Equal(["paid-on", ComplaintSheets.Files], further!.Fields.Select(field => field.Key));
        _chat.Fills(further, ("paid-on", "01.03.2026"));
        Assert.Equal(ConversationState.ReviewingComplaint, _chat.State);
        Assert.Equal("2026-03-01", _chat.Slots.Answers["paid-on"].Value);
        Assert.Equal("Charged wrongly", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void A_question_that_becomes_due_can_be_answered_in_the_chat()
    {
        _chat.Fills(_chat.OpensAt("complain", "money"), (ComplaintSheets.Words, "Charged wrongly"), ("order", "A-10234"), ("problem", "twice"), ("amount", "25 EUR"));

        _chat.Says("yesterday");

        Assert.Equal("2026-03-01", _chat.Slots.Answers["paid-on"].Value);
        Assert.Equal(ConversationState.AddingEvidence, _chat.State);
    }

    [Fact]
    public void A_long_form_goes_page_by_page()
    {
        var chat = new Dialog { HasForms = true, MaxFormFields = 2 };
        chat.Fills(chat.OpensAt("complain", "damaged"), (ComplaintSheets.Words, "It broke"), ("order", "A-10234"));
        Assert.Equal("part", chat.Slots.Field);

        chat.Fills(chat.Opens("Continue in the form"), ("part", "handle"), ("wish", "refund"));

        Assert.Equal(ConversationState.ReviewingComplaint, chat.State);
    }

    [Fact]
    public void A_misfit_on_a_later_page_opens_that_page_again()
    {
        var chat = new Dialog { HasForms = true, MaxFormFields = 2 };
        chat.Fills(chat.OpensAt("complain", "money"), (ComplaintSheets.Words, "It was too much"), ("order", "A-10234"));

        chat.Fills(chat.Opens("Continue in the form"), ("problem", "refund"), ("amount", "a lot"));

        Assert.Equal(["problem", "amount"], chat.Opens("Continue in the form")!.Fields.Select(field => field.Key));
        Assert.Equal("a lot", chat.Opens("Continue in the form")!.Fields[1].Value);
    }

    [Fact]
    public void What_need_not_be_answered_may_be_left_empty_and_is_not_asked_again()
    {
        _chat.Fills(_chat.OpensAt("complain", "service"), (ComplaintSheets.Words, "They were rude"));

        Assert.Equal(ConversationState.ReviewingComplaint, _chat.State);
        Assert.Equal("", _chat.Slots.Answers["when"].Value);
    }

    [Fact]
    public void Several_answers_are_changed_at_once_in_the_form()
    {
        Filled(("order", "A-10234"), ("part", "handle"), ("wish", "refund"));

        _chat.Fills(_chat.Opens("Change it in the form"), (ComplaintSheets.Words, "It broke and leaks"), ("order", "B-20002"), ("wish", "repair"));

        Assert.Equal(ConversationState.ReviewingComplaint, _chat.State);
        _chat.Hears("It broke and leaks").Hears("B-20002").Hears("A repair").Hears("handle");
        Assert.Equal("It broke and leaks", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void What_is_said_while_the_form_is_open_is_not_lost()
    {
        _chat.Says("my mug broke");
        var sheet = _chat.OpensAt("complain", "damaged");
        _chat.Commands("complain").Says("it cost a fortune");

        _chat.Fills(sheet, (ComplaintSheets.Words, "my blue mug broke"), ("order", "A-10234"), ("part", "handle"), ("wish", "refund"));

        Assert.Equal(["my blue mug broke", "it cost a fortune"], _chat.Slots.Description.Select(part => part.Text));
    }

    [Fact]
    public void The_same_form_sent_twice_says_everything_once()
    {
        _chat.Says("my mug broke");
        var sheet = _chat.OpensAt("complain", "damaged");
        (string, string)[] values = [(ComplaintSheets.Words, "my blue mug broke"), ("order", "A-10234"), ("part", "handle"), ("wish", "refund")];

        _chat.Fills(sheet, ["mug.jpg"], values).Fills(sheet, ["mug.jpg"], values);

        Assert.Equal("my blue mug broke", Assert.Single(_chat.Slots.Description).Text);
        Assert.Single(_chat.Slots.Files);
    }

    [Fact]
    public void Words_that_were_not_changed_in_the_form_stay_the_messages_that_they_were()
    {
        _chat.Says("my mug broke");
        _chat.Fills(_chat.OpensAt("complain", "damaged"), ("order", "A-10234"), ("part", "handle"), ("wish", "refund"));

        _chat.Edits(1, "my mug broke twice").Hears("correction");

        Assert.Equal("my mug broke twice", Assert.Single(_chat.Slots.Description).Text);
    }

    [Fact]
    public void With_a_person_a_form_goes_to_them()
    {
        var sheet = _chat.OpensAt("complain", "damaged");
        _chat.Commands("human");
        _chat.Ticket = new TicketView(Guid.CreateVersion7(), "1001-7", IsOver: false);

        _chat.Fills(sheet, (ComplaintSheets.Words, "It broke")).Hears("1001-7");

        Assert.Equal([new Effect.RelayToTicket()], _chat.Effects);
        Assert.Equal(ConversationState.WithHuman, _chat.State);
    }

    [Fact]
    public void A_form_of_a_category_that_is_gone_loses_no_word()
    {
        _chat.Submits(new SubmittedForm("c.gone._.order._", Values(("order", "A-10234"), (ComplaintSheets.Words, "It broke"))), "mug.jpg").Hears("nothing is lost");
        Assert.Equal(ConversationState.ChoosingCategory, _chat.State);

        _chat.Says("Something else").Hears("It broke").Hears("A-10234");
    }

    [Fact]
    public void A_question_that_is_gone_from_the_settings_leaves_its_words()
    {
        _chat.Submits(new SubmittedForm("c.other._.order._", Values((ComplaintSheets.Words, "It broke"), ("colour", "blue"), (ComplaintSheets.Files, "12345"))));

        Assert.Equal(["It broke", "blue"], _chat.Slots.Description.Select(part => part.Text));
    }

    [Fact]
    public void Somebody_elses_form_in_a_draft_is_kept_and_the_question_comes_again()
    {
        _chat.Commands("complain").Says("Damaged or faulty").Says("It is broken");

        _chat.Submits(new SubmittedForm("x", Values(("y", "it was blue")))).Hears("What is the order number?");

        Assert.Equal(["It is broken", "it was blue"], _chat.Slots.Description.Select(part => part.Text));
    }

    [Fact]
    public void A_form_without_a_word_asks_what_happened()
    {
        _chat.Submits(new SubmittedForm("c.damaged._.wish._", Values(("order", "A-10234")))).Hears("What happened?");

        Assert.Equal(ConversationState.DescribingProblem, _chat.State);
        _chat.Says("It broke");
        Assert.Equal("part", _chat.Slots.Field);
    }

    [Fact]
    public void A_message_without_its_form_does_no_harm()
    {
        _chat.Submits(null);

        Assert.Equal(ConversationState.ChoosingCategory, _chat.State);
        Assert.Empty(_chat.Slots.Said);
    }

    [Fact]
    public void Where_the_form_cannot_be_opened_the_questions_come_one_by_one()
    {
        _chat.Commands("complain").Presses("Damaged or faulty");

        _chat.Presses("Fill in a form").Hears("Let's do it here").Hears("What happened?").Says("It is broken").Presses("Continue in the form");

        Assert.Equal("order", _chat.Slots.Field);
    }

    [Fact]
    public void Without_forms_no_prompt_offers_one()
    {
        var chat = new Dialog();
        chat.Commands("complain").Presses("Something else");

        Assert.DoesNotContain(chat.Buttons, button => button.Choice == ChoiceNames.Form);
    }

    private Dialog Filled(params (string, string)[] values) =>
        _chat.Fills(_chat.OpensAt("complain", "damaged"), [(ComplaintSheets.Words, "It broke"), .. values]);

    private static Dictionary<string, IReadOnlyList<string>> Values(params (string Key, string Value)[] values) =>
        values.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[pair.Value]);
}
