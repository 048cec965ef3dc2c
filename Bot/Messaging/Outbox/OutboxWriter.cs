using Bot.Data;

namespace Bot.Messaging.Outbox;

/// <summary>Puts what was decided into the unit of work: to be sent once it is saved.</summary>
/// <param name="sequences">The order.</param>
public sealed class OutboxWriter(SequenceSource sequences)
{
    /// <summary>Adds one thing to be sent.</summary>
    public void Add(BotDbContext db, OutgoingMessage message, DateTimeOffset now) =>
        db.Outbox.Add(OutboxMessage.Decided(message, sequences.Next(), now));
}
