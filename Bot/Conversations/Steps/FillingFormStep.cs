using Bot.Conversations.Forms;
using Bot.Messaging;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks the category's questions one by one, and only those that what was written does not answer yet.</summary>
internal sealed class FillingFormStep(ComplaintForms forms, FieldReader reader) : IStep
{
    public ConversationState State => ConversationState.FillingForm;

    public Reply Prompt(Turn turn)
    {
        var texts = turn.Texts;
        if (forms.Field(turn.Slots) is not { } field)
        {
            return new Reply(texts.Say("form.formChanged"), [[Buttons.Choose(texts.Label("form.goOn"), ChoiceNames.Skip, ButtonStyle.Primary)], Buttons.WayOut(texts)]);
        }

        var choices = field.Choices.Select(choice =>
            Buttons.Choose(ComplaintForms.In(choice.Label, texts.Language) ?? choice.Key, ChoiceNames.Of("o", choice.Key)));
        IEnumerable<IReadOnlyList<ReplyButton>> skip = field.Required ? [] : [[Buttons.Choose(texts.Label("form.skip"), ChoiceNames.Skip)]];
        return new Reply(
            RichText.Paragraphs(InVain(turn, field), FieldTexts.Question(field, texts)),
            [.. Buttons.Pairs(choices), .. skip, .. Buttons.Form(turn, texts.Label("form.continue")), Buttons.WayOut(texts)]);
    }

    public StepResult Handle(Turn turn)
    {
        var (slots, input) = (turn.Slots, turn.Input);
        if (forms.Field(slots) is not { } field)
        {
            // The settings changed while the form was open: go on with the questions that there are now.
            return Next(slots);
        }

        if (input.Choice == ChoiceNames.Skip || (!field.Required && turn.Texts.Words["skip"].Contains(input.Text.Trim().ToLower(turn.Texts.Culture))))
        {
            return field.Required ? Again(turn, field) : Answered(slots, field, new FieldAnswer(""));
        }

        if (field.Type == FieldType.File)
        {
            return FileAnswer(turn, field);
        }

        var text = input.Choice == ChoiceNames.TakeIt ? slots.TakenForQuestion?.Text ?? "" : ChoiceNames.KeyOf("o", input.Choice) ?? input.Text;
        var reading = reader.Read(field, text, turn.Place);
        var isFreeText = field.Type is FieldType.Text or FieldType.LongText;
        if ((reading is FieldReading.Misfits || isFreeText) && input.Choice is null && Digression.Answer(turn) is { } answered)
        {
            return answered;
        }

        return reading switch
        {
            FieldReading.Fits fits => Answered(WithFiles(slots, input), field, new FieldAnswer(fits.Value, MessageId: input.Said?.Messages is [var only] ? only.Id : null)),
            // These words are newer than what was typed into a form.
            _ => Again(turn, field) with { Slots = WithFiles(slots, input) with { Typed = slots.Typed.Where(typed => typed.Key != field.Key).ToDictionary() } },
        };
    }

    /// <summary>One question back; before the first one, the description.</summary>
    public StepResult Back(Turn turn) => turn.Slots.Correcting || forms.Before(turn.Slots) is not { } before
        ? new StepResult { Slots = turn.Slots, Trigger = T.WentBack }
        : new StepResult { Slots = turn.Slots with { Field = before.Key, Answers = Without(turn.Slots, before.Key) }, Trigger = T.FieldReopened };

    /// <summary>The answers without one.</summary>
    public static IReadOnlyDictionary<string, FieldAnswer> Without(Slots slots, string field) =>
        slots.Answers.Where(answer => answer.Key != field).ToDictionary();

    // What was typed into a form and did not fit, and why.
    private static RichText InVain(Turn turn, FieldOptions field) => turn.Slots.Typed.TryGetValue(field.Key, out var typed)
        ? RichText.Lines(turn.Texts.Say("form.typed", ("value", typed)), FieldTexts.Error(field, turn.Texts))
        : RichText.Empty;

    private StepResult FileAnswer(Turn turn, FieldOptions field)
    {
        var files = turn.Input.TakenFiles;
        return files.Count > 0
            ? Answered(WithFiles(turn.Slots, turn.Input), field, new FieldAnswer(string.Join(", ", files.Select(file => file.Name))))
            : Again(turn, field);
    }

    private StepResult Answered(Slots slots, FieldOptions field, FieldAnswer answer) => Next(slots with
    {
        Answers = new Dictionary<string, FieldAnswer>(slots.Answers) { [field.Key] = answer },
        TakenForQuestion = null,
    });

    private StepResult Next(Slots slots)
    {
        var next = forms.AskNext(slots);
        return new StepResult { Slots = next, Trigger = next.Field is null ? T.FormCompleted : T.FieldAnswered };
    }

    private static StepResult Again(Turn turn, FieldOptions field) => new()
    {
        Slots = turn.Slots,
        Note = turn.Input is { HasText: false, Choice: null, TakenFiles.Count: > 0 } ? turn.Texts.Say("form.fileKept") : FieldTexts.Error(field, turn.Texts),
    };

    private Slots WithFiles(Slots slots, TurnInput input) => slots with { Files = [.. slots.Files.Concat(input.TakenFiles).Take(forms.MaxFiles)] };
}
