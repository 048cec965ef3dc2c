using System.Globalization;

namespace Bot.Knowledge.Files;

/// <summary>Says everything that is wrong with rows from a file or from an admin, so that one look is enough to mend it.</summary>
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
                yield return new FaqProblem(kind, row.Line, row.Key, found, row.Line == 0 ? row.Language : "");
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

        foreach (var problem in Lists(row.Phrasings, FaqPhrasing.MaxCount, FaqProblemKind.PhrasingTooLong, FaqProblemKind.TooManyPhrasings)
            .Concat(Lists(row.Pinned ?? [], FaqPinnedQuestion.MaxCount, FaqProblemKind.PinnedTooLong, FaqProblemKind.TooManyPinned)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<(FaqProblemKind Kind, string Found)> Lists(IReadOnlyList<string> texts, int most, FaqProblemKind tooLong, FaqProblemKind tooMany)
    {
        foreach (var text in texts.Where(text => text.Length > FaqPhrasing.MaxText))
        {
            yield return (tooLong, text.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (texts.Count > most)
        {
            yield return (tooMany, texts.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static (FaqProblemKind, string)? Length(string text, int atMost, FaqProblemKind missing, FaqProblemKind tooLong) =>
        text.Length == 0 ? (missing, "")
        : text.Length > atMost ? (tooLong, text.Length.ToString(CultureInfo.InvariantCulture))
        : null;
}
