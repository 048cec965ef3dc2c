using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Shows the whole complaint before it is sent; every answer can still be changed.</summary>
internal sealed class ReviewingComplaintStep(ComplaintForms forms, WordLists words) : IStep
{
    public ConversationState State => ConversationState.ReviewingComplaint;

    public Reply Prompt(Turn turn)
    {
        var texts = turn.Texts;
        return new Reply(
            RichText.Paragraphs(texts.Say("review.title"), Summary(turn), texts.Say("review.question")),
            [
                [Buttons.Choose(texts.Label("review.send"), ChoiceNames.Send, ButtonStyle.Primary), Buttons.Choose(texts.Label("review.change"), ChoiceNames.Change)],
                .. Buttons.Form(turn, texts.Label("form.change")),
                Buttons.WayOut(texts),
            ]);
    }

    public StepResult Handle(Turn turn)
    {
        var (slots, input, texts) = (turn.Slots, turn.Input, turn.Texts);
        if (input.Choice == ChoiceNames.Send || words.Means("yes", input.Text) || words.Means("send", input.Text))
        {
            return new StepResult
            {
                Slots = slots.WithoutDraft() with { Said = [] },
                Trigger = T.ComplaintConfirmed,
                Effects = [new Effect.OpenTicket(slots, TicketOrigin.Form)],
            };
        }

        if (input.Choice == ChoiceNames.Change || words.Means("no", input.Text) || words.Means("change", input.Text))
        {
            return new StepResult { Slots = slots, Trigger = T.CorrectionRequested };
        }

        // Something is added at the last moment: it belongs to the complaint.
        var added = input.Said is { Text.Length: > 0 } or { Files.Count: > 0 };
        return new StepResult
        {
            Slots = !added ? slots : slots with
            {
                Description = input.HasText ? [.. slots.Description, input.Said! with { Files = [] }] : slots.Description,
                Files = [.. slots.Files.Concat(input.TakenFiles).Take(forms.MaxFiles)],
            },
            Note = added ? texts.Say("review.added") : RichText.Empty,
        };
    }

    private RichText Summary(Turn turn)
    {
        var (slots, texts) = (turn.Slots, turn.Texts);
        var category = forms.Category(slots.Category);
        var lines = new List<RichText>();
        if (category is not null)
        {
            lines.Add(Line(texts, texts.Label("review.category"), ComplaintForms.In(category.Label, texts.Language) ?? category.Key));
        }

        lines.Add(Line(texts, texts.Label("review.description"), string.Join('\n', slots.Description.Select(part => part.Text))));
        lines.AddRange(forms.FieldsOf(slots).Where(field => field.Type != FieldType.File && slots.Answers.ContainsKey(field.Key)).Select(field => Answer(field, slots.Answers[field.Key], texts)));
        if (slots.Files.Count > 0)
        {
            lines.Add(Line(texts, texts.Label("review.files"), texts.Label("review.fileCount", ("count", slots.Files.Count))));
        }

        return RichText.Lines(lines);
    }

    private static RichText Answer(FieldOptions field, FieldAnswer answer, Phrasebook texts)
    {
        var value = answer.Value.Length == 0 ? texts.Label("review.skipped") : FieldReader.Show(field, answer.Value, texts);
        return Line(texts, FieldTexts.Label(field, texts), value) + (answer.Found ? " " + texts.Say("review.found") : RichText.Empty);
    }

    private static RichText Line(Phrasebook texts, string label, string value) =>
        texts.Say("review.line", ("label", new RichText([new TextSpan(label, TextStyle.Bold)])), ("value", RichText.Plain(value)));
}
