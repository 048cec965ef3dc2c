using Bot.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Tickets;

/// <summary>A file that belongs to a ticket: where its content is, or why there is none.</summary>
public sealed class Attachment
{
    private Attachment()
    {
    }

    /// <summary>The key, ordered as the files came.</summary>
    public Guid Id { get; private set; }

    /// <summary>The ticket.</summary>
    public Guid TicketId { get; private set; }

    /// <summary>The event that it came with.</summary>
    public Guid EventId { get; private set; }

    /// <summary>1, 2, 3 … within the event.</summary>
    public int Position { get; private set; }

    /// <summary>How it is shown.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its media type as the sender claims it; null when not told.</summary>
    public string? MediaType { get; private set; }

    /// <summary>Its size in bytes as the sender claims it; null when not told.</summary>
    public long? Size { get; private set; }

    /// <summary>Its key in the <see cref="FileStore"/>; null when there is no content.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Why there is no content; null when there is.</summary>
    public FileRefusal? Refusal { get; private set; }

    /// <summary>The platform where it came from.</summary>
    public string NativePlatform { get; private set; } = "";

    /// <summary>Its id there.</summary>
    public string NativeFileId { get; private set; } = "";

    /// <summary>The same as something to send.</summary>
    internal OutgoingFile Outgoing() => new(Kind, Name, MediaType, Sha256, NativePlatform, NativeFileId);

    internal static Attachment Of(TicketEvent entry, IncomingFile file, string platform, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        TicketId = entry.TicketId,
        EventId = entry.Id,
        Position = entry.Attachments.Count + 1,
        Kind = file.Kind,
        Name = Short(file.Name, 120),
        MediaType = file.MediaType is null ? null : Short(file.MediaType, 100),
        Size = file.Size,
        Sha256 = file.Sha256,
        Refusal = file.Refusal,
        NativePlatform = platform,
        NativeFileId = file.NativeFileId,
    };

    private static string Short(string text, int length) => text.Length <= length ? text : text[..length];
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(120);
        builder.Property(file => file.MediaType).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.NativePlatform).HasMaxLength(20);
        builder.Property(file => file.NativeFileId).HasMaxLength(500);
        // "Which files has this ticket?"
        builder.HasIndex(file => file.TicketId);
        // "Does anybody else still need this content?", asked at erasure.
        builder.HasIndex(file => file.Sha256);
    }
}
