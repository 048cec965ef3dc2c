namespace Bot.Messaging.Outbox;

/// <summary>A message in memory that is still to be sent.</summary>
internal sealed class PendingMessage
{
    public required long Sequence { get; init; }

    /// <summary>What to send; its address as the row has it, which may have moved since it was written.</summary>
    public required OutgoingMessage Message { get; init; }

    public required int Attempts { get; init; }

    public required DateTimeOffset NextTryAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Its place in the lane: its sequence, or an older one's whose place it took.</summary>
    public long Place { get; set; }

    /// <summary>Older versions of what it shows, which need not be sent.</summary>
    public List<long> Replaces { get; } = [];

    public static PendingMessage Of(OutboxMessage row)
    {
        var message = row.Message();
        return new PendingMessage
        {
            Sequence = row.Sequence,
            Place = row.Sequence,
            Message = message with { To = new ChatAddress(row.Platform, row.ChatId, row.Thread) },
            Attempts = row.Attempts,
            NextTryAt = row.NextTryAt,
            CreatedAt = row.CreatedAt,
        };
    }
}
