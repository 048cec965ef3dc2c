using System.Text.Json.Nodes;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Writes a form as Discord opens it: with labels as it is now, or with rows as it was and as compatible servers still have it.</summary>
internal static class FormWriter
{
    /// <summary>A form has at most so many fields (Discord, "Modal").</summary>
    public const int MaxFields = 5;

    private const int ActionRow = 1;
    private const int StringSelect = 3;
    private const int TextInput = 4;
    private const int Label = 18;
    private const int FileUpload = 19;

    private const int ShortStyle = 1;
    private const int ParagraphStyle = 2;

    // Discord, "Component Reference".
    private const int MaxTitle = 45;
    private const int MaxLabel = 45;
    private const int MaxDescription = 100;
    private const int MaxPlaceholder = 100;
    private const int MaxChoice = 100;
    private const int MaxChoices = 25;
    private const int MaxWords = 4000;
    private const int MaxFiles = 10;

    /// <summary>The form with labels: choices are chosen, files uploaded.</summary>
    public static JsonObject Labelled(FormSheet sheet) => Form(sheet, sheet.Fields.Take(MaxFields).Select(field =>
    {
        var label = new JsonObject { ["type"] = Label, ["label"] = CleanText.Shorten(field.Label, MaxLabel), ["component"] = Component(field) };
        if (field.Help is { Length: > 0 } help)
        {
            label["description"] = CleanText.Shorten(help, MaxDescription);
        }

        return label;
    }));

    /// <summary>The form with rows: everything is typed; null when nothing of it can be.</summary>
    public static JsonObject? Rows(FormSheet sheet)
    {
        var typed = sheet.Fields.Where(field => field.Kind != FormFieldKind.Files).Take(MaxFields).ToList();
        return typed.Count == 0 ? null : Form(sheet, typed.Select(field =>
        {
            var input = Input(field);
            input["label"] = CleanText.Shorten(field.Label, MaxLabel);
            return new JsonObject { ["type"] = ActionRow, ["components"] = new JsonArray(input) };
        }));
    }

    private static JsonObject Form(FormSheet sheet, IEnumerable<JsonObject> components) => new()
    {
        ["custom_id"] = sheet.Token,
        ["title"] = CleanText.Shorten(sheet.Title, MaxTitle),
        ["components"] = new JsonArray([.. components]),
    };

    private static JsonObject Component(FormField field) => field.Kind switch
    {
        FormFieldKind.Choice when field.Choices.Count > 0 => Choice(field),
        FormFieldKind.Files => Upload(field),
        _ => Input(field),
    };

    private static JsonObject Input(FormField field)
    {
        var most = Math.Clamp(field.Most ?? MaxWords, 1, MaxWords);
        var input = new JsonObject
        {
            ["type"] = TextInput,
            ["custom_id"] = field.Key,
            ["style"] = field.Kind == FormFieldKind.Paragraph ? ParagraphStyle : ShortStyle,
            ["required"] = field.Required,
            ["max_length"] = most,
        };
        if (ValueOf(field) is { Length: > 0 } value)
        {
            input["value"] = CleanText.Cut(value, most);
        }

        if (ExampleOf(field) is { Length: > 0 } example)
        {
            input["placeholder"] = CleanText.Shorten(example, MaxPlaceholder);
        }

        return input;
    }

    private static JsonObject Choice(FormField field) => new()
    {
        ["type"] = StringSelect,
        ["custom_id"] = field.Key,
        ["required"] = field.Required,
        ["min_values"] = field.Required ? 1 : 0,
        ["max_values"] = 1,
        ["options"] = new JsonArray([.. field.Choices.Take(MaxChoices).Select(choice => new JsonObject
        {
            ["label"] = CleanText.Shorten(choice.Label, MaxChoice),
            ["value"] = choice.Key,
            ["default"] = choice.Key == field.Value,
        })]),
    };

    private static JsonObject Upload(FormField field) => new()
    {
        ["type"] = FileUpload,
        ["custom_id"] = field.Key,
        ["required"] = field.Required,
        ["min_values"] = field.Required ? 1 : 0,
        ["max_values"] = Math.Clamp(field.Most ?? MaxFiles, 1, MaxFiles),
    };

    // Where a choice has to be typed, it is typed by its name.
    private static string? ValueOf(FormField field) =>
        field.Kind == FormFieldKind.Choice ? field.Choices.FirstOrDefault(choice => choice.Key == field.Value)?.Label : field.Value;

    private static string? ExampleOf(FormField field) =>
        field.Example ?? (field.Kind == FormFieldKind.Choice ? string.Join(" / ", field.Choices.Select(choice => choice.Label)) : null);
}
