using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations.Forms;

/// <summary>What was filled into a form as words, for a person to read or to be kept when the form itself is no longer of use.</summary>
internal sealed class FormWords(ComplaintForms forms)
{
    /// <summary>What happened, then a line for each answer; empty when nothing was filled in.</summary>
    public string Of(SubmittedForm form, Phrasebook texts)
    {
        var category = FormToken.Read(form.Token) is { } token ? forms.Category(token.Category) : null;
        // Files come with the message; what stands for them in the form is the platform's.
        var lines = form.Values
            .Where(value => value.Key != ComplaintSheets.Files && FieldOf(category, value.Key)?.Type is not FieldType.File)
            .OrderBy(value => value.Key == ComplaintSheets.Words ? 0 : 1)
            .Select(value => (value.Key, Words: string.Join(", ", value.Value).Trim()))
            .Where(value => value.Words.Length > 0)
            .Select(value => Line(FieldOf(category, value.Key), value.Words, texts));
        return string.Join('\n', lines);
    }

    private static FieldOptions? FieldOf(CategoryOptions? category, string key) => category?.Fields.Find(field => field.Key == key);

    private static string Line(FieldOptions? field, string words, Phrasebook texts) => field is null
        ? words
        : texts.Label("review.line", ("label", FieldTexts.Label(field, texts)), ("value", FieldReader.Show(field, words, texts)));
}
