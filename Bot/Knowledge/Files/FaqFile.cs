using Bot.Knowledge.Editing;
using Bot.Languages;

namespace Bot.Knowledge.Files;

/// <summary>What was read from a file of FAQ entries, good or not.</summary>
/// <param name="Rows">One for each entry and language, in the file's order.</param>
/// <param name="Problems">Why parts of it could not be read.</param>
internal sealed record FaqFile(IReadOnlyList<FaqFileRow> Rows, IReadOnlyList<FaqProblem> Problems)
{
    /// <summary>A file that cannot be read at all.</summary>
    public static FaqFile Unreadable(FaqProblem problem) => new([], [problem]);
}

/// <summary>An entry in one language, as a file has it.</summary>
/// <param name="Line">Where it begins in the file, from 1; 0 when it comes from no file.</param>
/// <param name="Key">The entry's key.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Title">The title.</param>
/// <param name="Phrasings">How people ask it.</param>
/// <param name="Answer">The answer.</param>
internal sealed record FaqFileRow(int Line, string Key, string Language, string Title, IReadOnlyList<string> Phrasings, string Answer)
{
    /// <summary>Questions that must be answered with the entry; null when the file does not speak of them, then those that are there stay.</summary>
    public IReadOnlyList<string>? Pinned { get; init; }

    /// <summary>An entry's words in one language, from no file.</summary>
    public static FaqFileRow Of(string key, Language language, FaqWords words) =>
        new(0, key, language.Code, words.Title, words.Phrasings, words.Answer) { Pinned = words.Pinned };

    /// <summary>The same without what editors and spreadsheets leave behind: blanks around and within, empty phrasings, other line ends.</summary>
    public FaqFileRow Tidy()
    {
        var words = new FaqWords(Title, Answer, Phrasings, Pinned ?? []).Tidy();
        return new FaqFileRow(Line, Key.Trim(), Language.Trim().ToLowerInvariant(), words.Title, words.Phrasings, words.Answer)
        {
            Pinned = Pinned is null ? null : words.Pinned,
        };
    }
}

/// <summary>A kind of file that the FAQ can be read from and written to.</summary>
public enum FaqFormat
{
    /// <summary>YAML: a list of entries, each with its languages.</summary>
    Yaml,

    /// <summary>CSV: one row for each entry and language, columns key, language, title, phrasings (with | between), answer and, if there is one, pinned (likewise).</summary>
    Csv,
}
