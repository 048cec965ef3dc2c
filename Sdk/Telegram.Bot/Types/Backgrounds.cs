using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatbackground">ChatBackground</see>.</summary>
public partial class ChatBackground
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public BackgroundType Type { get; set; } = default!;

    /// <summary>Unwraps <see cref="Type"/>.</summary>
    public static implicit operator BackgroundType(ChatBackground self) => self.Type;

    /// <summary>Wraps a value as <see cref="Type"/>.</summary>
    public static implicit operator ChatBackground(BackgroundType type) => new() { Type = type };
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#backgroundtype">BackgroundType</see>.</summary>
[JsonConverter(typeof(BackgroundTypeConverter))]
public abstract partial class BackgroundType
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract BackgroundTypeKind Type { get; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#backgroundtypefill">BackgroundTypeFill</see>.</summary>
public partial class BackgroundTypeFill : BackgroundType
{
    /// <inheritdoc/>
    public override BackgroundTypeKind Type => BackgroundTypeKind.Fill;

    /// <summary>The fill.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public BackgroundFill Fill { get; set; } = default!;

    /// <summary>The dark theme dimming.</summary>
    [JsonPropertyName("dark_theme_dimming"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int DarkThemeDimming { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#backgroundtypewallpaper">BackgroundTypeWallpaper</see>.
/// </summary>
public partial class BackgroundTypeWallpaper : BackgroundType
{
    /// <inheritdoc/>
    public override BackgroundTypeKind Type => BackgroundTypeKind.Wallpaper;

    /// <summary>The document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Document Document { get; set; } = default!;

    /// <summary>The dark theme dimming.</summary>
    [JsonPropertyName("dark_theme_dimming"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int DarkThemeDimming { get; set; }

    /// <summary>Whether it is blurred.</summary>
    [JsonPropertyName("is_blurred")]
    public bool IsBlurred { get; set; }

    /// <summary>Whether it is moving.</summary>
    [JsonPropertyName("is_moving")]
    public bool IsMoving { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#backgroundtypepattern">BackgroundTypePattern</see>.
/// </summary>
public partial class BackgroundTypePattern : BackgroundType
{
    /// <inheritdoc/>
    public override BackgroundTypeKind Type => BackgroundTypeKind.Pattern;

    /// <summary>The document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Document Document { get; set; } = default!;

    /// <summary>The fill.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public BackgroundFill Fill { get; set; } = default!;

    /// <summary>The intensity.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Intensity { get; set; }

    /// <summary>Whether it is inverted.</summary>
    [JsonPropertyName("is_inverted")]
    public bool IsInverted { get; set; }

    /// <summary>Whether it is moving.</summary>
    [JsonPropertyName("is_moving")]
    public bool IsMoving { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#backgroundtypechattheme">BackgroundTypeChatTheme</see>.
/// </summary>
public partial class BackgroundTypeChatTheme : BackgroundType
{
    /// <inheritdoc/>
    public override BackgroundTypeKind Type => BackgroundTypeKind.ChatTheme;

    /// <summary>The theme name.</summary>
    [JsonPropertyName("theme_name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ThemeName { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#backgroundfill">BackgroundFill</see>.</summary>
[JsonConverter(typeof(BackgroundFillConverter))]
public abstract partial class BackgroundFill
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract BackgroundFillType Type { get; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#backgroundfillsolid">BackgroundFillSolid</see>.
/// </summary>
public partial class BackgroundFillSolid : BackgroundFill
{
    /// <inheritdoc/>
    public override BackgroundFillType Type => BackgroundFillType.Solid;

    /// <summary>The color.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Color { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#backgroundfillgradient">BackgroundFillGradient</see>.
/// </summary>
public partial class BackgroundFillGradient : BackgroundFill
{
    /// <inheritdoc/>
    public override BackgroundFillType Type => BackgroundFillType.Gradient;

    /// <summary>The top color.</summary>
    [JsonPropertyName("top_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TopColor { get; set; }

    /// <summary>The bottom color.</summary>
    [JsonPropertyName("bottom_color"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int BottomColor { get; set; }

    /// <summary>The rotation angle.</summary>
    [JsonPropertyName("rotation_angle"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int RotationAngle { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#backgroundfillfreeformgradient">BackgroundFillFreeformGradient</see>.
/// </summary>
public partial class BackgroundFillFreeformGradient : BackgroundFill
{
    /// <inheritdoc/>
    public override BackgroundFillType Type => BackgroundFillType.FreeformGradient;

    /// <summary>The colors.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int[] Colors { get; set; } = default!;
}
