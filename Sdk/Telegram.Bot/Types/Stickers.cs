using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#sticker">Sticker</see>.</summary>
public partial class Sticker : FileBase
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public StickerType Type { get; set; }

    /// <summary>The width in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    /// <summary>Whether it is animated.</summary>
    [JsonPropertyName("is_animated")]
    public bool IsAnimated { get; set; }

    /// <summary>Whether it is video.</summary>
    [JsonPropertyName("is_video")]
    public bool IsVideo { get; set; }

    /// <summary>A small picture for it.</summary>
    public PhotoSize? Thumbnail { get; set; }

    /// <summary>The emoji.</summary>
    public string? Emoji { get; set; }

    /// <summary>The set name.</summary>
    [JsonPropertyName("set_name")]
    public string? SetName { get; set; }

    /// <summary>The premium animation.</summary>
    [JsonPropertyName("premium_animation")]
    public TGFile? PremiumAnimation { get; set; }

    /// <summary>The mask position.</summary>
    [JsonPropertyName("mask_position")]
    public MaskPosition? MaskPosition { get; set; }

    /// <summary>The custom emoji.</summary>
    [JsonPropertyName("custom_emoji_id")]
    public string? CustomEmojiId { get; set; }

    /// <summary>The flag <c>needs_repainting</c>.</summary>
    [JsonPropertyName("needs_repainting")]
    public bool NeedsRepainting { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#maskposition">MaskPosition</see>.</summary>
public partial class MaskPosition
{
    /// <summary>The point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MaskPositionPoint Point { get; set; }

    /// <summary>The x shift.</summary>
    [JsonPropertyName("x_shift"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double XShift { get; set; }

    /// <summary>The y shift.</summary>
    [JsonPropertyName("y_shift"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double YShift { get; set; }

    /// <summary>The scale.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Scale { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputsticker">InputSticker</see>.</summary>
public partial class InputSticker
{
    /// <summary>The sticker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required InputFile Sticker { get; set; }

    /// <summary>The format.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required StickerFormat Format { get; set; }

    /// <summary>The emoji list.</summary>
    [JsonPropertyName("emoji_list"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<string> EmojiList { get; set; }

    /// <summary>The mask position.</summary>
    [JsonPropertyName("mask_position")]
    public MaskPosition? MaskPosition { get; set; }

    /// <summary>The keywords.</summary>
    public IEnumerable<string>? Keywords { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputSticker(InputFile sticker, StickerFormat format, IEnumerable<string> emojiList) =>
        (Sticker, Format, EmojiList) =
            (sticker, format, emojiList);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputSticker() { }
}
