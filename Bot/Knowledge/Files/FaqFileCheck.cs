using System.Globalization;

namespace Bot.Knowledge.Files;

/// <summary>Says everything that is wrong with rows from a file, so that one look is enough to mend it.</summary>
/// <param name="languages">The codes of the languages that the bot speaks.</param>
internal sealed class FaqFileCheck(IReadOnlySet<string> languages)
{
    /// <summary>The problems of tidy rows, in the file's order.</summary>
    public IEnumerable<FaqProblem> Problems(IReadOnlyList<FaqFileRow> rows)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var row in rows)
        {
            foreach (var (kind, found) in ProblemsOf(row))
            {
                yield return new FaqProblem(kind, row.Line, row.Key, found);
            }

            if (!seen.Add((row.Key, row.Language)))
            {
                yield return new FaqProblem(FaqProblemKind.DuplicateKey, row.Line, row.Key, $"{row.Key} {row.Language}");
            }
        }
    }

    private IEnumerable<(FaqProblemKind Kind, string Found)> ProblemsOf(FaqFileRow row)
    {
        if (!FaqEntry.IsKey(row.Key))
        {
            yield return (FaqProblemKind.BadKey, row.Key);
        }

        if (!languages.Contains(row.Language))
        {
            yield return (FaqProblemKind.UnknownLanguage, row.Language);
        }

        if (Length(row.Title, FaqText.MaxTitle, FaqProblemKind.NoTitle, FaqProblemKind.TitleTooLong) is { } title)
        {
            yield return title;
        }

        if (Length(row.Answer, FaqText.MaxAnswer, FaqProblemKind.NoAnswer, FaqProblemKind.AnswerTooLong) is { } answer)
        {
            yield return answer;
        }

        if (row.Phrasings is [])
        {
            yield return (FaqProblemKind.NoPhrasing, "");
        }

        foreach (var phrasing in row.Phrasings.Where(phrasing => phrasing.Length > FaqPhrasing.MaxText))
        {
            yield return (FaqProblemKind.PhrasingTooLong, phrasing.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static (FaqProblemKind, string)? Length(string text, int atMost, FaqProblemKind missing, FaqProblemKind tooLong) =>
        text.Length == 0 ? (missing, "")
        : text.Length > atMost ? (tooLong, text.Length.ToString(CultureInfo.InvariantCulture))
        : null;
}
