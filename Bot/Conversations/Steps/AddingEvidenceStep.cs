using Bot.Conversations.Forms;
using Bot.Messaging;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks for photos and files. Words that come with them are added to the description.</summary>
internal sealed class AddingEvidenceStep(ComplaintForms forms) : IStep
{
    public ConversationState State => ConversationState.AddingEvidence;

    public Reply Prompt(Turn turn)
    {
        var (texts, count) = (turn.Texts, turn.Slots.Files.Count);
        return count == 0
            ? new Reply(texts.Say("evidence.question"), [[Buttons.Choose(texts.Label("evidence.none"), ChoiceNames.Done)], Buttons.WayOut(texts)])
            : new Reply(
                texts.Say("evidence.have", ("count", count)),
                [[Buttons.Choose(texts.Label("evidence.done"), ChoiceNames.Done, ButtonStyle.Primary), Buttons.Choose(texts.Label("evidence.remove"), ChoiceNames.None)], Buttons.WayOut(texts)]);
    }

    public StepResult Handle(Turn turn)
    {
        var (slots, input, texts) = (turn.Slots, turn.Input, turn.Texts);
        var saysNoMore = texts.Words["skip"].Concat(texts.Words["done"]).Concat(texts.Words["no"]).Contains(input.Text.Trim().TrimEnd('.', '!', '。').ToLower(texts.Culture));
        if (input.Choice == ChoiceNames.Done || (saysNoMore && input.Files.Count == 0))
        {
            return new StepResult { Slots = slots, Trigger = T.EvidenceFinished };
        }

        if (input.Choice == ChoiceNames.None)
        {
            return new StepResult { Slots = slots with { Files = [] }, Note = texts.Say("evidence.removed") };
        }

        var added = slots with
        {
            Files = [.. slots.Files.Concat(input.TakenFiles).Take(forms.MaxFiles)],
            Description = input.Said is { Text.Length: > 0 } said ? [.. slots.Description, said with { Files = [] }] : slots.Description,
        };
        return new StepResult { Slots = added, Note = Note(turn, added) };
    }

    /// <summary>The last question of the form; when it has none, the description.</summary>
    public StepResult Back(Turn turn) => !turn.Slots.Correcting && forms.Before(turn.Slots with { Field = null }) is { } last
        ? new StepResult { Slots = turn.Slots with { Field = last.Key, Answers = FillingFormStep.Without(turn.Slots, last.Key) }, Trigger = T.FieldReopened }
        : new StepResult { Slots = turn.Slots, Trigger = T.WentBack };

    private RichText Note(Turn turn, Slots added) => turn switch
    {
        _ when turn.Slots.Files.Count + turn.Input.TakenFiles.Count > forms.MaxFiles => turn.Texts.Say("evidence.full", ("count", forms.MaxFiles)),
        _ when turn.Input.HasText => turn.Texts.Say("evidence.wordsAdded"),
        _ when added.Files.Count == turn.Slots.Files.Count => turn.Texts.Say("evidence.filesPlease"),
        _ => RichText.Empty,
    };
}
