using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>
/// Somebody picked a public message and reports it: it goes to the person who has their ticket, or becomes part of their complaint, or
/// begins one.
/// </summary>
internal static class ReportDecision
{
    public static StepResult Decide(QuotedMessage quoted, Turn turn)
    {
        if (turn is { Stands: ConversationState.WithHuman, Ticket: { } ticket })
        {
            return new StepResult
            {
                Slots = turn.Slots,
                Effects = [new Effect.RelayToTicket()],
                Replies = [new Reply(turn.Texts.Say("human.passedOn", ("number", ticket.Number)))],
            };
        }

        var part = new SaidPart(Words(quoted, turn.Texts), [], turn.Input.TakenFiles);
        return AddedWords.Add(turn, part, turn.Texts.Say(turn.Stands.IsDraft() ? "report.added" : "report.taken"));
    }

    /// <summary>Who wrote it, where, what, and where it can be seen.</summary>
    public static string Words(QuotedMessage quoted, Phrasebook texts) => texts
        .Label("report.words", ("name", quoted.Author.Name), ("place", quoted.Place), ("text", quoted.Text), ("url", quoted.Url))
        .Trim();
}
