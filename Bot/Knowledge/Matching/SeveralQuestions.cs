namespace Bot.Knowledge.Matching;

/// <summary>
/// Tells several questions in one message from one question told in several sentences: only what is asked, and what alone is clearer
/// than the whole message, is a question of its own.
/// </summary>
internal static class SeveralQuestions
{
    // With more sentences it is a story, which a person reads better.
    private const int MostPieces = 8;
    private const int MostQuestions = 4;
    private const double MuchClearer = 0.15;

    /// <summary>The questions in a message.</summary>
    /// <param name="message">What was written.</param>
    /// <param name="whole">What was found for it as a whole.</param>
    /// <param name="find">Finds something for a part of it.</param>
    /// <returns>In the message's order, each clearly another entry; empty when it is one question, or not clear.</returns>
    public static IReadOnlyList<FoundPart> In(string message, Finding whole, Func<string, Finding> find)
    {
        var pieces = QuestionPieces.Of(message);
        if (pieces.Count(piece => piece.IsAsking) is < 2 or > MostQuestions || pieces.Count > MostPieces)
        {
            return [];
        }

        var questions = Found(pieces, find);
        var isClear = questions.TrueForAll(question => question.Finding.Outcome is FindingOutcome.Answer);
        questions = [.. questions.DistinctBy(question => question.Finding.Matches is [var match, ..] ? match.Key : null)];
        return isClear && questions.Count > 1 && !IsOneThing(whole, questions) ? questions : [];
    }

    /// <summary>All texts that <see cref="In"/> may look up for a message, beside the message itself.</summary>
    public static IReadOnlyList<string> Candidates(string message)
    {
        var candidates = new List<string>();
        var pieces = QuestionPieces.Of(message);
        if (pieces.Count(piece => piece.IsAsking) is >= 2 and <= MostQuestions && pieces.Count <= MostPieces)
        {
            Found(pieces, part =>
            {
                candidates.Add(part);
                return Finding.Nothing;
            });
        }

        return candidates;
    }

    // What is told before a question belongs to it where the question alone is not clear: "My cup is broken. What now?"
    private static List<FoundPart> Found(IReadOnlyList<QuestionPiece> pieces, Func<string, Finding> find)
    {
        var (questions, told) = (new List<FoundPart>(), "");
        foreach (var piece in pieces)
        {
            if (!piece.IsAsking)
            {
                told = $"{told} {piece.Text}".Trim();
                continue;
            }

            var question = new FoundPart(piece.Text, find(piece.Text));
            if (question.Finding.Outcome is not FindingOutcome.Answer && told.Length > 0)
            {
                question = new FoundPart($"{told} {piece.Text}", find($"{told} {piece.Text}"));
            }

            questions.Add(question);
            told = "";
        }

        return questions;
    }

    // The message as a whole is clearer than any of its parts, or means something else than they do and is not much less clear.
    private static bool IsOneThing(Finding whole, List<FoundPart> questions) => whole is { Outcome: FindingOutcome.Answer, Matches: [var match, ..] }
        && (questions.TrueForAll(question => question.Finding.Matches[0].Score < match.Score)
            || (questions.TrueForAll(question => question.Finding.Matches[0].Key != match.Key) && questions.Exists(question => question.Finding.Matches[0].Score < match.Score + MuchClearer)));
}
