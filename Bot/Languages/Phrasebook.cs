using System.Globalization;
using Bot.Messaging;

namespace Bot.Languages;

/// <summary>
/// Every sentence that the bot can say in one language. A text has named placeholders <c>{name}</c>; a counted text has one
/// form for each plural category of the language; <c>**bold**</c> and <c>`code`</c> are formatting. What is filled in is taken literally.
/// </summary>
public sealed class Phrasebook
{
    private readonly IReadOnlyDictionary<string, TextEntry> _texts;
    private readonly PluralRule _plural;

    internal Phrasebook(LanguageFile file)
    {
        Language = new Language(file.Code);
        Culture = CultureInfo.GetCultureInfo(file.Culture);
        OwnName = file.Name;
        TimeZone = file.TimeZone;
        Countries = file.Countries;
        Words = file.Words;
        _texts = file.Texts;
        _plural = PluralRules.Named(file.Plural);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>How its speakers write numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>What the language is called in itself, for the button that chooses it.</summary>
    public string OwnName { get; }

    /// <summary>The IANA name of the time zone in which its speakers are taken to live.</summary>
    public string TimeZone { get; }

    /// <summary>The countries in which its speakers are taken to live, two letters each, likeliest first; at least one.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>
    /// Word lists by key, lower case: what people write for "cancel", "a person", "yes" …, and what days, numbers and currencies are called;
    /// for those see <c>Conversations/Forms/Reading</c>.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; }

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text under <paramref name="key"/>, filled in.</summary>
    /// <param name="key">A key that the language files have; see <c>House/TextsAreComplete</c>.</param>
    /// <param name="values">Placeholders' names and values: strings, numbers, or <see cref="RichText"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such text: a bug.</exception>
    public RichText Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => TextTemplate.Fill(Form(key, values), values, Culture);

    /// <summary>The same without formatting: for labels and titles.</summary>
    public string Label(string key, params ReadOnlySpan<(string Name, object Value)> values) => Say(key, values).ToString();

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    private string Form(string key, ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!_texts.TryGetValue(key, out var entry))
        {
            throw new KeyNotFoundException($"The language file '{Language}' has no text '{key}'.");
        }

        if (entry.Forms is null)
        {
            return entry.Text;
        }

        foreach (var (name, value) in values)
        {
            if (name == "count")
            {
                return entry.Forms[_plural(Convert.ToInt64(value, CultureInfo.InvariantCulture))];
            }
        }

        throw new ArgumentException($"The text '{key}' is counted: give it a value 'count'.", nameof(values));
    }
}
