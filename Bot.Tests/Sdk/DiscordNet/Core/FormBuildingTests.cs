using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class FormBuildingTests
{
    [Fact]
    public void A_form_has_each_field_in_a_row_of_its_own()
    {
        var form = new ModalBuilder("Complaint", "form:1")
            .AddTextInput("Order", "order", maxLength: 20, required: false)
            .AddTextInput("What happened?", "text", TextInputStyle.Paragraph, "Tell it in your words", 10, 4000, true, "A cup is broken.")
            .Build();

        var fields = form.Component.Components.Select(row => Assert.IsType<TextInputComponent>(row.Components.Single())).ToList();
        Assert.Equal(("Complaint", "form:1"), (form.Title, form.CustomId));
        Assert.Equal(["order", "text"], fields.Select(one => one.CustomId));
        Assert.Equal((TextInputStyle.Paragraph, 10, 4000, true), (fields[1].Style, fields[1].MinLength, fields[1].MaxLength, fields[1].Required));
        Assert.Equal("A cup is broken.", fields[1].Value);
    }

    [Fact]
    public void A_form_has_at_most_five_fields()
    {
        var form = new ModalBuilder("Complaint", "form:1");
        for (var number = 1; number <= 5; number++)
        {
            form.AddTextInput($"Field {number}", $"{number}");
        }

        Assert.Throws<ArgumentException>(() => form.AddTextInput("Field 6", "6"));
    }

    [Fact]
    public void A_form_needs_a_title_and_an_id_and_nothing_but_fields()
    {
        Assert.Throws<ArgumentException>(() => new ModalBuilder { CustomId = "form:1" }.Build());
        Assert.Throws<ArgumentException>(() => new ModalBuilder { Title = "Complaint" }.Build());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModalBuilder().WithCustomId(new string('x', 101)));

        var rows = new List<ActionRowBuilder> { new ActionRowBuilder().WithButton("Close", "close") };
        Assert.Throws<ArgumentException>(() => new ModalBuilder("Complaint", "form:1", new ModalComponentBuilder { ActionRows = rows }).Build());
    }

    [Fact]
    public void A_message_has_no_fields()
    {
        var row = new ActionRowBuilder().AddComponent(new TextInputBuilder("Order", "order").Build());

        Assert.Throws<ArgumentException>(() => new ComponentBuilder().AddRow(row).Build());
    }

    [Fact]
    public void A_field_needs_a_label_and_an_id_and_a_short_one_has_one_line()
    {
        Assert.Throws<ArgumentException>(() => new TextInputBuilder { Label = "Order" }.Build());
        Assert.Throws<ArgumentException>(() => new TextInputBuilder { CustomId = "order" }.Build());
        Assert.Throws<ArgumentException>(() => new TextInputBuilder("Order", "order", value: "1\n2").Build());
        Assert.Throws<ArgumentException>(() => new TextInputBuilder("Order", "order", placeholder: new string('x', 101)));
    }

    [Fact]
    public void Lengths_of_a_field_fit_together()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInputBuilder().WithMaxLength(4001));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInputBuilder().WithMinLength(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInputBuilder().WithMaxLength(5).WithMinLength(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInputBuilder().WithMinLength(6).WithMaxLength(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInputBuilder().WithMaxLength(5).WithValue("123456"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextInputBuilder().WithMinLength(5).WithValue("1234"));
    }

    [Fact]
    public void A_field_of_a_form_can_be_changed_and_taken_away()
    {
        var form = new ModalBuilder("Complaint", "form:1").AddTextInput("Order", "order").AddTextInput("Text", "text");

        form.UpdateTextInput("order", 2041).UpdateTextInput("text", field => field.WithLabel("What happened?")).RemoveComponent("missing");

        Assert.Equal("2041", form.GetComponent<TextInputComponent>("order").Value);
        Assert.Equal("What happened?", form.GetComponent<TextInputComponent>("text").Label);
        Assert.Null(form.RemoveComponent("text").GetComponent<TextInputComponent>("text"));
        Assert.Throws<ArgumentException>(() => form.UpdateTextInput("text", "x"));
    }
}
