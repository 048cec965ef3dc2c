namespace Bot.Tests.Fakes.Discord;

/// <summary>A file that somebody sends.</summary>
internal sealed record FakeUpload(string Name, byte[] Bytes)
{
    /// <summary>Guessed from the name when null.</summary>
    public string? ContentType { get; init; }

    /// <summary>A size that Discord claims; the bytes' length when null.</summary>
    public long? Size { get; init; }

    public double? Seconds { get; init; }

    public string? Description { get; init; }

    public bool IsEphemeral { get; init; }

    /// <summary>The field of the form it came in; empty for what people send.</summary>
    public string Field { get; init; } = "";

    public static FakeUpload Photo(byte[]? bytes = null) => new("photo.png", bytes ?? [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);

    public static FakeUpload Voice(byte[]? bytes = null) =>
        new("voice-message.ogg", bytes ?? [0x4F, 0x67, 0x67, 0x53, 1]) { Seconds = 2.5 };

    /// <summary>Uploaded: from now on it has an id and can be fetched.</summary>
    public FakeFile Into(FakeChannel channel)
    {
        var world = channel.World;
        return world.Files.Keep(new FakeFile(world.Ids.Next(), Name, Bytes, ContentType ?? FileStore.TypeOf(Name))
        {
            ChannelId = channel.Id,
            Size = Size ?? Bytes.Length,
            Seconds = Seconds,
            Description = Description,
            IsEphemeral = IsEphemeral,
        });
    }
}
