using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>A customer edited an earlier message: in a draft the words change where they were used; with a ticket the staff hear of it.</summary>
internal static class Corrections
{
    /// <summary>A deleted message is not kept as a question either; with a ticket the staff hear of it.</summary>
    public static StepResult Delete(IncomingMessage message, Turn turn) => new()
    {
        Slots = turn.Slots,
        Silent = true,
        Effects =
        [
            .. message.MessageId is { } id ? [new Effect.ForgetQuestion(id)] : (Effect[])[],
            .. turn.State is ConversationState.WithHuman ? [new Effect.RelayToTicket()] : (Effect[])[],
        ],
    };

    public static StepResult Edit(IncomingMessage message, Turn turn)
    {
        if (turn.State is ConversationState.WithHuman || message.MessageId is not { } id)
        {
            return new StepResult { Slots = turn.Slots, Silent = true, Effects = [.. Questions(message, turn.Slots), .. turn.Ticket is null ? [] : (Effect[])[new Effect.RelayToTicket()]] };
        }

        var slots = turn.Slots;
        var edited = slots with
        {
            Said = [.. slots.Said.Select(part => part.Edited(id, message.Text.Trim()))],
            Description = [.. slots.Description.Select(part => part.Edited(id, message.Text.Trim()))],
            Asked = slots.Asked?.Edited(id, message.Text.Trim()),
        };
        var inWords = !edited.Said.SequenceEqual(slots.Said) || !edited.Description.SequenceEqual(slots.Description);
        var field = slots.Answers.FirstOrDefault(answer => answer.Value.MessageId == id).Key;
        var effects = Questions(message, edited);
        return (inWords, field) switch
        {
            (true, _) => new StepResult { Slots = edited, Note = turn.Texts.Say("edit.taken"), Effects = effects },
            (false, not null) => new StepResult { Slots = slots, Note = turn.Texts.Say("edit.useReview") },
            _ => new StepResult { Slots = edited, Silent = true, Effects = effects },
        };
    }

    // A question that came in several messages is all of them.
    private static IReadOnlyList<Effect> Questions(IncomingMessage message, Slots slots) => message.MessageId is { } id
        ? [new Effect.EditQuestion(id, slots.Asked is { } asked && asked.Messages.Any(part => part.Id == id) ? asked.Text : message.Text.Trim())]
        : [];
}
