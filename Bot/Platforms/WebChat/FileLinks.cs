using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bot.Messaging;

namespace Bot.Platforms.WebChat;

/// <summary>
/// Links to files that a chat may see, signed: knowing a content's hash, or another chat's link, opens nothing. They are links
/// (and not requests with the session's token) because an image element can send no header.
/// </summary>
/// <param name="key">The key that signs; kept, so that links in a page's memory stay good after a restart.</param>
internal sealed class FileLinks(byte[] key)
{
    /// <summary>The media types that a browser may show in the page by itself; everything else is saved.</summary>
    private static readonly string[] _images = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    private static readonly string[] _players =
        ["audio/ogg", "audio/mpeg", "audio/mp4", "audio/aac", "audio/wav", "audio/webm", "video/mp4", "video/webm", "video/ogg", "video/quicktime"];

    /// <summary>The link.</summary>
    public string For(string chatId, string sha256, FileKind kind, string? mediaType, string name)
    {
        var type = TypeOf(kind, mediaType);
        return $"/chat/files/{sha256}?chat={chatId}&type={Uri.EscapeDataString(type)}&name={Uri.EscapeDataString(name)}&sign={Sign(chatId, sha256, type, name)}";
    }

    /// <summary>Whether it was this program that made the link.</summary>
    public bool IsGood(string sha256, FileLink link) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(Sign(link.Chat, sha256, link.Type, link.Name)), Encoding.UTF8.GetBytes(link.Sign));

    /// <summary>Whether a file of this type is shown in the page instead of being saved.</summary>
    public static bool IsImage(string type) => _images.Contains(type);

    /// <summary>How a file is shown, by what the sender's browser says that it is.</summary>
    public static FileKind KindOf(string? mediaType) => mediaType switch
    {
        not null when IsImage(mediaType) => FileKind.Photo,
        not null when _players.Contains(mediaType) => mediaType.StartsWith("audio/", StringComparison.Ordinal) ? FileKind.Audio : FileKind.Video,
        _ => FileKind.Document,
    };

    /// <summary>The media type to give a file out as: what a browser can show safely, or else mere bytes.</summary>
    public static string TypeOf(FileKind kind, string? mediaType) => mediaType switch
    {
        not null when IsImage(mediaType) || _players.Contains(mediaType) => mediaType,
        // Telegram names no type for its photos, and voice messages are always Ogg there (Bot API, PhotoSize and Voice).
        null => kind switch
        {
            FileKind.Photo => "image/jpeg",
            FileKind.Voice => "audio/ogg",
            FileKind.Video or FileKind.VideoNote or FileKind.Animation => "video/mp4",
            FileKind.Sticker => "image/webp",
            _ => "application/octet-stream",
        },
        _ => "application/octet-stream",
    };

    // The name is last because it alone could hold a line break: so no two different links sign the same text.
    private string Sign(string chatId, string sha256, string type, string name) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('\n', chatId, sha256, type, name))));
}

/// <summary>The query of a link to a file.</summary>
/// <param name="Chat">Whose chat it was made for.</param>
/// <param name="Type">The media type to give it out as.</param>
/// <param name="Name">The name to save it under.</param>
/// <param name="Sign">The signature over all of it.</param>
internal sealed record FileLink(string Chat = "", string Type = "", string Name = "", string Sign = "");
