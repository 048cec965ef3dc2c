using System.Diagnostics.CodeAnalysis;

namespace Bot.Knowledge.Editing;

/// <summary>All that an FAQ entry has in one language. A draft's may be incomplete: what is not written yet is empty.</summary>
/// <param name="Title">The question as the button says it.</param>
/// <param name="Answer">The answer, in the markup of <see cref="Languages.Markup"/>.</param>
/// <param name="Phrasings">How people ask it, in the order in which they were written.</param>
/// <param name="Pinned">Test questions that must be answered with this entry, whatever else changes in the FAQ.</param>
internal sealed record FaqWords(string Title, string Answer, IReadOnlyList<string> Phrasings, IReadOnlyList<string> Pinned)
{
    /// <summary>A language that nothing is written in yet.</summary>
    public static FaqWords None { get; } = new("", "", [], []);

    /// <summary>The same without what people and spreadsheets leave behind: blanks around and within, empty and repeated questions.</summary>
    public FaqWords Tidy() => new(
        OneLine(Title),
        string.Join('\n', Answer.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim(),
        TidyList(Phrasings),
        TidyList(Pinned));

    /// <summary>A text on one line, with single blanks.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] FaqWords? other) => other is not null
        && Title == other.Title && Answer == other.Answer && Phrasings.SequenceEqual(other.Phrasings) && Pinned.SequenceEqual(other.Pinned);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Answer, Phrasings.Count, Pinned.Count);

    private static List<string> TidyList(IReadOnlyList<string> texts) => [.. texts.Select(OneLine).Where(text => text.Length > 0).Distinct()];
}

/// <summary>What somebody writes of one language; what is null stays as it is.</summary>
/// <param name="Title">The title.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Phrasings">All phrasings.</param>
/// <param name="Pinned">All pinned questions.</param>
internal sealed record FaqWordsChange(
    string? Title = null, string? Answer = null, IReadOnlyList<string>? Phrasings = null, IReadOnlyList<string>? Pinned = null)
{
    /// <summary>The words after the change.</summary>
    public FaqWords On(FaqWords words) =>
        new FaqWords(Title ?? words.Title, Answer ?? words.Answer, Phrasings ?? words.Phrasings, Pinned ?? words.Pinned).Tidy();
}
