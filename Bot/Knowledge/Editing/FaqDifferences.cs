using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>Compares two states of an FAQ entry.</summary>
internal static class FaqDifferences
{
    /// <summary>What is other in <paramref name="after"/> than in <paramref name="before"/>.</summary>
    public static FaqDifference Between(FaqContent before, FaqContent after) => new(
    [
        .. before.Languages.Keys.Union(after.Languages.Keys).OrderBy(language => language.Code, StringComparer.Ordinal)
            .Where(language => before.Languages.ContainsKey(language) != after.Languages.ContainsKey(language) || !before[language].Equals(after[language]))
            .Select(language => Between(
                language,
                !before.Languages.ContainsKey(language) ? DifferenceKind.Added
                    : !after.Languages.ContainsKey(language) ? DifferenceKind.Removed
                    : DifferenceKind.Changed,
                before[language],
                after[language])),
    ]);

    private static LanguageDifference Between(Language language, DifferenceKind kind, FaqWords before, FaqWords after) => new(
        language,
        kind,
        before.Title == after.Title ? [] : TextDifference.Between(before.Title, after.Title),
        before.Answer == after.Answer ? [] : TextDifference.Between(before.Answer, after.Answer),
        Between(before.Phrasings, after.Phrasings),
        Between(before.Pinned, after.Pinned));

    private static List<DifferencePiece> Between(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
    [
        .. before.Except(after).Select(text => new DifferencePiece(DifferenceKind.Removed, text)),
        .. after.Except(before).Select(text => new DifferencePiece(DifferenceKind.Added, text)),
    ];
}
