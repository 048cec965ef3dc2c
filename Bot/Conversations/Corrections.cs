using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>A customer edited an earlier message: in a draft the words change where they were used; with a ticket the staff hear of it.</summary>
internal static class Corrections
{
    public static StepResult Edit(IncomingMessage message, Turn turn)
    {
        if (turn.State is ConversationState.WithHuman || message.MessageId is not { } id)
        {
            return new StepResult { Slots = turn.Slots, Silent = true, Effects = turn.Ticket is null ? [] : [new Effect.RelayToTicket()] };
        }

        var slots = turn.Slots;
        var edited = slots with
        {
            Said = [.. slots.Said.Select(part => part.Edited(id, message.Text.Trim()))],
            Description = [.. slots.Description.Select(part => part.Edited(id, message.Text.Trim()))],
        };
        var inWords = !edited.Said.SequenceEqual(slots.Said) || !edited.Description.SequenceEqual(slots.Description);
        var field = slots.Answers.FirstOrDefault(answer => answer.Value.MessageId == id).Key;
        return (inWords, field) switch
        {
            (true, _) => new StepResult { Slots = edited, Note = turn.Texts.Say("edit.taken") },
            (false, not null) => new StepResult { Slots = slots, Note = turn.Texts.Say("edit.useReview") },
            _ => new StepResult { Slots = slots, Silent = true },
        };
    }
}
