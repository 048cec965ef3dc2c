using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Messaging.Inbox;

/// <summary>A message that was seen: stored before the platform is told "received", handled exactly once.</summary>
public sealed class InboxEntry
{
    private InboxEntry()
    {
    }

    /// <summary>Order of arrival: grows with every entry.</summary>
    public long Sequence { get; private set; }

    /// <summary>The platform it came from.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>Its id there; unique per platform: the second delivery is not stored.</summary>
    public string NativeId { get; private set; } = "";

    /// <summary>The chat it was written in, the key of everything that keeps a chat's order.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>The message as JSON; removed once it is handled, for then the conversation and the ticket have it.</summary>
    public string? Payload { get; private set; }

    /// <summary>How far it is.</summary>
    public InboxStatus Status { get; private set; }

    /// <summary>When it was stored, UTC.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>When it was handled or given up, UTC; null while pending.</summary>
    public DateTimeOffset? HandledAt { get; private set; }

    /// <summary>For a dead letter: the reference that the customer was told, with the failure's type in the log under it.</summary>
    public string? FailureReference { get; private set; }

    /// <summary>A message that was just seen.</summary>
    public static InboxEntry Seen(IncomingMessage message, long sequence, DateTimeOffset now) => new()
    {
        Sequence = sequence,
        Platform = message.From.Platform,
        NativeId = message.NativeId,
        ChatId = message.From.ChatId,
        Payload = MessageJson.Write(message),
        Status = InboxStatus.Pending,
        ReceivedAt = now,
    };

    /// <summary>What was seen; null when it is handled.</summary>
    public IncomingMessage? Message() => Payload is null ? null : MessageJson.ReadIncoming(Payload);

    /// <summary>Its turn was decided.</summary>
    public void Handled(DateTimeOffset now)
    {
        Status = InboxStatus.Handled;
        HandledAt = now;
        Payload = null;
    }

    /// <summary>Its turn failed twice; the payload stays for whoever looks into it.</summary>
    public void Died(string reference, DateTimeOffset now)
    {
        Status = InboxStatus.Dead;
        HandledAt = now;
        FailureReference = reference;
    }
}

/// <summary>How far an entry is. Names are stored, so must be stable.</summary>
public enum InboxStatus
{
    /// <summary>Stored, its turn is to come.</summary>
    Pending,

    /// <summary>Its turn was decided.</summary>
    Handled,

    /// <summary>Its turn failed twice: a dead letter.</summary>
    Dead,
}

internal sealed class InboxEntryConfiguration : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("Inbox");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.Platform).HasMaxLength(20);
        builder.Property(entry => entry.NativeId).HasMaxLength(100);
        builder.Property(entry => entry.ChatId).HasMaxLength(100);
        builder.Property(entry => entry.FailureReference).HasMaxLength(20);
        // "Was this seen?", asked for every batch of arrivals.
        builder.HasIndex(entry => new { entry.Platform, entry.NativeId }).IsUnique();
        // "What is still to be handled?", asked at the start.
        builder.HasIndex(entry => new { entry.Status, entry.Sequence });
    }
}
