namespace Discord;

/// <summary>What is special about a message.</summary>
[Flags]
public enum MessageFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It was published to the channels that follow.</summary>
    Crossposted = 1 << 0,

    /// <summary>It came from a channel that is followed.</summary>
    IsCrosspost = 1 << 1,

    /// <summary>Its embeds are not shown.</summary>
    SuppressEmbeds = 1 << 2,

    /// <summary>The message it was published from is gone.</summary>
    SourceMessageDeleted = 1 << 3,

    /// <summary>It comes from Discord's urgent message system.</summary>
    Urgent = 1 << 4,

    /// <summary>A thread started from it.</summary>
    HasThread = 1 << 5,

    /// <summary>Only one person sees it.</summary>
    Ephemeral = 1 << 6,

    /// <summary>It is an answer that is still awaited.</summary>
    Loading = 1 << 7,

    /// <summary>Not everyone of a mentioned role could be added to the thread.</summary>
    FailedToMentionRolesInThread = 1 << 8,

    /// <summary>It makes no sound.</summary>
    SuppressNotification = 1 << 12,

    /// <summary>It is spoken.</summary>
    VoiceMessage = 1 << 13,
}

/// <summary>Who a message comes from.</summary>
public enum MessageSource
{
    /// <summary>Discord.</summary>
    System = 0,

    /// <summary>A person.</summary>
    User = 1,

    /// <summary>A bot.</summary>
    Bot = 2,

    /// <summary>A webhook.</summary>
    Webhook = 3,
}

/// <summary>Why a message points to another one.</summary>
public enum MessageReferenceType
{
    /// <summary>It replies to it.</summary>
    Default = 0,

    /// <summary>It forwards it.</summary>
    Forward = 1,
}

/// <summary>What is special about an attachment.</summary>
[Flags]
public enum AttachmentFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a clip of a stream.</summary>
    IsClip = 1 << 0,

    /// <summary>It is the picture of a media post.</summary>
    IsThumbnail = 1 << 1,

    /// <summary>It was made from another one.</summary>
    IsRemix = 1 << 2,
}

/// <summary>Which mentions in a text notify somebody.</summary>
[Flags]
public enum AllowedMentionTypes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Mentions of roles.</summary>
    Roles = 1 << 0,

    /// <summary>Mentions of users.</summary>
    Users = 1 << 1,

    /// <summary>@everyone and @here.</summary>
    Everyone = 1 << 2,
}

/// <summary>What a sticker's file is.</summary>
public enum StickerFormatType
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>A picture.</summary>
    Png = 1,

    /// <summary>A moving picture.</summary>
    Apng = 2,

    /// <summary>A vector film.</summary>
    Lottie = 3,

    /// <summary>A GIF.</summary>
    Gif = 4,
}

/// <summary>Where an embed comes from.</summary>
public enum EmbedType
{
    /// <summary>Something newer than this library.</summary>
    Unknown = -1,

    /// <summary>A bot wrote it.</summary>
    Rich = 0,

    /// <summary>A link in the text.</summary>
    Link = 1,

    /// <summary>A link to a film.</summary>
    Video = 2,

    /// <summary>A link to a picture.</summary>
    Image = 3,

    /// <summary>A link to a silent film.</summary>
    Gifv = 4,

    /// <summary>A link to an article.</summary>
    Article = 5,

    /// <summary>A link to a tweet.</summary>
    Tweet = 6,

    /// <summary>A link to a page.</summary>
    Html = 7,
}

/// <summary>How a poll is shown.</summary>
public enum PollLayout
{
    /// <summary>As every poll.</summary>
    Default = 1,
}

/// <summary>How a moment is shown to each reader in their own time zone.</summary>
public enum TimestampTagStyles
{
    /// <summary>16:20</summary>
    ShortTime = 116,

    /// <summary>16:20:30</summary>
    LongTime = 84,

    /// <summary>20/04/2021</summary>
    ShortDate = 100,

    /// <summary>20 April 2021</summary>
    LongDate = 68,

    /// <summary>20 April 2021 16:20</summary>
    ShortDateTime = 102,

    /// <summary>Tuesday, 20 April 2021 16:20</summary>
    LongDateTime = 70,

    /// <summary>2 months ago</summary>
    Relative = 82,
}
