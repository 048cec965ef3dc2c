using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;

namespace Bot.Tests.Conversations.Forms;

/// <summary>Which form opens, and what stands in it already.</summary>
public class ComplaintFormSourceTests
{
    private readonly Dialog _chat = new() { HasForms = true };

    [Fact]
    public void A_command_with_a_category_opens_its_form_what_happened_first_and_files_last()
    {
        var sheet = _chat.OpensAt("complain", "damaged")!;

        Assert.Equal("Damaged or faulty", sheet.Title);
        Assert.Equal([ComplaintSheets.Words, "order", "part", "wish", ComplaintSheets.Files], sheet.Fields.Select(field => field.Key));
        Assert.Equal(
            [FormFieldKind.Paragraph, FormFieldKind.Line, FormFieldKind.Line, FormFieldKind.Choice, FormFieldKind.Files],
            sheet.Fields.Select(field => field.Kind));
        Assert.Equal([true, true, true, true, false], sheet.Fields.Select(field => field.Required));
        Assert.All(sheet.Fields, field => Assert.Null(field.Value));
        Assert.Equal("A-10234", sheet.Fields[1].Example);
        Assert.Equal(["replace", "refund", "repair", "other"], sheet.Fields[3].Choices.Select(choice => choice.Key));
    }

    [Theory]
    [InlineData("Damaged or faulty")]
    [InlineData("брак или повреждение")]
    [InlineData("商品损坏或有问题")]
    public void A_category_can_be_named_in_any_language(string words)
    {
        Assert.Equal("Damaged or faulty", _chat.OpensAt("complain", words)?.Title);
    }

    [Theory]
    [InlineData("complain", "")]
    [InlineData("complain", "my parcel is broken")]
    [InlineData("status", "damaged")]
    [InlineData("damaged", "")]
    public void Where_no_category_is_named_no_form_opens(string command, string words)
    {
        Assert.Null(_chat.OpensAt(command, words));
    }

    [Fact]
    public void The_button_of_a_category_opens_its_form()
    {
        _chat.Commands("complain");

        Assert.Equal("Wrong item", _chat.Opens("Wrong item")?.Title);
    }

    [Fact]
    public void A_button_of_an_earlier_prompt_opens_nothing()
    {
        _chat.Commands("complain");
        var stale = _chat.TokenOf("Wrong item");
        _chat.Says("it was the blue one");

        Assert.Null(_chat.Opens(Press(stale)));
        Assert.Null(_chat.Opens(Press("garbage")));
    }

    [Fact]
    public void What_was_written_before_stands_in_the_form_with_what_it_answers()
    {
        _chat.Says("my parcel A-10234 never came");

        var sheet = _chat.OpensAt("complain", "delivery")!;

        Assert.Equal("my parcel A-10234 never came", sheet.Fields[0].Value);
        Assert.Equal("A-10234", sheet.Fields[1].Value);
    }

    [Fact]
    public void A_form_that_was_closed_opens_with_the_draft_in_it()
    {
        _chat.Commands("complain").Says("Damaged or faulty").Says("The mug is broken").Says("A-10234").Says("the handle");

        var whole = _chat.OpensAt("complain", "damaged")!;

        Assert.Equal(["The mug is broken", "A-10234", "the handle", null, null], whole.Fields.Select(field => field.Value));
        Assert.Equal(["wish", ComplaintSheets.Files], _chat.Opens("Continue in the form")!.Fields.Select(field => field.Key));
    }

    [Fact]
    public void Another_category_keeps_what_fits()
    {
        _chat.Commands("complain").Says("Damaged or faulty").Says("The mug is broken").Says("A-10234").Says("the handle");

        var sheet = _chat.OpensAt("complain", "wrong-item")!;

        Assert.Equal(["The mug is broken", "A-10234", null, null], sheet.Fields.Select(field => field.Value));
    }

    [Fact]
    public void A_question_with_a_condition_stands_in_the_form_only_when_it_applies()
    {
        var early = _chat.OpensAt("complain", "money")!;
        _chat.Commands("complain").Says("Payment or refund").Says("charged wrongly").Says("A-10234").Says("Charged twice");

        var late = _chat.OpensAt("complain", "money")!;

        Assert.DoesNotContain(early.Fields, field => field.Key == "paid-on");
        // … and takes the place of the files.
        Assert.Equal([ComplaintSheets.Words, "order", "problem", "amount", "paid-on"], late.Fields.Select(field => field.Key));
    }

    [Fact]
    public void What_does_not_fit_on_a_page_stands_on_the_next()
    {
        var narrow = new Dialog { HasForms = true, MaxFormFields = 2 };

        Assert.Equal([ComplaintSheets.Words, "order"], narrow.OpensAt("complain", "damaged")!.Fields.Select(field => field.Key));
    }

    [Fact]
    public void With_a_person_no_form_opens()
    {
        _chat.Commands("human");

        Assert.Null(_chat.OpensAt("complain", "damaged"));
        _chat.Commands("language");
        Assert.Null(_chat.OpensAt("complain", "damaged"));
    }

    [Fact]
    public void Somebody_unknown_gets_the_form_in_the_language_of_their_app()
    {
        var opening = new IncomingMessage
        {
            NativeId = "1",
            From = new ChatAddress("test", "unknown"),
            Sender = new Sender("2", "Lan", "vi-VN"),
            Kind = MessageKind.Command,
            Command = "complain",
            Text = "damaged",
            SentAt = _chat.Now,
        };

        var sheet = _chat.Opens(opening)!;

        Assert.Equal("Hàng lỗi, hư hỏng", sheet.Title);
        Assert.Equal("Sự việc", sheet.Fields[0].Label);
    }

    [Fact]
    public void Words_that_are_too_many_for_a_form_are_kept_and_added_to()
    {
        var story = string.Join(' ', Enumerable.Repeat("and then it broke again", 300));
        _chat.Says(story);

        var sheet = _chat.OpensAt("complain", "other")!;

        Assert.Null(sheet.Fields[0].Value);
        Assert.False(sheet.Fields[0].Required);
        _chat.Fills(sheet, (ComplaintSheets.Words, "that is all"));
        Assert.Equal([story, "that is all"], _chat.Slots.Description.Select(part => part.Text));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("vi")]
    [InlineData("zh")]
    public void Every_categorys_form_opens_in_every_language(string language)
    {
        var chat = new Dialog(new Language(language));
        foreach (var category in Dialog.ShippedComplaints().Categories)
        {
            var sheet = chat.OpensAt("complain", category.Key)!;

            Assert.Equal(category.Label[language], sheet.Title);
            Assert.InRange(sheet.Fields.Count, 2, 5);
            Assert.All(sheet.Fields, field => Assert.InRange(field.Label.Length, 1, 45));
            Assert.All(sheet.Fields, field => Assert.InRange(field.Help!.Length, 1, 100));
            Assert.Equal(sheet.Fields.Count, sheet.Fields.DistinctBy(field => field.Key).Count());
        }
    }

    private IncomingMessage Press(string token) => new()
    {
        NativeId = "p",
        From = _chat.Conversation.Chat,
        Sender = new Sender("1", "Ann"),
        Kind = MessageKind.Button,
        ButtonToken = token,
        SentAt = _chat.Now,
    };
}
