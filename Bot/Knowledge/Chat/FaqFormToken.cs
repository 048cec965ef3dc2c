using Bot.Languages;

namespace Bot.Knowledge.Chat;

/// <summary>Which form was opened, and what stood in it: it comes back with what was filled in. Anyone can send anything.</summary>
/// <param name="Kind">What the form is for.</param>
/// <param name="Key">The entry's key; empty for a new one and for a file.</param>
/// <param name="Language">The language that is written.</param>
/// <param name="Revision">The entry's revision that was shown.</param>
/// <param name="Fields">The keys of the fields that were shown: one that is not must not be taken for one that was emptied.</param>
internal sealed record FaqFormToken(FaqFormKind Kind, string Key, Language Language, int Revision, IReadOnlyList<string> Fields)
{
    private const string Mark = "faq";
    private const string None = "_";

    /// <summary>At most 80 characters: a key of 40, four fields' letters, the dots.</summary>
    public string Encode() => string.Join(
        '.', Mark, Kind.ToString().ToLowerInvariant(), Key.Length == 0 ? None : Key, Language.Code, FaqButtons.Number(Revision), string.Concat(Fields.Select(field => field[0])));

    /// <summary>What a token says; null when it is none of ours.</summary>
    public static FaqFormToken? Read(string? token) =>
        token?.Split('.') is [Mark, var kind, var key, { Length: 2 } language, var revision, var fields]
        && Enum.TryParse<FaqFormKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known)
        && FaqButtons.Number(revision) is { } seen
        && (key == None || FaqEntry.IsKey(key))
            ? new FaqFormToken(known, key == None ? "" : key, new Language(language), seen, [.. FaqFields.All.Where(field => fields.Contains(field[0], StringComparison.Ordinal))])
            : null;
}

/// <summary>What a form is for.</summary>
internal enum FaqFormKind
{
    /// <summary>A new entry.</summary>
    Add,

    /// <summary>One language of an entry.</summary>
    Edit,

    /// <summary>A file of entries.</summary>
    Import,
}

/// <summary>The keys of the forms' fields, each with a first letter of its own.</summary>
internal static class FaqFields
{
    public const string Name = "key";
    public const string Title = "title";
    public const string Answer = "answer";
    public const string Phrasings = "phrasings";
    public const string Questions = "questions";
    public const string File = "file";

    public static IReadOnlyList<string> All { get; } = [Name, Title, Answer, Phrasings, Questions, File];
}
