using System.Text.Json.Nodes;
using Bot.Messaging;
using Bot.Platforms.Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class FormWriterTests
{
    [Fact]
    public void Each_field_has_its_label_and_its_kind()
    {
        var form = FormWriter.Labelled(Sheet(
            new FormField { Key = "what", Label = "What happened?", Help = "In your own words", Kind = FormFieldKind.Paragraph, Required = true, Value = "it broke" },
            new FormField { Key = "order", Label = "Order number", Kind = FormFieldKind.Line, Example = "A-1234", Most = 20 },
            new FormField { Key = "wish", Label = "Wish", Kind = FormFieldKind.Choice, Value = "b", Choices = [new("a", "Money back"), new("b", "A new one")] },
            new FormField { Key = "proof", Label = "Photos", Kind = FormFieldKind.Files, Most = 3 }));

        Assert.Equal(("c.damaged.1", "Damaged"), ((string?)form["custom_id"], (string?)form["title"]));
        Assert.All(Components(form), label => Assert.Equal(18, (int?)label["type"]));
        Same("""{"type":4,"custom_id":"what","style":2,"required":true,"max_length":4000,"value":"it broke"}""", Components(form)[0]["component"]);
        Assert.Equal("In your own words", (string?)Components(form)[0]["description"]);
        Same("""{"type":4,"custom_id":"order","style":1,"required":false,"max_length":20,"placeholder":"A-1234"}""", Components(form)[1]["component"]);
        Same(
            """{"type":3,"custom_id":"wish","required":false,"min_values":0,"max_values":1,"options":[{"label":"Money back","value":"a","default":false},{"label":"A new one","value":"b","default":true}]}""",
            Components(form)[2]["component"]);
        Same("""{"type":19,"custom_id":"proof","required":false,"min_values":0,"max_values":3}""", Components(form)[3]["component"]);
    }

    [Fact]
    public void What_is_too_long_for_Discord_is_cut_and_shown_to_be()
    {
        var longest = string.Concat(Enumerable.Repeat("ж", 5000));
        var form = FormWriter.Labelled(new FormSheet("t", longest,
        [
            new FormField { Key = "a", Label = longest, Help = longest, Example = longest, Value = longest, Kind = FormFieldKind.Paragraph },
            new FormField { Key = "b", Label = "b", Kind = FormFieldKind.Choice, Choices = [.. Enumerable.Range(0, 40).Select(n => new FormChoice($"{n}", longest))] },
        ]));

        Assert.Equal(45, ((string)form["title"]!).Length);
        var (label, input) = (Components(form)[0], Components(form)[0]["component"]!);
        Assert.Equal((45, 100, 100, 4000), (Length(label, "label"), Length(label, "description"), Length(input, "placeholder"), Length(input, "value")));
        var options = Components(form)[1]["component"]!["options"]!.AsArray();
        Assert.Equal(25, options.Count);
        Assert.Equal(100, Length(options[0]!, "label"));
        Assert.EndsWith("…", (string)form["title"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_has_five_fields_at_most() =>
        Assert.Equal(5, Components(FormWriter.Labelled(Sheet([.. Enumerable.Range(0, 9).Select(n => Line($"{n}"))]))).Count);

    [Fact]
    public void The_older_kind_lets_everything_be_typed_and_leaves_files_out()
    {
        var form = FormWriter.Rows(Sheet(
            new FormField { Key = "proof", Label = "Photos", Kind = FormFieldKind.Files },
            new FormField { Key = "wish", Label = "Wish", Kind = FormFieldKind.Choice, Value = "b", Choices = [new("a", "Money back"), new("b", "A new one")] }))!;

        var row = Assert.Single(Components(form));
        Same(
            """{"type":1,"components":[{"type":4,"custom_id":"wish","style":1,"required":false,"max_length":4000,"value":"A new one","placeholder":"Money back / A new one","label":"Wish"}]}""",
            row);
    }

    [Fact]
    public void A_form_of_files_alone_has_no_older_kind() =>
        Assert.Null(FormWriter.Rows(Sheet(new FormField { Key = "proof", Label = "Photos", Kind = FormFieldKind.Files })));

    private static FormSheet Sheet(params FormField[] fields) => new("c.damaged.1", "Damaged", fields);

    private static FormField Line(string key) => new() { Key = key, Label = key, Kind = FormFieldKind.Line };

    private static List<JsonObject> Components(JsonObject form) => [.. form["components"]!.AsArray().Select(component => component!.AsObject())];

    private static int Length(JsonNode node, string name) => ((string)node[name]!).Length;

    private static void Same(string wanted, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(wanted), actual), $"wanted {wanted}\nbut is {actual?.ToJsonString()}");
}
