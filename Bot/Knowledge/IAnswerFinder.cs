using Bot.Languages;

namespace Bot.Knowledge;

/// <summary>Finds the FAQ entries that answer what somebody wrote. In memory and quick: asked in the middle of a turn.</summary>
public interface IAnswerFinder
{
    /// <summary>Looks for an answer.</summary>
    /// <param name="question">What was written, as it was written; any length, may be empty.</param>
    /// <param name="language">The customer's language: the answer is given in it where the entry has it.</param>
    Finding Find(string question, Language language);

    /// <summary>
    /// Gets ready for a question that <see cref="Find"/> will be asked, where that takes looking outside; waits no longer than the settings
    /// allow. Without it, or when nothing outside is set up, <see cref="Find"/> answers from what it has.
    /// </summary>
    ValueTask PrepareAsync(string question, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>The entry with this key, as it would be answered in <paramref name="language"/>; null when there is none (any more).</summary>
    FaqMatch? Entry(string key, Language language);
}

/// <summary>What was found.</summary>
/// <param name="Outcome">What to do with it.</param>
/// <param name="Matches">The best entries, best first, at most three; one for <see cref="FindingOutcome.Answer"/>, none for <see cref="FindingOutcome.Nothing"/>.</param>
public sealed record Finding(FindingOutcome Outcome, IReadOnlyList<FaqMatch> Matches)
{
    /// <summary>Nothing was found.</summary>
    public static Finding Nothing { get; } = new(FindingOutcome.Nothing, []);

    /// <summary>
    /// When several things were asked in one message: each with what was found for it, in the message's order; the finding itself is then
    /// the first part that has an answer. Empty for a single question.
    /// </summary>
    public IReadOnlyList<FoundPart> Parts { get; init; } = [];
}

/// <summary>One question of several in a message.</summary>
/// <param name="Question">Its words, as they were written.</param>
/// <param name="Finding">What was found for it; has no parts of its own.</param>
public sealed record FoundPart(string Question, Finding Finding);

/// <summary>What to do with what was found.</summary>
public enum FindingOutcome
{
    /// <summary>The finder does not know: say so, offer a person.</summary>
    Nothing,

    /// <summary>It may be one of these: ask which.</summary>
    DidYouMean,

    /// <summary>This is it: answer.</summary>
    Answer,
}

/// <summary>An FAQ entry in one language, with how well it fits.</summary>
/// <param name="Key">The entry's key, stable, at most 40 characters of a–z, 0–9 and hyphen.</param>
/// <param name="Title">The question as the button says it.</param>
/// <param name="Answer">The answer, in the markup of <see cref="Markup"/>.</param>
/// <param name="Language">The language that title and answer are in: the asked one where the entry has it, else English, else any.</param>
/// <param name="Score">0–1, higher is better.</param>
public sealed record FaqMatch(string Key, string Title, string Answer, Language Language, double Score);
