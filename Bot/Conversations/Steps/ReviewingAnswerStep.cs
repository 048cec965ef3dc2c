using Bot.Languages;
using Bot.Messaging;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Gives the answer and asks whether it helped.</summary>
internal sealed class ReviewingAnswerStep(WordLists words) : IStep
{
    public ConversationState State => ConversationState.ReviewingAnswer;

    public Reply Prompt(Turn turn)
    {
        var texts = turn.Texts;
        return new Reply(
            RichText.Paragraphs(AnswerText(turn, turn.Slots.Answer), texts.Say("answer.didItHelp")),
            [
                [Buttons.Choose(texts.Label("answer.yes"), ChoiceNames.Yes, ButtonStyle.Primary), Buttons.Choose(texts.Label("answer.no"), ChoiceNames.No)],
                [Buttons.Complain(texts), Buttons.Human(texts)],
            ]);
    }

    public StepResult Handle(Turn turn)
    {
        if (turn.Input.Choice == ChoiceNames.Yes || words.Means("yes", turn.Input.Text) || words.Means("thanks", turn.Input.Text))
        {
            return new StepResult
            {
                Slots = turn.Slots.WithoutDraft() with { Said = [] },
                Trigger = T.AnswerHelped,
                Replies = [new Reply(turn.Texts.Say("answer.glad"))],
                Effects = Count(turn, helped: true),
            };
        }

        if (turn.Input.Choice == ChoiceNames.No || words.Means("no", turn.Input.Text))
        {
            return new StepResult
            {
                Slots = turn.Slots with { Answer = null, NotUnderstood = 1 },
                Trigger = T.AnswerDidNotHelp,
                Replies = [IdleStep.Offer(turn.Texts, turn.Texts.Say("answer.sorry"))],
                Effects = Count(turn, helped: false),
            };
        }

        return new StepResult { Slots = turn.Slots with { Answer = null }, Trigger = T.SubjectChanged, TakeUpAgain = true };
    }

    /// <summary>The title and the answer of an entry; an honest word when it is not in the customer's language.</summary>
    public static RichText AnswerText(Turn turn, string? key)
    {
        if (key is null || turn.Answers.Entry(key, turn.Texts.Language) is not { } entry)
        {
            return turn.Texts.Say("answer.gone");
        }

        var title = new RichText([new TextSpan(entry.Title, TextStyle.Bold)]);
        var answer = RichText.Lines(title, Markup.Parse(entry.Answer));
        return entry.Language == turn.Texts.Language ? answer : RichText.Paragraphs(turn.Texts.Say("answer.otherLanguage"), answer);
    }

    private static IReadOnlyList<Effect> Count(Turn turn, bool helped) => turn.Slots.Answer is { } key ? [new Effect.CountAnswer(key, helped)] : [];
}
