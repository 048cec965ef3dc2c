using Bot.Conversations.Forms;
using Bot.Messaging;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks what happened. What was written before is offered as the description; a question in between is answered.</summary>
internal sealed class DescribingProblemStep(ComplaintForms forms, Prefill prefill) : IStep
{
    public ConversationState State => ConversationState.DescribingProblem;

    public Reply Prompt(Turn turn)
    {
        var offered = Offered(turn.Slots);
        return offered.Length == 0
            ? new Reply(turn.Texts.Say("description.question"), [.. Form(turn), Buttons.WayOut(turn.Texts)])
            : new Reply(
                RichText.Paragraphs(
                    turn.Texts.Say(turn.Slots.Description.Count > 0 ? "description.soFar" : "description.offer"),
                    new RichText([new TextSpan(offered, TextStyle.Quote)]),
                    turn.Texts.Say("description.useOrAdd")),
                [[Buttons.Choose(turn.Texts.Label("description.use"), ChoiceNames.UseIt, ButtonStyle.Primary)], .. Form(turn), Buttons.WayOut(turn.Texts)]);
    }

    public StepResult Handle(Turn turn)
    {
        var slots = turn.Slots;
        switch (turn.Input.Choice)
        {
            case ChoiceNames.UseIt:
                return Described(turn, []);
            case ChoiceNames.TakeIt when slots.TakenForQuestion is { } question:
                return Described(turn, [question]);
        }

        if (turn.Input.Said is { Text.Length: > 0 } said)
        {
            return Digression.Answer(turn) ?? Described(turn, [said]);
        }

        var files = turn.Input.TakenFiles;
        return new StepResult
        {
            Slots = slots with { Files = [.. slots.Files, .. files.Take(forms.MaxFiles - slots.Files.Count)] },
            Note = turn.Texts.Say(files.Count > 0 ? "description.filesKept" : "description.wordsPlease"),
        };
    }

    private StepResult Described(Turn turn, IReadOnlyList<SaidPart> added)
    {
        var slots = turn.Slots;
        IReadOnlyList<SaidPart> parts = [.. slots.Description, .. slots.Said, .. added];
        if (parts.All(part => part.Text.Length == 0))
        {
            return new StepResult { Slots = slots, Note = turn.Texts.Say("description.wordsPlease") };
        }

        // While a description is corrected, new words take the place of the old ones.
        parts = slots.Correcting && added.Count > 0 ? added : parts;
        var files = slots.Files.Concat(slots.Said.Concat(added).SelectMany(part => part.Files)).Where(file => file.Refusal is null);
        var described = slots with { Description = parts, Said = [], Files = [.. files.Take(forms.MaxFiles)], TakenForQuestion = null };
        var filled = prefill.Fill(described, turn.Place);
        return new StepResult
        {
            Slots = slots.Correcting ? filled with { Field = null } : forms.AskNext(filled),
            Trigger = T.ProblemDescribed,
            Note = prefill.Found(described, filled, turn.Texts),
        };
    }

    private static IReadOnlyList<IReadOnlyList<ReplyButton>> Form(Turn turn) => Buttons.Form(turn, turn.Texts.Label("form.open"));

    private static string Offered(Slots slots) =>
        string.Join('\n', slots.Description.Concat(slots.Said).Select(part => part.Text).Where(text => text.Length > 0));
}
