using Bot.Knowledge;
using Bot.Messaging;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations;

/// <summary>
/// A question that was asked by command, so that it is one beyond doubt: answered from the FAQ in every state. In the middle of something that goes
/// on afterwards; with a person, what the FAQ does not know goes to them.
/// </summary>
internal static class AskDecision
{
    public static StepResult Decide(string question, Turn turn) => turn switch
    {
        _ when question.Length == 0 => new StepResult { Slots = turn.Slots, Replies = [new Reply(turn.Texts.Say("ask.what"))] },
        { Stands: S.WithHuman, Ticket: { } ticket } => WithHuman(question, turn, ticket),
        _ when turn.Stands != turn.State || turn.State.IsDraft() => InBetween(question, turn),

        // Like any words of somebody who begins.
        _ => new StepResult
        {
            Slots = turn.Slots with { Answer = null, OfferedAnswers = [], AskedParts = [] },
            Trigger = turn.State is S.Idle ? null : T.SubjectChanged,
            TakeUpAgain = true,
        },
    };

    // What has an answer is answered; when anything is left, all of it goes to the person, who need not guess what it was about.
    private static StepResult WithHuman(string question, Turn turn, TicketView ticket)
    {
        var found = Find(question, turn);
        IReadOnlyList<FoundPart> parts = found.Parts.Count > 1 ? found.Parts : [new FoundPart(question, found)];
        var known = parts.Where(part => part.Finding.Outcome is FindingOutcome.Answer).ToList();
        var answers = known.Select(part => AnswersInPassing.Named(
            parts.Count > 1 ? part.Question : "",
            new Reply(Steps.ReviewingAnswerStep.AnswerText(turn, part.Finding.Matches[0].Key))));
        return known.Count == parts.Count
            ? new StepResult { Slots = turn.Slots, Replies = [.. answers] }
            : new StepResult
            {
                Slots = turn.Slots,
                Effects = [new Effect.RelayToTicket()],
                Replies = [.. answers, new Reply(turn.Texts.Say("ask.toHuman", ("number", ticket.Number)))],
            };
    }

    private static StepResult InBetween(string question, Turn turn)
    {
        var answers = AnswersInPassing.Of(turn, question, Find(question, turn));
        var last = answers.Replies[^1];
        return new StepResult
        {
            Slots = turn.Slots,
            Replies =
            [
                .. answers.Replies.SkipLast(1),
                last with { Text = turn.State.IsDraft() ? RichText.Paragraphs(last.Text, turn.Texts.Say("form.digression")) : last.Text },
            ],
            Effects = answers.Effects,
        };
    }

    private static Finding Find(string question, Turn turn) => turn.Answers.Find(question, turn.Texts.Language);
}
