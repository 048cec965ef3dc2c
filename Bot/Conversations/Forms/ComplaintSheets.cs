using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations.Forms;

/// <summary>
/// Draws a category's questions as a form, page by page: first what happened, then the fields that apply, last the files when there is room.
/// What is known already stands in it.
/// </summary>
internal sealed class ComplaintSheets(ComplaintForms forms)
{
    /// <summary>The field for what happened; no field of a category can be called so.</summary>
    public const string Words = "_words";

    /// <summary>The field for photos and files.</summary>
    public const string Files = "_files";

    private const int MostCharacters = 4000;
    private const int MostOnOneLine = 200;

    /// <summary>A page.</summary>
    /// <param name="category">The category.</param>
    /// <param name="slots">What is known, with this category.</param>
    /// <param name="first">The key of the field to begin with; null, or one that does not apply, for the first page.</param>
    /// <param name="texts">The customer's language.</param>
    /// <param name="maxFields">How many fields a page has, at least one.</param>
    public FormSheet Page(CategoryOptions category, Slots slots, string? first, Phrasebook texts, int maxFields)
    {
        IReadOnlyList<FieldOptions> left = [.. Showable(slots).SkipWhile(field => first is not null && field.Key != first)];
        if (left.Count == 0)
        {
            (first, left) = (null, [.. Showable(slots)]);
        }

        var offered = Said(slots);
        var fields = new List<FormField>();
        if (first is null)
        {
            fields.Add(Description(offered, texts));
        }

        IReadOnlyList<FieldOptions> shown = [.. left.Take(maxFields - fields.Count)];
        fields.AddRange(shown.Select(field => Field(field, slots, texts)));
        var hasPlace = fields.Count < maxFields && shown.Count == left.Count && shown.All(field => field.Type != FieldType.File);
        if (hasPlace && category.AskForEvidence && slots.Files.Count < forms.MaxFiles)
        {
            fields.Add(Evidence(slots, texts));
        }

        var seen = first is null && offered.Length is > 0 and <= MostCharacters ? FormToken.MarkOf(offered) : null;
        var token = new FormToken(category.Key, first, shown is [.., var last] ? last.Key : null, seen);
        return new FormSheet(token.Encode(), ComplaintForms.In(category.Label, texts.Language) ?? category.Key, fields);
    }

    /// <summary>The category's fields that stood on a page.</summary>
    public IEnumerable<FieldOptions> On(FormToken page, Slots slots)
    {
        var fields = forms.Category(page.Category)?.Fields ?? [];
        var (from, to) = (page.First is null ? 0 : fields.FindIndex(field => field.Key == page.First), fields.FindIndex(field => field.Key == page.Last));
        return from < 0 ? [] : fields.Take(to + 1).Skip(from).Intersect(Showable(slots));
    }

    /// <summary>All words that were said about what happened.</summary>
    public static string Said(Slots slots) => WordsOf(slots.Description.Concat(slots.Said));

    public static string WordsOf(IEnumerable<SaidPart> parts) => string.Join('\n', parts.Select(part => part.Text).Where(text => text.Length > 0));

    // A long answer that a form cannot hold stays as it is and is changed in the chat.
    private IEnumerable<FieldOptions> Showable(Slots slots) => forms.FieldsOf(slots)
        .Where(field => !slots.Answers.TryGetValue(field.Key, out var answer) || answer.Value.Length <= MostCharacters);

    private static FormField Description(string offered, Phrasebook texts) => new()
    {
        Key = Words,
        Label = texts.Label("review.description"),
        Help = texts.Label(offered.Length <= MostCharacters ? "form.description.help" : "form.description.more"),
        Kind = FormFieldKind.Paragraph,
        Required = offered.Length <= MostCharacters,
        Value = offered.Length is > 0 and <= MostCharacters ? offered : null,
        Most = MostCharacters,
    };

    private FormField Field(FieldOptions field, Slots slots, Phrasebook texts)
    {
        var answer = slots.Answers.GetValueOrDefault(field.Key)?.Value;
        var asked = new FormField
        {
            Key = field.Key,
            Label = FieldTexts.Label(field, texts),
            Help = FieldTexts.Question(field, texts).ToString(),
            Kind = FormFieldKind.Line,
            Required = field.Required,
            Value = slots.Typed.GetValueOrDefault(field.Key) ?? (string.IsNullOrEmpty(answer) ? null : FieldReader.Show(field, answer, texts)),
            Example = FieldTexts.Example(field, texts),
            Most = MostOnOneLine,
        };
        return field.Type switch
        {
            FieldType.LongText => asked with { Kind = FormFieldKind.Paragraph, Most = MostCharacters },
            FieldType.File => Evidence(slots, texts) with { Key = field.Key, Label = asked.Label, Help = asked.Help, Required = field.Required && slots.Files.Count == 0 },
            FieldType.Choice => asked with
            {
                Kind = FormFieldKind.Choice,
                Value = field.Choices.Find(choice => choice.Key == answer)?.Key,
                Choices = [.. field.Choices.Select(choice => new FormChoice(choice.Key, ComplaintForms.In(choice.Label, texts.Language) ?? choice.Key))],
                Most = null,
            },
            _ => asked,
        };
    }

    private FormField Evidence(Slots slots, Phrasebook texts) => new()
    {
        Key = Files,
        Label = texts.Label("review.files"),
        Help = texts.Label("form.files.help"),
        Kind = FormFieldKind.Files,
        Most = Math.Max(1, forms.MaxFiles - slots.Files.Count),
    };
}
