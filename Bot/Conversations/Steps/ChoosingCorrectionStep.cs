using Bot.Conversations.Forms;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks which answer is to be changed; after the change the review comes back.</summary>
internal sealed class ChoosingCorrectionStep(ComplaintForms forms) : IStep
{
    public ConversationState State => ConversationState.ChoosingCorrection;

    public Reply Prompt(Turn turn)
    {
        var texts = turn.Texts;
        return new Reply(
            texts.Say("correction.question"),
            [
                .. Buttons.Pairs(
                [
                    Buttons.Choose(texts.Label("review.category"), ChoiceNames.Category),
                    Buttons.Choose(texts.Label("review.description"), ChoiceNames.Description),
                    .. Questions(turn).Select(field => Buttons.Choose(FieldTexts.Label(field, texts), ChoiceNames.Of("f", field.Key))),
                    Buttons.Choose(texts.Label("review.files"), ChoiceNames.Files),
                ]),
                .. Buttons.Form(turn, texts.Label("form.change")),
                Buttons.WayOut(texts),
            ]);
    }

    public StepResult Handle(Turn turn)
    {
        var slots = turn.Slots with { Correcting = true, Field = null };
        return Chosen(turn) switch
        {
            ChoiceNames.Category => new StepResult { Slots = slots, Trigger = T.CategoryReopened },
            ChoiceNames.Description => new StepResult { Slots = slots, Trigger = T.DescriptionReopened },
            ChoiceNames.Files => new StepResult { Slots = slots, Trigger = T.EvidenceReopened },
            { } choice when Questions(turn).FirstOrDefault(field => field.Key == ChoiceNames.KeyOf("f", choice)) is { } field => new StepResult
            {
                Slots = slots with { Field = field.Key, Answers = FillingFormStep.Without(slots, field.Key) },
                Trigger = T.FieldReopened,
            },
            _ => new StepResult { Slots = turn.Slots, Note = turn.Texts.Say("correction.pleaseChoose") },
        };
    }

    private IEnumerable<FieldOptions> Questions(Turn turn) => forms.FieldsOf(turn.Slots).Where(field => field.Type != FieldType.File);

    private string? Chosen(Turn turn)
    {
        var (words, texts) = (turn.Input.Text.Trim(), turn.Texts);
        return turn.Input.Choice ?? words switch
        {
            _ when Is(texts.Label("review.category")) => ChoiceNames.Category,
            _ when Is(texts.Label("review.description")) => ChoiceNames.Description,
            _ when Is(texts.Label("review.files")) => ChoiceNames.Files,
            _ => Questions(turn).FirstOrDefault(field => Is(FieldTexts.Label(field, texts))) is { } field ? ChoiceNames.Of("f", field.Key) : null,
        };

        bool Is(string label) => string.Equals(label, words, StringComparison.OrdinalIgnoreCase);
    }
}
