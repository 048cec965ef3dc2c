using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Messaging;

/// <summary>Something that a platform has to know again after a restart and that means nothing to anybody else.</summary>
public sealed class PlatformNote
{
    private PlatformNote()
    {
    }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>What is noted, in the platform's own words.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The chat that it is about; null when it is about none. It goes when the chat's customer is forgotten.</summary>
    public string? ChatId { get; private set; }

    /// <summary>The note.</summary>
    public string Value { get; private set; } = "";

    /// <summary>A new note.</summary>
    public static PlatformNote Of(string platform, string key, string? chatId, string value) =>
        new() { Platform = platform, Key = key, ChatId = chatId, Value = value };

    /// <summary>It says something else now.</summary>
    public void Change(string? chatId, string value) => (ChatId, Value) = (chatId, value);
}

internal sealed class PlatformNoteConfiguration : IEntityTypeConfiguration<PlatformNote>
{
    public void Configure(EntityTypeBuilder<PlatformNote> builder)
    {
        builder.ToTable("PlatformNotes");
        builder.HasKey(note => new { note.Platform, note.Key });
        builder.Property(note => note.Platform).HasMaxLength(20);
        builder.Property(note => note.Key).HasMaxLength(100);
        builder.Property(note => note.ChatId).HasMaxLength(100);
        builder.Property(note => note.Value).HasMaxLength(200);
        // "What is noted about this chat?", asked when its customer is forgotten.
        builder.HasIndex(note => new { note.Platform, note.ChatId });
    }
}
