#nullable enable

namespace Discord.API;

/// <summary>A message. In MESSAGE_UPDATE, what is null has not changed.</summary>
internal sealed class Message
{
    public ulong Id { get; set; }
    public MessageType? Type { get; set; }
    public ulong ChannelId { get; set; }
    public ulong? GuildId { get; set; }
    public ulong? WebhookId { get; set; }
    public User? Author { get; set; }
    public GuildMember? Member { get; set; }
    public string? Content { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public DateTimeOffset? EditedTimestamp { get; set; }
    public bool? MentionEveryone { get; set; }
    public User[]? Mentions { get; set; }
    public ulong[]? MentionRoles { get; set; }
    public Attachment[]? Attachments { get; set; }
    public Embed[]? Embeds { get; set; }
    public bool? Pinned { get; set; }
    public MessageReference? MessageReference { get; set; }
    public MessageFlags? Flags { get; set; }
    public Message? ReferencedMessage { get; set; }
    public MessageSnapshot[]? MessageSnapshots { get; set; }
    public Component[]? Components { get; set; }
    public StickerItem[]? StickerItems { get; set; }
    public Channel? Thread { get; set; }
}

/// <summary>A message as it was when it was forwarded.</summary>
internal sealed class MessageSnapshot
{
    public Message? Message { get; set; }
}

/// <summary>Points to a message that is replied to or forwarded.</summary>
internal sealed class MessageReference
{
    public MessageReferenceType? Type { get; set; }
    public ulong? MessageId { get; set; }
    public ulong? ChannelId { get; set; }
    public ulong? GuildId { get; set; }
    public bool? FailIfNotExists { get; set; }
}

/// <summary>A file of a message. To send one, its id is its number among the files of the request.</summary>
internal sealed class Attachment
{
    public ulong Id { get; set; }
    public string? Filename { get; set; }
    public string? Title { get; set; }
    public string? Description { get; set; }
    public string? ContentType { get; set; }
    public int Size { get; set; }
    public string? Url { get; set; }
    public string? ProxyUrl { get; set; }
    public int? Height { get; set; }
    public int? Width { get; set; }
    public bool? Ephemeral { get; set; }
    public double? DurationSecs { get; set; }
    public string? Waveform { get; set; }
    public AttachmentFlags? Flags { get; set; }
}

/// <summary>A sticker of a message.</summary>
internal sealed class StickerItem
{
    public ulong Id { get; set; }
    public string? Name { get; set; }
    public StickerFormatType FormatType { get; set; }
}

/// <summary>Which mentions in a text notify somebody.</summary>
internal sealed class AllowedMentions
{
    public string[]? Parse { get; set; }
    public ulong[]? Roles { get; set; }
    public ulong[]? Users { get; set; }
    public bool? RepliedUser { get; set; }
}

/// <summary>A small picture: a character, or one of a guild.</summary>
internal sealed class Emoji
{
    public ulong? Id { get; set; }
    public string? Name { get; set; }
    public bool? Animated { get; set; }
}
