using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Messaging.Outbox;

/// <summary>A chat that got another id (a Telegram group that became a supergroup): settings may name the old one for ever.</summary>
public sealed class MovedChat
{
    private MovedChat()
    {
    }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The id it had.</summary>
    public string OldChatId { get; private set; } = "";

    /// <summary>The id it got.</summary>
    public string NewChatId { get; private set; } = "";

    /// <summary>It moved.</summary>
    public static MovedChat Of(string platform, string oldChatId, string newChatId) =>
        new() { Platform = platform, OldChatId = oldChatId, NewChatId = newChatId };

    /// <summary>It moved to yet another place.</summary>
    public void MovedOn(string newChatId) => NewChatId = newChatId;
}

internal sealed class MovedChatConfiguration : IEntityTypeConfiguration<MovedChat>
{
    public void Configure(EntityTypeBuilder<MovedChat> builder)
    {
        builder.ToTable("MovedChats");
        builder.HasKey(chat => new { chat.Platform, chat.OldChatId });
        builder.Property(chat => chat.Platform).HasMaxLength(20);
        builder.Property(chat => chat.OldChatId).HasMaxLength(100);
        builder.Property(chat => chat.NewChatId).HasMaxLength(100);
    }
}
