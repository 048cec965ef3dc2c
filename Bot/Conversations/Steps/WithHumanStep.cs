namespace Bot.Conversations.Steps;

/// <summary>A person has the ticket: what the customer writes goes there, with no more than a light receipt.</summary>
internal sealed class WithHumanStep : IStep
{
    public ConversationState State => ConversationState.WithHuman;

    public Reply Prompt(Turn turn) => Reply.None;

    public StepResult Handle(Turn turn) => turn.Input.Choice is null
        ? new StepResult { Slots = turn.Slots, Silent = true, Effects = [new Effect.RelayToTicket()] }
        : new StepResult { Slots = turn.Slots, Replies = [new Reply(turn.Texts.Say("human.justWrite", ("number", turn.Ticket?.Number ?? "")))] };
}
