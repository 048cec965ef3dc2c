using Bot.Knowledge.Asked;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Conversations;

/// <summary>What a step decided, as values: nothing has happened yet.</summary>
internal sealed record StepResult
{
    /// <summary>What was collected, changed by this turn.</summary>
    public required Slots Slots { get; init; }

    /// <summary>Why the state changes; null when it stays.</summary>
    public ConversationTrigger? Trigger { get; init; }

    /// <summary>Messages of their own that are said before the next prompt.</summary>
    public IReadOnlyList<Reply> Replies { get; init; } = [];

    /// <summary>A few words in front of the next prompt, in the same message.</summary>
    public RichText Note { get; init; } = RichText.Empty;

    /// <summary>What else is to be done.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>Whether the step of the new state is to take up the same input.</summary>
    public bool TakeUpAgain { get; init; }

    /// <summary>Whether the prompt is left out: what was said is enough.</summary>
    public bool Silent { get; init; }
}

/// <summary>Something that is said: words and, below them, buttons.</summary>
/// <param name="Text">The words.</param>
/// <param name="Buttons">Rows of buttons.</param>
internal sealed record Reply(RichText Text, IReadOnlyList<IReadOnlyList<ReplyButton>> Buttons)
{
    public Reply(RichText text)
        : this(text, [])
    {
    }

    /// <summary>Nothing.</summary>
    public static Reply None { get; } = new(RichText.Empty);
}

/// <summary>A button under a reply.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Choice">The choice in the step that shows it; null for a command.</param>
/// <param name="Command">The command that is possible at any time; null for a choice.</param>
/// <param name="Style">How it looks.</param>
internal sealed record ReplyButton(string Label, string? Choice, string? Command = null, ButtonStyle Style = ButtonStyle.Plain)
{
    /// <summary>A button for something on a ticket, which stays valid when the step is over.</summary>
    public ButtonAction.OnTicket? OnTicket { get; init; }
}

/// <summary>Something to be done besides talking.</summary>
internal abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>A ticket is opened from the slots as they were before the turn cleared them.</summary>
    public sealed record OpenTicket(Slots From, TicketOrigin Origin) : Effect;

    /// <summary>What was said goes to the ticket.</summary>
    public sealed record RelayToTicket : Effect;

    /// <summary>The customer withdraws the ticket.</summary>
    public sealed record WithdrawTicket : Effect;

    /// <summary>The customer says that it is not solved.</summary>
    public sealed record ReopenTicket : Effect;

    /// <summary>The customer says how it went, 1–5.</summary>
    public sealed record RateTicket(int Stars) : Effect;

    /// <summary>The bot speaks this language from now on.</summary>
    public sealed record ChooseLanguage(Language Language) : Effect;

    /// <summary>The customer's open tickets are told.</summary>
    public sealed record TellStatus : Effect;

    /// <summary>An answer helped, or did not. When it helped, what was asked (null: nobody knows) may be one more way to ask it.</summary>
    public sealed record CountAnswer(string Key, bool Helped, string? Question = null) : Effect;

    /// <summary>A question was not answered, or not well. <paramref name="MessageId"/> is the platform's id of the message; null when there is none.</summary>
    public sealed record NoteUnanswered(string Question, string? MessageId, UnansweredReason Why) : Effect;

    /// <summary>The customer wants to be told when what was asked last has an answer; they hear whether they will be.</summary>
    public sealed record WantToBeTold : Effect;

    /// <summary>The customer wants to be told nothing any more.</summary>
    public sealed record WantNoMore : Effect;

    /// <summary>The customer edited a message; when it was a question without an answer, that is edited too.</summary>
    public sealed record EditQuestion(string MessageId, string Text) : Effect;

    /// <summary>The customer deleted a message; a question without an answer goes with it.</summary>
    public sealed record ForgetQuestion(string MessageId) : Effect;

    /// <summary>Everything about the customer is erased, the files of the draft in <paramref name="From"/> too.</summary>
    public sealed record EraseCustomer(Slots From) : Effect;
}
