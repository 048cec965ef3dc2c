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
    /// <summary>The same without what editors and spreadsheets leave behind: blanks around and within, empty phrasings, other line ends.</summary>
    public FaqFileRow Tidy() => new(
        Line,
        Key.Trim(),
        Language.Trim().ToLowerInvariant(),
        OneLine(Title),
        [.. Phrasings.Select(OneLine).Where(phrasing => phrasing.Length > 0).Distinct()],
        string.Join('\n', Answer.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim());

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A kind of file that the FAQ can be read from and written to.</summary>
public enum FaqFormat
{
    /// <summary>YAML: a list of entries, each with its languages.</summary>
    Yaml,

    /// <summary>CSV: one row for each entry and language, columns key, language, title, phrasings (with | between), answer.</summary>
    Csv,
}
