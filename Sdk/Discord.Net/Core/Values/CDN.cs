using System.Globalization;

namespace Discord;

/// <summary>Where Discord keeps its pictures.</summary>
public static class CDN
{
    /// <summary>The picture of an emoji.</summary>
    public static string GetEmojiUrl(ulong emojiId, bool animated) =>
        string.Create(CultureInfo.InvariantCulture, $"{DiscordConfig.CDNUrl}emojis/{emojiId}.{(animated ? "gif" : "png")}");

    /// <summary>The picture of a sticker.</summary>
    public static string GetStickerUrl(ulong stickerId, StickerFormatType format = StickerFormatType.Png) =>
        string.Create(CultureInfo.InvariantCulture, $"{DiscordConfig.CDNUrl}stickers/{stickerId}.{Extension(format)}");

    private static string Extension(StickerFormatType format) => format switch
    {
        // A moving picture is served under the name of a still one.
        StickerFormatType.None or StickerFormatType.Png or StickerFormatType.Apng => "png",
        StickerFormatType.Lottie => "lottie",
        _ => throw new ArgumentException("Such a sticker has no address here.", nameof(format)),
    };
}
