using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#messageentitytype">MessageEntityType</see>.</summary>
[JsonConverter(typeof(EnumConverter<MessageEntityType>))]
public enum MessageEntityType
{
    /// <summary><c>mention</c> in JSON.</summary>
    Mention = 1,

    /// <summary><c>hashtag</c> in JSON.</summary>
    Hashtag,

    /// <summary><c>bot_command</c> in JSON.</summary>
    BotCommand,

    /// <summary><c>url</c> in JSON.</summary>
    Url,

    /// <summary><c>email</c> in JSON.</summary>
    Email,

    /// <summary><c>bold</c> in JSON.</summary>
    Bold,

    /// <summary><c>italic</c> in JSON.</summary>
    Italic,

    /// <summary><c>code</c> in JSON.</summary>
    Code,

    /// <summary><c>pre</c> in JSON.</summary>
    Pre,

    /// <summary><c>text_link</c> in JSON.</summary>
    TextLink,

    /// <summary><c>text_mention</c> in JSON.</summary>
    TextMention,

    /// <summary><c>phone_number</c> in JSON.</summary>
    PhoneNumber,

    /// <summary><c>cashtag</c> in JSON.</summary>
    Cashtag,

    /// <summary><c>underline</c> in JSON.</summary>
    Underline,

    /// <summary><c>strikethrough</c> in JSON.</summary>
    Strikethrough,

    /// <summary><c>spoiler</c> in JSON.</summary>
    Spoiler,

    /// <summary><c>custom_emoji</c> in JSON.</summary>
    CustomEmoji,

    /// <summary><c>blockquote</c> in JSON.</summary>
    Blockquote,

    /// <summary><c>expandable_blockquote</c> in JSON.</summary>
    ExpandableBlockquote,
}
