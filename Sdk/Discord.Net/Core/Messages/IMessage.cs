namespace Discord;

/// <summary>A message.</summary>
public interface IMessage : ISnowflakeEntity, IDeletable
{
    /// <summary>What kind of message it is.</summary>
    MessageType Type { get; }

    /// <summary>Who it comes from.</summary>
    MessageSource Source { get; }

    /// <summary>Whether it is pinned.</summary>
    bool IsPinned { get; }

    /// <summary>Whether it notifies everyone.</summary>
    bool MentionedEveryone { get; }

    /// <summary>Its text; empty if the bot is not allowed to read it.</summary>
    string Content { get; }

    /// <summary>When it was sent.</summary>
    DateTimeOffset Timestamp { get; }

    /// <summary>When it was last changed, or null.</summary>
    DateTimeOffset? EditedTimestamp { get; }

    /// <summary>Where it was sent.</summary>
    IMessageChannel Channel { get; }

    /// <summary>Who sent it.</summary>
    IUser Author { get; }

    /// <summary>Its files.</summary>
    IReadOnlyCollection<IAttachment> Attachments { get; }

    /// <summary>Its embeds.</summary>
    IReadOnlyCollection<IEmbed> Embeds { get; }

    /// <summary>The users it mentions.</summary>
    IReadOnlyCollection<ulong> MentionedUserIds { get; }

    /// <summary>The message it replies to or forwards, or null.</summary>
    MessageReference Reference { get; }

    /// <summary>Its buttons and menus.</summary>
    IReadOnlyCollection<IMessageComponent> Components { get; }

    /// <summary>Its stickers.</summary>
    IReadOnlyCollection<IStickerItem> Stickers { get; }

    /// <summary>What is special about it.</summary>
    MessageFlags? Flags { get; }

    /// <summary>Reacts to it.</summary>
    Task AddReactionAsync(IEmote emote, RequestOptions options = null);
}
