namespace Bot.Messaging.Inbox;

/// <summary>Whose order is kept: a customer's chat, or a thread of the staff's.</summary>
internal readonly record struct LaneKey(ChatAddress Address, ChatSide Side)
{
    public static LaneKey Of(IncomingMessage message) =>
        new(message.Side is ChatSide.Staff ? message.From : message.From.Chat, message.Side);
}

/// <summary>What waits for its turn in one chat, in its order.</summary>
/// <param name="key">Which chat.</param>
/// <param name="waitForMore">Whether words are likely to come in pieces.</param>
internal sealed class InboxLane(LaneKey key, bool waitForMore)
{
    public LaneKey Key { get; } = key;

    public bool WaitForMore { get; set; } = waitForMore;

    public List<QueuedMessage> Waiting { get; } = [];

    /// <summary>Whether it stands in the queue of lanes with a ready turn, or its turn is being decided.</summary>
    public bool Busy { get; set; }

    /// <summary>Whether it will be looked at when a time has come.</summary>
    public bool Alarmed { get; set; }
}

/// <summary>Messages of one chat that count as one.</summary>
/// <param name="lane">The chat.</param>
/// <param name="messages">In their order; not empty.</param>
internal sealed class InboxTurn(InboxLane lane, IReadOnlyList<QueuedMessage> messages)
{
    public InboxLane Lane { get; } = lane;

    public IReadOnlyList<QueuedMessage> Messages { get; } = messages;

    /// <summary>What follows; null when nothing new is known.</summary>
    public TurnOutcome? Outcome { get; set; }

    /// <summary>Whether it is decided, or given up, for good.</summary>
    public bool Done { get; set; }
}
