using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Keeps attachments and hands out signed links that expire, as Discord's CDN does.</summary>
internal sealed class FileStore(World world)
{
    private static readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".mp4"] = "video/mp4",
        [".mp3"] = "audio/mpeg",
        [".ogg"] = "audio/ogg",
        [".pdf"] = "application/pdf",
        [".txt"] = "text/plain; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
    };

    private readonly Dictionary<ulong, FakeFile> _files = [];

    public static string TypeOf(string fileName) => _types.GetValueOrDefault(Path.GetExtension(fileName), "application/octet-stream");

    public FakeFile Keep(FakeFile file)
    {
        _files[file.Id] = file;
        return file;
    }

    /// <summary>A new link, good for as long as links are.</summary>
    public string LinkTo(FakeFile file)
    {
        var issued = world.Now.ToUnixTimeSeconds();
        var expires = issued + (long)world.Limits.AttachmentLink.TotalSeconds;
        var folder = file.IsEphemeral ? "ephemeral-attachments" : "attachments";
        return $"{world.PublicUrl}/{folder}/{file.ChannelId.Text()}/{file.Id.Text()}/{Uri.EscapeDataString(file.Name)}"
            + $"?ex={Hex(expires)}&is={Hex(issued)}&hm={Sign(file.Id, expires)}&";
    }

    /// <summary>Null when there is no such file, or the link is forged or too old.</summary>
    public FakeFile? Open(string? id, string? expires, string? signature) =>
        JsonExtensions.ParseId(id) is { } fileId
        && _files.TryGetValue(fileId, out var file)
        && long.TryParse(expires, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var until)
        && signature == Sign(fileId, until)
        && world.Now.ToUnixTimeSeconds() < until
            ? file
            : null;

    /// <summary>A fresh link for an old one; null when it is no link of ours.</summary>
    public string? Refresh(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Segments is [_, "attachments/" or "ephemeral-attachments/", _, var id, ..]
        && JsonExtensions.ParseId(id.TrimEnd('/')) is { } fileId
        && _files.TryGetValue(fileId, out var file)
            ? LinkTo(file)
            : null;

    private static string Hex(long number) => number.ToString("x", CultureInfo.InvariantCulture);

    private static string Sign(ulong id, long expires) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id.Text()}/{Hex(expires)}/fake cdn")));
}
