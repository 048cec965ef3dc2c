using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>An attachment. https://discord.com/developers/docs/resources/message#attachment-object</summary>
internal sealed class FakeFile(ulong id, string name, byte[] bytes, string contentType)
{
    public ulong Id { get; } = id;

    public string Name { get; } = name;

    public byte[] Bytes { get; } = bytes;

    public string ContentType { get; } = contentType;

    /// <summary>What Discord says the size is; the bytes' length unless a test claims another.</summary>
    public long Size { get; init; } = bytes.Length;

    public string? Description { get; init; }

    /// <summary>Seconds of a voice message; null for other files.</summary>
    public double? Seconds { get; init; }

    /// <summary>The channel in its address.</summary>
    public ulong ChannelId { get; init; }

    /// <summary>Uploaded in a modal or to an ephemeral message.</summary>
    public bool IsEphemeral { get; init; }

    /// <param name="url">Signed, as of now.</param>
    public JsonObject ToJson(string url)
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["filename"] = Name,
            ["size"] = Size,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = ContentType,
            ["flags"] = 0,
        };
        if (ContentType.StartsWith("image/", StringComparison.Ordinal))
        {
            json["width"] = 640;
            json["height"] = 480;
        }

        if (Seconds is { } seconds)
        {
            json["duration_secs"] = seconds;
            json["waveform"] = "AAEC/w==";
        }

        return json.SetIf("description", Description).SetIf("ephemeral", IsEphemeral ? true : null);
    }
}
