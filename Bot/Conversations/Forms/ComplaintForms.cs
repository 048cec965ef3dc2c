using Bot.Languages;
using Microsoft.Extensions.Options;

namespace Bot.Conversations.Forms;

/// <summary>The categories and their questions as the settings have them, ready to ask.</summary>
/// <param name="options">The settings.</param>
internal sealed class ComplaintForms(IOptions<ComplaintOptions> options)
{
    private readonly ComplaintOptions _options = options.Value;

    public IReadOnlyList<CategoryOptions> Categories => _options.Categories;

    public int MaxFiles => _options.MaxFiles;

    public CategoryOptions? Category(string? key) => _options.Categories.Find(category => category.Key == key);

    /// <summary>The category whose key the words are, or its label in any language; null when they are none's.</summary>
    public CategoryOptions? Named(string words)
    {
        var name = words.Trim().TrimEnd('.', '。');
        return _options.Categories.Find(category => string.Equals(category.Key, name, StringComparison.OrdinalIgnoreCase)
            || category.Label.Values.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The pattern of an order number for a field.</summary>
    public string OrderNumberPattern(FieldOptions field) => field.Pattern.Length > 0 ? field.Pattern : _options.OrderNumberPattern;

    /// <summary>The questions that apply, in order: those whose condition is met by the answers so far.</summary>
    public IReadOnlyList<FieldOptions> FieldsOf(Slots slots) => Category(slots.Category) is { } category
        ? [.. category.Fields.Where(field => Applies(field, slots))]
        : [];

    public FieldOptions? Field(Slots slots) => Category(slots.Category)?.Fields.Find(field => field.Key == slots.Field);

    /// <summary>The slots with the first question that has no answer yet as the one to ask; none when all have one. Answers to questions that no longer apply go.</summary>
    public Slots AskNext(Slots slots)
    {
        var fields = FieldsOf(slots);
        var answers = slots.Answers.Where(answer => fields.Any(field => field.Key == answer.Key)).ToDictionary();
        return slots with
        {
            Answers = answers,
            Typed = slots.Typed.Where(typed => fields.Any(field => field.Key == typed.Key) && !answers.ContainsKey(typed.Key)).ToDictionary(),
            Field = fields.FirstOrDefault(field => !answers.ContainsKey(field.Key))?.Key,
        };
    }

    /// <summary>The question before the one that is asked; null when it is the first.</summary>
    public FieldOptions? Before(Slots slots)
    {
        var fields = FieldsOf(slots);
        var at = slots.Field is null ? fields.Count : fields.TakeWhile(field => field.Key != slots.Field).Count();
        return at == 0 ? null : fields[at - 1];
    }

    /// <summary>The words for a language; English's when they are not translated.</summary>
    public static string? In(Dictionary<string, string> words, Language language) =>
        words.GetValueOrDefault(language.Code) ?? words.GetValueOrDefault(Language.English.Code);

    private static bool Applies(FieldOptions field, Slots slots) => field.When is not { } when
        || (slots.Answers.TryGetValue(when.Field, out var answer) && when.Is.Contains(answer.Value, StringComparer.OrdinalIgnoreCase));
}
