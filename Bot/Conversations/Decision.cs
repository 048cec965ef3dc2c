using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>All that one turn decided, gathered over its steps.</summary>
internal sealed class Decision
{
    private readonly List<Reply> _replies = [];
    private readonly List<Effect> _effects = [];

    /// <summary>Messages of their own, in order.</summary>
    public IReadOnlyList<Reply> Replies => _replies;

    /// <summary>What else is to be done, in order.</summary>
    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>Words in front of the prompt.</summary>
    public RichText Note { get; private set; } = RichText.Empty;

    /// <summary>Whether the prompt is left out.</summary>
    public bool Silent { get; private set; }

    /// <summary>
    /// Whether it may be said in passing, where it is not kept: nothing is asked that words answer, and nothing was done to a ticket, whose
    /// number must stay to be found.
    /// </summary>
    public bool IsForPassing(ConversationState before, ConversationState after) => !after.IsDraft()
        && (after is not ConversationState.WithHuman || before is ConversationState.WithHuman)
        && !Effects.Any(effect => effect is Effect.OpenTicket or Effect.RelayToTicket or Effect.WithdrawTicket or Effect.ReopenTicket);

    public void Add(StepResult result)
    {
        _replies.AddRange(result.Replies);
        _effects.AddRange(result.Effects);
        Note = RichText.Paragraphs(Note, result.Note);
        Silent = result.Silent;
    }

    /// <summary>Something more is said in front of the prompt.</summary>
    public void AddNote(RichText note) => Note = RichText.Paragraphs(note, Note);

    /// <summary>Something more is said on its own.</summary>
    public void AddReply(RichText text) => AddReply(new Reply(text));

    /// <summary>Something more is said on its own.</summary>
    public void AddReply(Reply reply) => _replies.Add(reply);
}
