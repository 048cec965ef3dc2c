using System.Reflection;

namespace Bot.Languages;

/// <summary>All languages that the bot speaks, read once from the files inside the program.</summary>
public sealed class Phrasebooks
{
    private readonly IReadOnlyDictionary<string, Phrasebook> _byCode;

    /// <summary>Reads every file of <c>Languages/Texts</c>.</summary>
    public Phrasebooks()
    {
        var assembly = Assembly.GetExecutingAssembly();
        _byCode = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Bot.Languages.Texts.", StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .ToDictionary(book => book.Language.Code);
        All = [.. _byCode.Values.OrderBy(book => book.Language.Code, StringComparer.Ordinal)];
        Codes = [.. All.Select(book => book.Language.Code)];
    }

    /// <summary>The languages by their codes.</summary>
    public IReadOnlyList<Phrasebook> All { get; }

    /// <summary>The codes of the languages, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The phrasebook of a language; English's when the bot does not (any more) speak it.</summary>
    public Phrasebook this[Language language] => _byCode.GetValueOrDefault(language.Code ?? "") ?? _byCode[Language.English.Code];

    /// <summary>The language that an IETF tag (<c>zh-Hans-CN</c>) stands for; null when the bot does not speak it.</summary>
    public Language? FromTag(string? tag)
    {
        var code = tag?.Split('-', '_')[0].ToLowerInvariant();
        return code is not null && _byCode.TryGetValue(code, out var book) ? book.Language : null;
    }

    /// <summary>The phrasebook of the language that an IETF tag stands for; English's when the bot does not speak it, or there is no tag.</summary>
    public Phrasebook ForTag(string? tag) => this[FromTag(tag) ?? Language.English];

    private static Phrasebook Read(Assembly assembly, string name)
    {
        using var json = assembly.GetManifestResourceStream(name)!;
        return new Phrasebook(LanguageFile.Read(json));
    }
}
