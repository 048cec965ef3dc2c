namespace Bot.Knowledge.Matching;

/// <summary>Why a question is answered as it is.</summary>
/// <param name="Finding">What the customer would get.</param>
/// <param name="Scores">The entries that came nearest, best first, at most five.</param>
/// <param name="AnswersFrom">The score from which the best entry is the answer.</param>
/// <param name="AsksFrom">The score from which entries are asked about.</param>
internal sealed record Explanation(Finding Finding, IReadOnlyList<ScoredEntry> Scores, double AnswersFrom, double AsksFrom);

/// <summary>How near an entry came.</summary>
/// <param name="Key">The entry.</param>
/// <param name="Title">Its title as the asker would see it.</param>
/// <param name="Score">0–1, higher is nearer.</param>
/// <param name="Because">The words of the question that spoke for it, the weightiest first; at most five.</param>
internal sealed record ScoredEntry(string Key, string Title, double Score, IReadOnlyList<string> Because);
