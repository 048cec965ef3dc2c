using Bot.Knowledge;
using Bot.Knowledge.Asked;
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

    /// <summary>The same after a question that stays open, with the offer to tell of an answer.</summary>
    public static Reply OfferAfter(Turn turn, string? question, RichText lead)
    {
        var offer = Offer(turn.Texts, lead);
        return offer with { Buttons = [.. offer.Buttons, .. Unanswered.Offer(turn, question)] };
    }

    private static StepResult Answer(Turn turn, Slots slots)
    {
        var finding = turn.Answers.Find(turn.Input.Text, turn.Texts.Language);
        return finding.Outcome switch
        {
            _ when SeveralAnswers.Are(finding) && (slots.NotUnderstood == 0 || finding.Outcome is FindingOutcome.Answer) => SeveralAnswers.Begin(turn, slots, finding.Parts),
            FindingOutcome.Answer => new StepResult
            {
                Slots = slots with { Answer = finding.Matches[0].Key, Asked = turn.Input.Said, AskedParts = [], NotUnderstood = 0 },
                Trigger = T.QuestionAnswered,
            },
            FindingOutcome.DidYouMean when slots.NotUnderstood == 0 => new StepResult
            {
                Slots = slots with { OfferedAnswers = [.. finding.Matches.Select(match => match.Key)], Asked = turn.Input.Said, AskedParts = [], NotUnderstood = 1 },
                Trigger = T.SeveralAnswersFound,
            },
            _ => NotUnderstood(turn, slots, finding),
        };
    }

    // First an honest word and the ways on; the second time in a row a person takes over: nobody is asked a third time.
    private static StepResult NotUnderstood(Turn turn, Slots slots, Finding finding) => slots.NotUnderstood == 0
        ? new StepResult
        {
            Slots = slots with { NotUnderstood = 1 },
            Replies = [OfferAfter(turn, turn.Input.Text, turn.Texts.Say("idle.notUnderstood"))],
            Effects = finding.Parts.Count > 1
                ? [.. finding.Parts.Select(part => Unanswered.Note(turn, part.Question, UnansweredReason.NothingFound))]
                : [Unanswered.Note(turn, turn.Input.Text, UnansweredReason.NothingFound)],
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
