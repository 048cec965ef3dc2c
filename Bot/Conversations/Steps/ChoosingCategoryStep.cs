using System.Globalization;
using Bot.Conversations.Forms;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks what the complaint is about. Words that are no category are not lost: they become part of the description.</summary>
internal sealed class ChoosingCategoryStep(ComplaintForms forms, Prefill prefill) : IStep
{
    public ConversationState State => ConversationState.ChoosingCategory;

    public Reply Prompt(Turn turn) => new(
        turn.Texts.Say("category.question"),
        [
            .. Buttons.Column(forms.Categories.Select(category =>
                Buttons.Choose(ComplaintForms.In(category.Label, turn.Texts.Language) ?? category.Key, ChoiceNames.Of("c", category.Key)))),
            Buttons.WayOut(turn.Texts),
        ]);

    public StepResult Handle(Turn turn)
    {
        if (Chosen(turn) is { } category)
        {
            var slots = turn.Slots with { Category = category.Key };
            return new StepResult { Slots = slots.Correcting ? forms.AskNext(prefill.Fill(slots, turn.Place)) : slots, Trigger = T.CategoryChosen };
        }

        return new StepResult
        {
            Slots = turn.Slots.Correcting
                ? turn.Slots with { Description = turn.Input.Said is { } said ? [.. turn.Slots.Description, said] : turn.Slots.Description }
                : turn.Slots.Saying(turn.Input.Said),
            Note = turn.Texts.Say(turn.Input.HasText || turn.Input.Files.Count > 0 ? "category.noted" : "category.pleaseChoose"),
        };
    }

    private CategoryOptions? Chosen(Turn turn)
    {
        if (turn.Input.Choice is { } choice)
        {
            return forms.Category(ChoiceNames.KeyOf("c", choice));
        }

        var words = turn.Input.Text.Trim().TrimEnd('.', '。');
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= forms.Categories.Count
            ? forms.Categories[number - 1]
            : forms.Named(words);
    }
}
