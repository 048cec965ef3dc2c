using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>The words of an FAQ entry in all its languages at one moment: what a version keeps and a draft changes. Never changes itself.</summary>
/// <param name="Languages">The words by language.</param>
internal sealed record FaqContent(IReadOnlyDictionary<Language, FaqWords> Languages)
{
    // Read by people in a database's shell too, so letters stay letters.
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>No words at all.</summary>
    public static FaqContent None { get; } = new(new Dictionary<Language, FaqWords>());

    /// <summary>Its languages by code.</summary>
    public IEnumerable<Language> Spoken => Languages.Keys.OrderBy(language => language.Code, StringComparer.Ordinal);

    /// <summary>The words in a language; <see cref="FaqWords.None"/> when it has none.</summary>
    public FaqWords this[Language language] => Languages.GetValueOrDefault(language, FaqWords.None);

    /// <summary>The language that a customer gets: the asked one where it has a title, else English, else the first by code; null without any.</summary>
    public Language? SpokenIn(Language language) =>
        this[language].Title.Length > 0 ? language
        : this[Language.English].Title.Length > 0 ? Language.English
        : Spoken.Where(spoken => this[spoken].Title.Length > 0).Select(spoken => (Language?)spoken).FirstOrDefault();

    /// <summary>The title in a language, or in another that has one; empty without any.</summary>
    public string TitleIn(Language language) => SpokenIn(language) is { } spoken ? this[spoken].Title : "";

    /// <summary>The same with other words in one language.</summary>
    public FaqContent With(Language language, FaqWords words) => new(new Dictionary<Language, FaqWords>(Languages) { [language] = words });

    /// <summary>The same without a language.</summary>
    public FaqContent Without(Language language) => new(Languages.Where(own => own.Key != language).ToDictionary());

    /// <summary>As it is kept in a column.</summary>
    public string ToJson() => JsonSerializer.Serialize(Spoken.ToDictionary(language => language.Code, language => this[language]), _json);

    /// <summary>What <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static FaqContent FromJson(string json) => new(
        (JsonSerializer.Deserialize<Dictionary<string, FaqWords>>(json, _json) ?? throw new JsonException("An FAQ entry's content is missing."))
            .ToDictionary(words => new Language(words.Key), words => words.Value));

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] FaqContent? other) => other is not null && Languages.Count == other.Languages.Count
        && Languages.All(words => other.Languages.TryGetValue(words.Key, out var others) && words.Value.Equals(others));

    /// <inheritdoc/>
    public override int GetHashCode() => Languages.Count;
}
