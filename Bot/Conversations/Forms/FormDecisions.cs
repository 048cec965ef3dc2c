using Bot.Messaging;
using S = Bot.Conversations.ConversationState;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Forms;

/// <summary>
/// What a form that was sent means: with a ticket its words go to the person who has it; otherwise they are the complaint, or another page of
/// it. An old form, or one of a category that is gone, loses nothing: its words are kept as words.
/// </summary>
internal sealed class FormDecisions(ComplaintForms forms, FormAnswers answers, FormWords words, Prefill prefill)
{
    private static readonly SubmittedForm _empty = new("", new Dictionary<string, IReadOnlyList<string>>());

    public StepResult Decide(SubmittedForm? sent, Turn turn)
    {
        var form = sent ?? _empty;
        if (turn is { Stands: S.WithHuman, Ticket: { } ticket })
        {
            return new StepResult
            {
                Slots = turn.Slots,
                Trigger = turn.State is S.WithHuman ? null : T.Resumed,
                Effects = [new Effect.RelayToTicket()],
                Replies = [new Reply(turn.Texts.Say("human.passedOn", ("number", ticket.Number)))],
            };
        }

        return FormToken.Read(form.Token) is { } page && forms.Category(page.Category) is { } category
            ? Filled(form, page, category, turn)
            : AddedWords.Add(
                turn,
                new SaidPart(words.Of(form, turn.Texts), [], turn.Input.TakenFiles),
                turn.Texts.Say("form.gone"));
    }

    // The settings changed while the form was open.
    private string OfNoField(SubmittedForm form, CategoryOptions category, Turn turn) => words.Of(
        form with
        {
            Values = form.Values.Where(value => value.Key != ComplaintSheets.Words && category.Fields.All(field => field.Key != value.Key)).ToDictionary(),
        },
        turn.Texts);

    private StepResult Filled(SubmittedForm form, FormToken page, CategoryOptions category, Turn turn)
    {
        var draft = (turn.Stands.IsDraft() ? turn.Slots : turn.Slots.WithoutDraft()) with
        {
            Category = category.Key,
            Correcting = turn.Slots.Correcting || turn.Stands is S.ReviewingComplaint or S.ChoosingCorrection,
            ResumeTo = S.Idle,
        };
        var merged = answers.Merge(draft, category, page, form, turn);
        if (OfNoField(form, category, turn) is { Length: > 0 } more)
        {
            merged = merged with { Description = [.. merged.Description, new SaidPart(more, [], [])] };
        }

        var filled = prefill.Fill(merged, turn.Place);
        var next = forms.AskNext(filled);
        var files = draft.Files.Count + turn.Input.TakenFiles.Count;
        return new StepResult
        {
            Slots = next,
            Trigger = T.FormSubmitted,
            Note = RichText.Paragraphs(
                turn.Texts.Say("form.taken"),
                files > forms.MaxFiles ? turn.Texts.Say("evidence.full", ("count", forms.MaxFiles)) : RichText.Empty,
                prefill.Found(merged, filled, turn.Texts),
                next is { Field: null, Files.Count: 0 } && category.AskForEvidence ? turn.Texts.Say("form.filesToo") : RichText.Empty),
        };
    }
}
