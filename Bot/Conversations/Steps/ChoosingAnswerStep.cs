using System.Globalization;
using Bot.Knowledge.Asked;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Asks which of up to three questions was meant.</summary>
internal sealed class ChoosingAnswerStep : IStep
{
    public ConversationState State => ConversationState.ChoosingAnswer;

    public Reply Prompt(Turn turn) => new(
        turn.Texts.Say("choosing.didYouMean"),
        [
            .. Buttons.Column(turn.Slots.OfferedAnswers
                .Select((key, at) => (Title: turn.Answers.Entry(key, turn.Texts.Language)?.Title, at))
                .Where(offer => offer.Title is not null)
                .Select(offer => Buttons.Choose(offer.Title!, ChoiceNames.Of("a", Place(offer.at))))),
            [Buttons.Choose(turn.Texts.Label("choosing.none"), ChoiceNames.None), Buttons.Human(turn.Texts)],
        ]);

    public StepResult Handle(Turn turn)
    {
        if (Chosen(turn) is { } key)
        {
            return new StepResult { Slots = Chose(turn.Slots, key), Trigger = T.AnswerChosen };
        }

        return turn.Input.Choice == ChoiceNames.None
            ? new StepResult
            {
                Slots = turn.Slots with { OfferedAnswers = [], AskedParts = [] },
                Trigger = T.AnswerDidNotHelp,
                Replies = [IdleStep.OfferAfter(turn, turn.Slots.Asked?.Text, turn.Texts.Say("choosing.sorry"))],
                Effects = Unanswered.Note(turn.Slots.Asked, UnansweredReason.ChoicesRejected),
            }
            : new StepResult { Slots = turn.Slots with { OfferedAnswers = [], AskedParts = [] }, Trigger = T.SubjectChanged, TakeUpAgain = true };
    }

    // Of several questions, what was chosen is about the one that it was offered for.
    private static Slots Chose(Slots slots, string key) => slots with
    {
        Answer = key,
        Asked = slots is { Asked: { } asked, AskedParts: [..] parts } && parts.FirstOrDefault(part => part.Choices.Contains(key)) is { } part
            ? asked with { Text = part.Question }
            : slots.Asked,
        AskedParts = [],
        OfferedAnswers = [],
        NotUnderstood = 0,
    };

    // A button, its number, or its words.
    private static string? Chosen(Turn turn)
    {
        var offers = turn.Slots.OfferedAnswers;
        var choice = ChoiceNames.KeyOf("a", turn.Input.Choice) ?? turn.Input.Text.Trim().TrimEnd('.');
        return offers.Where((key, at) => Place(at) == choice
            || string.Equals(turn.Answers.Entry(key, turn.Texts.Language)?.Title, choice, StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
    }

    private static string Place(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}
