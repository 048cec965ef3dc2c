using Bot.Knowledge;
using Bot.Knowledge.Asked;
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
            // Several answers were given in messages of their own.
            turn.Slots.AskedParts.Count > 0 ? texts.Say("answer.didItHelp") : RichText.Paragraphs(AnswerText(turn, turn.Slots.Answer), texts.Say("answer.didItHelp")),
            [
                [Buttons.Choose(texts.Label("answer.yes"), ChoiceNames.Yes, ButtonStyle.Primary), Buttons.Choose(texts.Label("answer.no"), ChoiceNames.No)],
                [Buttons.Complain(texts), Buttons.Human(texts)],
            ]);
    }

    public StepResult Handle(Turn turn)
    {
        if (SeveralAnswers.Chosen(turn) is { } chosen)
        {
            return new StepResult { Slots = turn.Slots with { Answer = chosen.Key, AskedParts = [], Asked = turn.Slots.Asked is { } asked ? asked with { Text = chosen.Question } : null } };
        }

        if (turn.Input.Choice == ChoiceNames.Yes || words.Means("yes", turn.Input.Text) || words.Means("thanks", turn.Input.Text))
        {
            return new StepResult
            {
                Slots = turn.Slots.WithoutDraft() with { Said = [] },
                Trigger = T.AnswerHelped,
                Replies = [new Reply(turn.Texts.Say("answer.glad"))],
                Effects = Helped(turn.Slots),
            };
        }

        if (turn.Input.Choice == ChoiceNames.No || words.Means("no", turn.Input.Text))
        {
            return new StepResult
            {
                Slots = turn.Slots with { Answer = null, AskedParts = [], NotUnderstood = 1 },
                Trigger = T.AnswerDidNotHelp,
                Replies = [IdleStep.OfferAfter(turn, turn.Slots.Asked?.Text, turn.Texts.Say("answer.sorry"))],
                Effects = DidNotHelp(turn.Slots),
            };
        }

        return new StepResult { Slots = turn.Slots with { Answer = null, AskedParts = [] }, Trigger = T.SubjectChanged, TakeUpAgain = true };
    }

    /// <summary>The title and the answer of an entry; an honest word when it is not in the customer's language.</summary>
    public static RichText AnswerText(Turn turn, string? key)
    {
        if (key is null || turn.Answers.Entry(key, turn.Texts.Language) is not { } entry)
        {
            return turn.Texts.Say("answer.gone");
        }

        return AnswerWords.Of(entry, turn.Texts);
    }

    /// <summary>Says which language an answer is in, when it is not the customer's, and that a person speaks theirs.</summary>
    public static RichText OnlyIn(Phrasebook texts, Language language) => AnswerWords.OnlyIn(texts, language);

    private static IReadOnlyList<Effect> Helped(Slots slots) =>
    [
        .. slots.AskedParts.Count > 0
            ? slots.AskedParts.Where(part => part.Answer is not null).Select(part => new Effect.CountAnswer(part.Answer!, Helped: true, part.Question))
            : slots.Answer is { } key ? [new Effect.CountAnswer(key, Helped: true, slots.Asked?.Text)] : [],
    ];

    // Of several answers nobody knows which one did not: none is counted, and all that was asked stays open.
    private static IReadOnlyList<Effect> DidNotHelp(Slots slots) =>
    [
        .. slots is { Answer: { } key, AskedParts.Count: 0 } ? [new Effect.CountAnswer(key, Helped: false)] : (Effect[])[],
        .. Unanswered.Note(slots.Asked, UnansweredReason.AnswerDidNotHelp),
    ];
}
