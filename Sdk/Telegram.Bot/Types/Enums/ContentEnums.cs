using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#stickertype">StickerType</see>.</summary>
[JsonConverter(typeof(EnumConverter<StickerType>))]
public enum StickerType
{
    /// <summary><c>regular</c> in JSON.</summary>
    Regular = 1,

    /// <summary><c>mask</c> in JSON.</summary>
    Mask,

    /// <summary><c>custom_emoji</c> in JSON.</summary>
    CustomEmoji,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#stickerformat">StickerFormat</see>.</summary>
[JsonConverter(typeof(EnumConverter<StickerFormat>))]
public enum StickerFormat
{
    /// <summary><c>static</c> in JSON.</summary>
    Static = 1,

    /// <summary><c>animated</c> in JSON.</summary>
    Animated,

    /// <summary><c>video</c> in JSON.</summary>
    Video,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#polltype">PollType</see>.</summary>
[JsonConverter(typeof(EnumConverter<PollType>))]
public enum PollType
{
    /// <summary><c>regular</c> in JSON.</summary>
    Regular = 1,

    /// <summary><c>quiz</c> in JSON.</summary>
    Quiz,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#maskpositionpoint">MaskPositionPoint</see>.</summary>
[JsonConverter(typeof(EnumConverter<MaskPositionPoint>))]
public enum MaskPositionPoint
{
    /// <summary><c>forehead</c> in JSON.</summary>
    Forehead = 1,

    /// <summary><c>eyes</c> in JSON.</summary>
    Eyes,

    /// <summary><c>mouth</c> in JSON.</summary>
    Mouth,

    /// <summary><c>chin</c> in JSON.</summary>
    Chin,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#messageorigintype">MessageOriginType</see>.</summary>
[JsonConverter(typeof(EnumConverter<MessageOriginType>))]
public enum MessageOriginType
{
    /// <summary><c>user</c> in JSON.</summary>
    User = 1,

    /// <summary><c>hidden_user</c> in JSON.</summary>
    HiddenUser,

    /// <summary><c>chat</c> in JSON.</summary>
    Chat,

    /// <summary><c>channel</c> in JSON.</summary>
    Channel,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#paidmediatype">PaidMediaType</see>.</summary>
[JsonConverter(typeof(EnumConverter<PaidMediaType>))]
public enum PaidMediaType
{
    /// <summary><c>preview</c> in JSON.</summary>
    Preview = 1,

    /// <summary><c>photo</c> in JSON.</summary>
    Photo,

    /// <summary><c>video</c> in JSON.</summary>
    Video,
}
