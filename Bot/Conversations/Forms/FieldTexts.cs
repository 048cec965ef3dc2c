using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations.Forms;

/// <summary>The words around a field: its own where the settings have them, else those of its type.</summary>
internal static class FieldTexts
{
    public static string Label(FieldOptions field, Phrasebook texts) =>
        ComplaintForms.In(field.Label, texts.Language) ?? texts.Label($"field.{field.Type}.label");

    public static RichText Question(FieldOptions field, Phrasebook texts) => RichText.Lines(
        ComplaintForms.In(field.Question, texts.Language) is { } own ? (RichText)own : texts.Say($"field.{field.Type}.question", ("label", Label(field, texts))),
        ComplaintForms.In(field.Help, texts.Language) ?? "");

    public static RichText Error(FieldOptions field, Phrasebook texts) =>
        ComplaintForms.In(field.Error, texts.Language) is { } own ? (RichText)own
        : field is { Type: FieldType.Date, Future: true } ? texts.Say("field.Date.errorAhead")
        : texts.Say($"field.{field.Type}.error");

    /// <summary>An example of what is wanted; null where none helps.</summary>
    public static string? Example(FieldOptions field, Phrasebook texts) =>
        texts.Has($"field.{field.Type}.example") ? texts.Label($"field.{field.Type}.example") : null;
}
