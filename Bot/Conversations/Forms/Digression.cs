using Bot.Knowledge;
using Bot.Messaging;

namespace Bot.Conversations.Forms;

/// <summary>A question in the middle of a form: it is answered and the form goes on where it was. One tap makes it the form's answer after all.</summary>
internal static class Digression
{
    private const int LongestQuestion = 120;

    /// <summary>The answer, when what was written is clearly a question that the FAQ answers; null when it is to be taken as it is.</summary>
    public static StepResult? Answer(Turn turn)
    {
        var text = turn.Input.Text;
        if (turn.Input.Files.Count > 0 || text.Length > LongestQuestion || text.TrimEnd() is not [.., '?' or '？']
            || turn.Answers.Find(text, turn.Texts.Language) is not { Outcome: FindingOutcome.Answer } finding)
        {
            return null;
        }

        var answers = AnswersInPassing.Of(turn, text, finding);
        var last = answers.Replies[^1];
        return new StepResult
        {
            Slots = turn.Slots with { TakenForQuestion = turn.Input.Said },
            Replies =
            [
                .. answers.Replies.SkipLast(1),
                new Reply(
                    RichText.Paragraphs(last.Text, turn.Texts.Say("form.digression")),
                    [[Buttons.Choose(turn.Texts.Label("form.notAQuestion"), ChoiceNames.TakeIt)], .. last.Buttons]),
            ],
            Effects = answers.Effects,
        };
    }
}
