using Bot.Languages;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks which language to speak; then the dialogue goes on where it was.</summary>
internal sealed class ChoosingLanguageStep(Phrasebooks languages) : IStep
{
    public ConversationState State => ConversationState.ChoosingLanguage;

    public Reply Prompt(Turn turn) => new(
        turn.Texts.Say("language.question"),
        Buttons.Pairs(languages.All.Select(book => Buttons.Choose(book.OwnName, ChoiceNames.Of("l", book.Language.Code)))));

    public StepResult Handle(Turn turn) => Chosen(turn) is { } chosen
        ? new StepResult
        {
            Slots = turn.Slots,
            Trigger = T.Resumed,
            Effects = [new Effect.ChooseLanguage(chosen.Language)],
            Note = chosen.Say("language.chosen"),
        }
        : new StepResult { Slots = turn.Slots, Trigger = T.Resumed, TakeUpAgain = turn.Input.Choice is null };

    private Phrasebook? Chosen(Turn turn)
    {
        var code = ChoiceNames.KeyOf("l", turn.Input.Choice);
        return languages.All.FirstOrDefault(book => code is null ? WordLists.Names(book, turn.Input.Text) : book.Language.Code == code);
    }
}
