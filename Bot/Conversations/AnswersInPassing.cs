using Bot.Conversations.Steps;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>
/// Answers to a question in the middle of something else: all is said at once, for what goes on afterwards has the buttons. Of several
/// questions in one message each is named and gets its own.
/// </summary>
/// <param name="Replies">What is said; at least one.</param>
/// <param name="Effects">What is to be done besides.</param>
internal sealed record AnswersInPassing(IReadOnlyList<Reply> Replies, IReadOnlyList<Effect> Effects)
{
    /// <summary>What is said to a question that was looked up.</summary>
    public static AnswersInPassing Of(Turn turn, string question, Finding finding)
    {
        IReadOnlyList<FoundPart> parts = finding.Parts.Count > 1 ? finding.Parts : [new FoundPart(question, finding)];
        return new AnswersInPassing(
            [.. parts.Select(part => Named(parts.Count > 1 ? part.Question : "", WordsFor(turn, part)))],
            [.. parts.Where(part => part.Finding.Outcome is FindingOutcome.Nothing).Select(part => Unanswered.Note(turn, part.Question, UnansweredReason.NothingFound))]);
    }

    /// <summary>A reply with the question above it; an empty one stands above nothing.</summary>
    public static Reply Named(string question, Reply reply) => question.Length == 0
        ? reply
        : reply with { Text = RichText.Lines(new RichText([new TextSpan(question, TextStyle.Quote)]), reply.Text) };

    private static Reply WordsFor(Turn turn, FoundPart part)
    {
        var texts = turn.Texts;
        return part.Finding.Outcome switch
        {
            FindingOutcome.Answer => new Reply(ReviewingAnswerStep.AnswerText(turn, part.Finding.Matches[0].Key)),
            FindingOutcome.DidYouMean => new Reply(RichText.Lines(
                [texts.Say("ask.perhaps"), .. part.Finding.Matches.Select(match => texts.Say("ask.perhapsItem", ("title", match.Title)))])),
            _ => new Reply(texts.Say("ask.notFound"), Unanswered.Offer(turn, part.Question)),
        };
    }
}
