using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Knowledge.Chat;

/// <summary>Ids and keys as buttons carry them, which have room for one of each and not much more.</summary>
internal static class ButtonIds
{
    private const int MarkLength = 12;

    /// <summary>An id in 22 characters.</summary>
    public static string Write(Guid id) => Base64Url.EncodeToString(id.ToByteArray());

    /// <summary>The id in a button's token; null when there is none.</summary>
    public static Guid? Read(string? text)
    {
        Span<byte> bytes = stackalloc byte[16];
        return text is { Length: 22 } && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == 16 ? new Guid(bytes) : null;
    }

    /// <summary>A mark by which a key is known again where there is no room for it.</summary>
    public static string MarkOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..MarkLength];
}
