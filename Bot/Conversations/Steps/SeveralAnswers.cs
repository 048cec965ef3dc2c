using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Messaging;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>
/// Several questions in one message: each has a message of its own under its words, with its answer, its choices, or an honest word that there
/// is none. Only then is it asked, once, whether it helped.
/// </summary>
internal static class SeveralAnswers
{
    private const string Kind = "e";
    private const int MostChoices = 5;

    /// <summary>Whether there are several, and anything is known about them.</summary>
    public static bool Are(Finding finding) => finding.Parts.Count > 1 && finding.Parts.Any(part => part.Finding.Outcome is not FindingOutcome.Nothing);

    /// <summary>Answers them. When all that is known are choices, they are one question: which was meant?</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="slots">What was collected, with what was said in this turn.</param>
    /// <param name="parts">What was found.</param>
    public static StepResult Begin(Turn turn, Slots slots, IReadOnlyList<FoundPart> parts)
    {
        var asked = slots with { Asked = turn.Input.Said, AskedParts = [.. parts.Select(Kept)], NotUnderstood = 0 };
        IReadOnlyList<Effect> effects = [.. Unknown(parts).Select(question => Unanswered.Note(turn, question, UnansweredReason.NothingFound))];
        return asked.AskedParts.FirstOrDefault(part => part.Answer is not null) is { } first
            ? new StepResult
            {
                Slots = asked with { Answer = first.Answer },
                Trigger = T.QuestionAnswered,
                Replies = [.. asked.AskedParts.Where(part => part.Answer is not null || part.Choices.Count > 0).Select(part => Known(turn, part)), .. NoneFor(turn, parts)],
                Effects = effects,
            }
            : new StepResult
            {
                Slots = asked with { OfferedAnswers = [.. asked.AskedParts.SelectMany(part => part.Choices).Distinct().Take(MostChoices)], NotUnderstood = 1 },
                Trigger = T.SeveralAnswersFound,
                Replies = NoneFor(turn, parts),
                Effects = effects,
            };
    }

    /// <summary>The part whose choice was pressed, with the entry that was chosen; null when none was.</summary>
    public static (string Question, string Key)? Chosen(Turn turn) => ChoiceNames.KeyOf(Kind, turn.Input.Choice) is { } key
        && turn.Slots.AskedParts.FirstOrDefault(part => part.Choices.Contains(key)) is { } part
            ? (part.Question, key)
            : null;

    private static AskedPart Kept(FoundPart part) => new(
        part.Question,
        part.Finding.Outcome is FindingOutcome.Answer ? part.Finding.Matches[0].Key : null,
        part.Finding.Outcome is FindingOutcome.DidYouMean ? [.. part.Finding.Matches.Select(match => match.Key)] : []);

    private static Reply Known(Turn turn, AskedPart part) => AnswersInPassing.Named(
        part.Question,
        part.Answer is not null
            ? new Reply(ReviewingAnswerStep.AnswerText(turn, part.Answer))
            : new Reply(
                turn.Texts.Say("choosing.didYouMean"),
                Buttons.Column(part.Choices
                    .Select(key => turn.Answers.Entry(key, turn.Texts.Language)).OfType<FaqMatch>()
                    .Select(entry => Buttons.Choose(entry.Title, ChoiceNames.Of(Kind, entry.Key))))));

    private static IReadOnlyList<Reply> NoneFor(Turn turn, IReadOnlyList<FoundPart> parts) => Unknown(parts) is { Count: > 0 } unknown
        ?
        [
            new Reply(
                RichText.Lines([turn.Texts.Say("asked.noneFor"), .. unknown.Select(question => new RichText([new TextSpan(question, TextStyle.Quote)]))]),
                [.. IdleStep.Offer(turn.Texts, RichText.Empty).Buttons, .. Unanswered.Offer(turn, unknown.FirstOrDefault(AskedQuestions.IsQuestion))]),
        ]
        : [];

    private static List<string> Unknown(IReadOnlyList<FoundPart> parts) =>
        [.. parts.Where(part => part.Finding.Outcome is FindingOutcome.Nothing).Select(part => part.Question)];
}
