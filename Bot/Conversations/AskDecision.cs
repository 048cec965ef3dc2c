using Bot.Conversations.Steps;
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
            Slots = turn.Slots with { Answer = null, OfferedAnswers = [] },
            Trigger = turn.State is S.Idle ? null : T.SubjectChanged,
            TakeUpAgain = true,
        },
    };

    private static StepResult WithHuman(string question, Turn turn, TicketView ticket) => Find(question, turn) is { Outcome: FindingOutcome.Answer } found
        ? new StepResult { Slots = turn.Slots, Replies = [new Reply(ReviewingAnswerStep.AnswerText(turn, found.Matches[0].Key))] }
        : new StepResult
        {
            Slots = turn.Slots,
            Effects = [new Effect.RelayToTicket()],
            Replies = [new Reply(turn.Texts.Say("ask.toHuman", ("number", ticket.Number)))],
        };

    private static StepResult InBetween(string question, Turn turn)
    {
        var (texts, found) = (turn.Texts, Find(question, turn));
        var words = found.Outcome switch
        {
            FindingOutcome.Answer => ReviewingAnswerStep.AnswerText(turn, found.Matches[0].Key),
            FindingOutcome.DidYouMean => RichText.Lines(
                [texts.Say("ask.perhaps"), .. found.Matches.Select(match => texts.Say("ask.perhapsItem", ("title", match.Title)))]),
            _ => texts.Say("ask.notFound"),
        };
        return new StepResult
        {
            Slots = turn.Slots,
            Replies = [new Reply(turn.State.IsDraft() ? RichText.Paragraphs(words, texts.Say("form.digression")) : words)],
        };
    }

    private static Finding Find(string question, Turn turn) => turn.Answers.Find(question, turn.Texts.Language);
}
