using System.Collections.Frozen;

namespace Bot.Messaging.Inbox;

/// <summary>Tells from a file's name and first bytes whether its type is refused.</summary>
internal static class FileTypes
{
    /// <summary>How many bytes from the beginning are enough to tell.</summary>
    public const int HeadLength = 8;

    // Documents that are zip archives inside; any other archive has to be allowed as an archive.
    private static readonly FrozenSet<string> _zippedDocuments =
        FrozenSet.Create(StringComparer.Ordinal, "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "pages", "numbers", "key");

    /// <summary>Whether a name's last extension is refused: <c>photo.jpg.exe</c> is an <c>exe</c>.</summary>
    public static bool IsRefused(string name, IReadOnlySet<string> refused) => refused.Contains(ExtensionOf(name));

    /// <summary>Whether the first bytes show a refused type, whatever the name says.</summary>
    public static bool IsRefused(string name, ReadOnlySpan<byte> head, IReadOnlySet<string> refused) =>
        TypeOf(head) is { } type && refused.Contains(type) && !(type == "zip" && _zippedDocuments.Contains(ExtensionOf(name)));

    private static string ExtensionOf(string name) =>
        Path.GetExtension(name.TrimEnd('.', ' ')).TrimStart('.').ToLowerInvariant();

    private static string? TypeOf(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'M', (byte)'Z', ..] => "exe",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "elf",
        [(byte)'P', (byte)'K', 3, 4, ..] => "zip",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "rar",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "7z",
        [0x1F, 0x8B, ..] => "gz",
        _ => null,
    };
}
