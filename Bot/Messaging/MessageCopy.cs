using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Messaging;

/// <summary>
/// One appearance of something in one chat: the customer's own message, and each copy of it on the staff's side, have the same
/// subject. So an answer finds what it answers, and an edit what it edits, on every side.
/// </summary>
public sealed class MessageCopy
{
    private MessageCopy()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is a copy of: a ticket's event, a ticket's card.</summary>
    public Guid Subject { get; private set; }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The chat.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>The platform's id of the message in the chat.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>0 for the message itself, 1 … for what follows of a long text or an album.</summary>
    public int Part { get; private set; }

    /// <summary>A copy that is there now.</summary>
    public static MessageCopy Of(Guid subject, ChatAddress chat, string messageId, int part, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Subject = subject,
        Platform = chat.Platform,
        ChatId = chat.ChatId,
        MessageId = messageId,
        Part = part,
    };
}

internal sealed class MessageCopyConfiguration : IEntityTypeConfiguration<MessageCopy>
{
    public void Configure(EntityTypeBuilder<MessageCopy> builder)
    {
        builder.ToTable("MessageCopies");
        builder.Property(copy => copy.Platform).HasMaxLength(20);
        builder.Property(copy => copy.ChatId).HasMaxLength(100);
        builder.Property(copy => copy.MessageId).HasMaxLength(100);
        // "What is this message that was answered, edited, pressed?"
        builder.HasIndex(copy => new { copy.Platform, copy.ChatId, copy.MessageId });
        // "Where is the copy of this in that chat?"
        builder.HasIndex(copy => new { copy.Subject, copy.Platform, copy.ChatId });
    }
}
