using Bot.Messaging;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks whether everything about the customer is really to be erased. Only the button or a clear yes does it.</summary>
internal sealed class ErasingDataStep(WordLists words) : IStep
{
    public ConversationState State => ConversationState.ErasingData;

    public Reply Prompt(Turn turn) => new(
        turn.Texts.Say("erase.question"),
        [[Buttons.Choose(turn.Texts.Label("erase.yes"), ChoiceNames.Yes, ButtonStyle.Danger), Buttons.Choose(turn.Texts.Label("erase.no"), ChoiceNames.No)]]);

    public StepResult Handle(Turn turn)
    {
        if (turn.Input.Choice == ChoiceNames.Yes || words.Means("yes", turn.Input.Text))
        {
            return new StepResult { Slots = Slots.None, Trigger = T.DataErased, Effects = [new Effect.EraseCustomer(turn.Slots)], Replies = [new Reply(turn.Texts.Say("erase.done"))] };
        }

        var declined = turn.Input.Choice == ChoiceNames.No || words.Means("no", turn.Input.Text);
        return new StepResult
        {
            Slots = turn.Slots,
            Trigger = T.Resumed,
            Note = turn.Texts.Say("erase.kept"),
            TakeUpAgain = !declined && turn.Input.Choice is null,
        };
    }
}
