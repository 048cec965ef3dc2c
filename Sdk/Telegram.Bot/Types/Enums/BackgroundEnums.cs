using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#backgroundtypekind">BackgroundTypeKind</see>.</summary>
[JsonConverter(typeof(EnumConverter<BackgroundTypeKind>))]
public enum BackgroundTypeKind
{
    /// <summary><c>fill</c> in JSON.</summary>
    Fill = 1,

    /// <summary><c>wallpaper</c> in JSON.</summary>
    Wallpaper,

    /// <summary><c>pattern</c> in JSON.</summary>
    Pattern,

    /// <summary><c>chat_theme</c> in JSON.</summary>
    ChatTheme,
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#backgroundfilltype">BackgroundFillType</see>.</summary>
[JsonConverter(typeof(EnumConverter<BackgroundFillType>))]
public enum BackgroundFillType
{
    /// <summary><c>solid</c> in JSON.</summary>
    Solid = 1,

    /// <summary><c>gradient</c> in JSON.</summary>
    Gradient,

    /// <summary><c>freeform_gradient</c> in JSON.</summary>
    FreeformGradient,
}
