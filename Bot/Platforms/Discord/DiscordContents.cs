using System.Globalization;
using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>The files that a message of Discord carries: attachments and stickers, those of forwarded messages too.</summary>
internal static class DiscordContents
{
    private const int MaxFiles = 20;

    /// <summary>The files that came with it, in their order.</summary>
    /// <param name="message">The message.</param>
    public static IReadOnlyList<IncomingFile> FilesOf(IMessage message)
    {
        var source = $"{Snowflakes.Text(message.Channel.Id)}/{Snowflakes.Text(message.Id)}";
        return [.. new[] { message }.Concat(ForwardedIn(message)).SelectMany(part => FilesOf(part, source)).Take(MaxFiles)];
    }

    /// <summary>The messages that were forwarded in it.</summary>
    public static IEnumerable<IMessage> ForwardedIn(IMessage message) =>
        message is IUserMessage { ForwardedMessages: { } forwarded } ? forwarded.Select(snapshot => snapshot.Message).OfType<IMessage>() : [];

    /// <summary>How a file is shown, by what its sender says of it.</summary>
    public static FileKind KindOf(string? mediaType, bool isVoice) => mediaType switch
    {
        "image/gif" => FileKind.Animation,
        { } image when Is(image, "image/") => FileKind.Photo,
        { } sound when Is(sound, "audio/") => isVoice ? FileKind.Voice : FileKind.Audio,
        { } film when Is(film, "video/") => FileKind.Video,
        _ => FileKind.Document,
    };

    private static IEnumerable<IncomingFile> FilesOf(IMessage message, string source)
    {
        var isVoice = message.Flags is { } flags && flags.HasFlag(MessageFlags.VoiceMessage);
        return (message.Attachments ?? []).Select(attachment => FileOf(attachment, source, isVoice))
            .Concat((message.Stickers ?? []).Select(FileOf));
    }

    // Its link ends after a day; the message gives it out anew.
    private static IncomingFile FileOf(IAttachment attachment, string source, bool isVoice) => new()
    {
        NativeFileId = $"{source}/{Snowflakes.Text(attachment.Id)}",
        Kind = KindOf(attachment.ContentType, isVoice),
        Name = CleanText.FileName(attachment.Filename, "file"),
        MediaType = attachment.ContentType is { Length: > 0 } type ? CleanText.Name(type) : null,
        Size = attachment.Size,
    };

    private static IncomingFile FileOf(IStickerItem sticker)
    {
        var (ending, type) = sticker.Format switch
        {
            StickerFormatType.Gif => ("gif", "image/gif"),
            StickerFormatType.Lottie => ("json", "application/json"),
            _ => ("png", "image/png"),
        };
        return new IncomingFile
        {
            NativeFileId = CDN.GetStickerUrl(sticker.Id, sticker.Format),
            Kind = FileKind.Sticker,
            Name = CleanText.FileName(string.Create(CultureInfo.InvariantCulture, $"{sticker.Name}.{ending}"), $"sticker.{ending}"),
            MediaType = type,
        };
    }

    private static bool Is(string mediaType, string kind) => mediaType.StartsWith(kind, StringComparison.OrdinalIgnoreCase);
}
