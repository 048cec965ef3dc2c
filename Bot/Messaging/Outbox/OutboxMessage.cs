using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Messaging.Outbox;

/// <summary>Something to be sent: saved with the decision that made it, sent at least once, in the order of its chat.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
    }

    /// <summary>Order of deciding: grows with every message.</summary>
    public long Sequence { get; private set; }

    /// <summary>The platform it goes to.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The chat it goes to.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>The thread or <see cref="ThreadKey"/> it goes to; null for the chat itself.</summary>
    public string? Thread { get; private set; }

    /// <summary>The <see cref="OutgoingMessage"/> as JSON.</summary>
    public string Payload { get; private set; } = "";

    /// <summary>How far it is.</summary>
    public OutboxStatus Status { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Not before this time, UTC.</summary>
    public DateTimeOffset NextTryAt { get; private set; }

    /// <summary>When it was decided, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was sent or given up, UTC; null while pending.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Why it was given up or is being tried again; a platform's words, never a customer's.</summary>
    public string? Problem { get; private set; }

    /// <summary>Something that was just decided.</summary>
    public static OutboxMessage Decided(OutgoingMessage message, long sequence, DateTimeOffset now) => new()
    {
        Sequence = sequence,
        Platform = message.To.Platform,
        ChatId = message.To.ChatId,
        Thread = message.To.Thread,
        Payload = MessageJson.Write(message),
        Status = OutboxStatus.Pending,
        NextTryAt = now,
        CreatedAt = now,
    };

    /// <summary>What is to be sent.</summary>
    public OutgoingMessage Message() => MessageJson.ReadOutgoing(Payload);

    /// <summary>It was sent.</summary>
    public void Sent(DateTimeOffset now)
    {
        Status = OutboxStatus.Sent;
        Attempts++;
        DoneAt = now;
        Problem = null;
    }

    /// <summary>It is tried again, not before <paramref name="at"/>.</summary>
    public void TryAgain(DateTimeOffset at, string problem)
    {
        Attempts++;
        NextTryAt = at;
        Problem = Short(problem);
    }

    /// <summary>Something newer replaces it, or it is part of another message: it need not be sent.</summary>
    public void Superseded(DateTimeOffset now)
    {
        Status = OutboxStatus.Superseded;
        DoneAt = now;
    }

    /// <summary>It is given up: nobody can be reached there, or the platform will never take it.</summary>
    public void GivenUp(OutboxStatus why, string problem, DateTimeOffset now)
    {
        Status = why;
        Attempts++;
        DoneAt = now;
        Problem = Short(problem);
    }

    /// <summary>The chat has another id now.</summary>
    public void MovedTo(string chatId) => ChatId = chatId;

    private static string Short(string text) => text.Length <= 300 ? text : text[..300];
}

/// <summary>How far an outgoing message is. Names are stored, so must be stable.</summary>
public enum OutboxStatus
{
    /// <summary>To be sent.</summary>
    Pending,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>Made needless by a newer one before it was sent.</summary>
    Superseded,

    /// <summary>The person or chat could not be reached.</summary>
    Unreachable,

    /// <summary>The platform will never take it, or it failed too often: a dead letter.</summary>
    Dead,
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.HasKey(message => message.Sequence);
        builder.Property(message => message.Sequence).ValueGeneratedNever();
        builder.Property(message => message.Platform).HasMaxLength(20);
        builder.Property(message => message.ChatId).HasMaxLength(100);
        builder.Property(message => message.Thread).HasMaxLength(100);
        builder.Property(message => message.Problem).HasMaxLength(300);
        // "What is to be sent?", asked at the start and by the sweeper.
        builder.HasIndex(message => new { message.Status, message.Sequence });
        // "What was said in this chat?", asked by the web chat when a page comes back.
        builder.HasIndex(message => new { message.Platform, message.ChatId, message.Sequence });
    }
}
