namespace Bot.Messaging.Inbox;

/// <summary>What wakes the inbox's loop.</summary>
internal abstract record InboxSignal
{
    private InboxSignal()
    {
    }

    /// <summary>A platform brought something.</summary>
    public sealed record Arrived(QueuedMessage Message) : InboxSignal;

    /// <summary>Somebody saved a notice.</summary>
    public sealed record Noticed(InboxEntry Notice) : InboxSignal;

    /// <summary>The files of a message are here, or it is known why not.</summary>
    public sealed record Fetched(QueuedMessage Message, IncomingMessage Filled) : InboxSignal;

    /// <summary>A time has come.</summary>
    public sealed record Woken : InboxSignal;
}
