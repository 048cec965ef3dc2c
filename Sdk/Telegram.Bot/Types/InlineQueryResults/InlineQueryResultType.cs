using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#inlinequeryresulttype">InlineQueryResultType</see>.
/// </summary>
[JsonConverter(typeof(EnumConverter<InlineQueryResultType>))]
public enum InlineQueryResultType
{
    /// <summary><c>article</c> in JSON.</summary>
    Article = 1,

    /// <summary><c>photo</c> in JSON.</summary>
    Photo,

    /// <summary><c>gif</c> in JSON.</summary>
    Gif,

    /// <summary><c>mpeg4_gif</c> in JSON.</summary>
    Mpeg4Gif,

    /// <summary><c>video</c> in JSON.</summary>
    Video,

    /// <summary><c>audio</c> in JSON.</summary>
    Audio,

    /// <summary><c>contact</c> in JSON.</summary>
    Contact,

    /// <summary><c>document</c> in JSON.</summary>
    Document,

    /// <summary><c>location</c> in JSON.</summary>
    Location,

    /// <summary><c>venue</c> in JSON.</summary>
    Venue,

    /// <summary><c>voice</c> in JSON.</summary>
    Voice,

    /// <summary><c>game</c> in JSON.</summary>
    Game,

    /// <summary><c>sticker</c> in JSON.</summary>
    Sticker,
}
