using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Bot.Messaging;

/// <summary>
/// Links to stored files, for where a file is too big for a platform. A link is signed and ends after
/// <see cref="FilesOptions.LinkLifetime"/>; without <see cref="FilesOptions.PublicUrl"/> there are none.
/// </summary>
/// <param name="options">Where this program is reached from outside, and how long links hold.</param>
/// <param name="keys">The key that signs.</param>
/// <param name="time">The clock.</param>
public sealed class DownloadLinks(IOptions<FilesOptions> options, SecretKeys keys, TimeProvider time)
{
    /// <summary>Where links lead: <c>/files/TOKEN/NAME</c>.</summary>
    public const string Path = "/files";

    private const string KeyName = "file-links";
    private const int SignatureBytes = 16;

    /// <summary>The link to a file; null when its content is not stored here or nobody outside can reach this program.</summary>
    public Uri? To(OutgoingFile file)
    {
        if (file.Sha256 is not { } sha256 || options.Value.PublicUrl.Length == 0)
        {
            return null;
        }

        var until = (time.GetUtcNow() + options.Value.LinkLifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var token = $"{sha256}.{until}.{Signature(sha256, until)}";
        return new Uri($"{options.Value.PublicUrl.TrimEnd('/')}{Path}/{token}/{Uri.EscapeDataString(file.Name)}");
    }

    /// <summary>The key of the file that a link's token opens; null when it is none of ours or its time is over.</summary>
    public string? Open(string token) =>
        token.Split('.') is [var sha256, var until, var signature]
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Signature(sha256, until)), Encoding.ASCII.GetBytes(signature))
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds > time.GetUtcNow().ToUnixTimeSeconds()
            ? sha256
            : null;

    private string Signature(string sha256, string until) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(keys.Get(KeyName), Encoding.UTF8.GetBytes($"{sha256}.{until}")).AsSpan(0, SignatureBytes));
}
