namespace Bot.Messaging.Outbox;

/// <summary>What wakes the outbox's loop.</summary>
internal abstract record OutboxSignal
{
    private OutboxSignal()
    {
    }

    /// <summary>Somebody saved messages to send.</summary>
    public sealed record Saved(IReadOnlyList<OutboxMessage> Messages) : OutboxSignal;

    /// <summary>Somebody tried to save messages to send; nobody knows whether they are there.</summary>
    public sealed record Doubted : OutboxSignal;

    /// <summary>A try came to its end, and what came of it is saved.</summary>
    public sealed record Finished(OutboxLane Lane, Outcome Outcome) : OutboxSignal;

    /// <summary>A time has come.</summary>
    public sealed record Woken : OutboxSignal;
}
