using Bot.Knowledge;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using T = Bot.Conversations.ConversationTrigger;

namespace Bot.Conversations.Steps;

/// <summary>Takes up whatever somebody begins with: a question is answered, everything else gets a way on. What was written is kept for what follows.</summary>
internal sealed class IdleStep(WordLists words) : IStep
{
    public ConversationState State => ConversationState.Idle;

    public Reply Prompt(Turn turn) => Reply.None;

    public StepResult Handle(Turn turn)
    {
        var (input, texts) = (turn.Input, turn.Texts);
        if (input.Choice is not null || words.Means("greeting", input.Text) || input is { HasText: false, Files.Count: 0, Location: null, Unsupported: null })
        {
            return new StepResult { Slots = turn.Slots, Replies = [Greeting(turn)] };
        }

        if (words.Means("thanks", input.Text))
        {
            return new StepResult { Slots = turn.Slots, Replies = [new Reply(texts.Say("idle.thanks"))] };
        }

        if (words.Means("complaint", input.Text))
        {
            return new StepResult { Slots = turn.Slots, Trigger = T.ComplaintStarted };
        }

        var slots = turn.Slots.Saying(input.Said);
        if (words.Mentions("complaint", input.Text))
        {
            return new StepResult { Slots = slots, Trigger = T.ComplaintStarted };
        }

        return input.HasText ? Answer(turn, slots) : NotAQuestion(turn, slots);
    }

    /// <summary>The first words of the bot: who it is, what it can do, and that a person is one tap away.</summary>
    public static Reply Greeting(Turn turn)
    {
        var texts = turn.Texts;
        var hello = turn.CustomerName.Length > 0 ? texts.Say("idle.helloName", ("name", turn.CustomerName)) : texts.Say("idle.hello");
        return new Reply(
            RichText.Paragraphs(hello, texts.Say("idle.whatICanDo")),
            [[Buttons.Complain(texts)], [Buttons.Human(texts), Buttons.Language(texts)]]);
    }

    /// <summary>The two ways on when no answer fits.</summary>
    public static Reply Offer(Phrasebook texts, RichText lead) => new(lead, [[Buttons.Human(texts)], [Buttons.Complain(texts)]]);

    private static StepResult Answer(Turn turn, Slots slots)
    {
        var finding = turn.Answers.Find(turn.Input.Text, turn.Texts.Language);
        return finding.Outcome switch
        {
            FindingOutcome.Answer => new StepResult
            {
                Slots = slots with { Answer = finding.Matches[0].Key, NotUnderstood = 0 },
                Trigger = T.QuestionAnswered,
            },
            FindingOutcome.DidYouMean when slots.NotUnderstood == 0 => new StepResult
            {
                Slots = slots with { OfferedAnswers = [.. finding.Matches.Select(match => match.Key)], NotUnderstood = 1 },
                Trigger = T.SeveralAnswersFound,
            },
            _ => NotUnderstood(turn, slots),
        };
    }

    // First an honest word and two ways on; the second time in a row a person takes over: nobody is asked a third time.
    private static StepResult NotUnderstood(Turn turn, Slots slots) => slots.NotUnderstood == 0
        ? new StepResult
        {
            Slots = slots with { NotUnderstood = 1 },
            Replies = [Offer(turn.Texts, turn.Texts.Say("idle.notUnderstood"))],
        }
        : new StepResult
        {
            Slots = slots.WithoutDraft() with { Said = [] },
            Trigger = T.HumanRequested,
            Effects = [new Effect.OpenTicket(slots, TicketOrigin.NotUnderstood)],
        };

    private static StepResult NotAQuestion(Turn turn, Slots slots) => new()
    {
        Slots = slots,
        Replies =
        [
            Offer(turn.Texts, turn.Input.TakenFiles.Count > 0 || turn.Input.Location is not null
                ? turn.Texts.Say("idle.filesKept")
                : turn.Texts.Say("idle.cannotRead")),
        ],
    };
}
