using System.Globalization;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks how it went, and offers one tap back when it is not solved.</summary>
internal sealed class RatingStep : IStep
{
    public ConversationState State => ConversationState.Rating;

    public Reply Prompt(Turn turn)
    {
        var stars = Enumerable.Range(1, 5).Select(star => Stars(star)).ToList();
        return new Reply(turn.Texts.Say("rating.question"), [stars, [Buttons.NotSolved(turn.Texts, turn.Slots.Ticket)]]);
    }

    public StepResult Handle(Turn turn) => StarsOf(turn) is { } stars
        ? new StepResult
        {
            Slots = turn.Slots,
            Trigger = T.Rated,
            Replies = [new Reply(turn.Texts.Say(stars >= 4 ? "rating.thanksGood" : "rating.thanks"))],
            Effects = [new Effect.RateTicket(stars)],
        }
        : new StepResult { Slots = turn.Slots, Trigger = T.SubjectChanged, TakeUpAgain = true };

    private static ReplyButton Stars(int count) =>
        Buttons.Choose($"{count.ToString(CultureInfo.InvariantCulture)} ★", ChoiceNames.Of("r", count.ToString(CultureInfo.InvariantCulture)));

    private static int? StarsOf(Turn turn) =>
        int.TryParse(ChoiceNames.KeyOf("r", turn.Input.Choice) ?? turn.Input.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var stars) && stars is >= 1 and <= 5
            ? stars
            : null;
}
