using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Languages;

/// <summary>One file of <c>Languages/Texts</c>: all that a language needs.</summary>
internal sealed record LanguageFile
{
    /// <summary>The two-letter code.</summary>
    public required string Code { get; init; }

    /// <summary>What the language is called in itself.</summary>
    public required string Name { get; init; }

    /// <summary>The culture whose numbers and dates its speakers write.</summary>
    public required string Culture { get; init; }

    /// <summary>The IANA name of the time zone in which most of its speakers among customers live; the settings can say otherwise.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The countries whose phone numbers they write without a country code, two letters each, likeliest first; at least one.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>The name of its plural rule, see <see cref="PluralRules"/>.</summary>
    public required string Plural { get; init; }

    /// <summary>Words that mean the same, by key.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; }

    /// <summary>The texts, by key.</summary>
    public required IReadOnlyDictionary<string, TextEntry> Texts { get; init; }

    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new TextEntryConverter() },
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static LanguageFile Read(Stream json) =>
        JsonSerializer.Deserialize<LanguageFile>(json, _options) ?? throw new JsonException("An empty language file.");
}

/// <summary>A text: one sentence, or one for each plural category.</summary>
/// <param name="Text">The sentence; for a counted text its <c>other</c> form.</param>
/// <param name="Forms">The forms by plural category (CLDR's names); null for a text that is not counted.</param>
internal sealed record TextEntry(string Text, IReadOnlyDictionary<string, string>? Forms);

/// <summary>Reads a text that is a string, or an object of plural forms, or a list of lines.</summary>
internal sealed class TextEntryConverter : JsonConverter<TextEntry>
{
    public override TextEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new TextEntry(reader.GetString()!, null);
            case JsonTokenType.StartArray:
                return new TextEntry(string.Join('\n', JsonSerializer.Deserialize<string[]>(ref reader, options)!), null);
            default:
                var forms = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!;
                return new TextEntry(forms["other"], forms);
        }
    }

    public override void Write(Utf8JsonWriter writer, TextEntry value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Language files are written by people.");
}
