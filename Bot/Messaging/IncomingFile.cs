namespace Bot.Messaging;

/// <summary>A file that somebody sent. The inbox downloads it before the turn and fills in where it is, or why it is not.</summary>
public sealed record IncomingFile
{
    /// <summary>The platform's id of the file, enough to download it or to send it again there.</summary>
    public required string NativeFileId { get; init; }

    /// <summary>How it is shown.</summary>
    public required FileKind Kind { get; init; }

    /// <summary>The name it came with, or one made up from its kind; safe for a file system, at most 120 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type as the sender claims it, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>Its size in bytes as the sender claims it; null when not told.</summary>
    public long? Size { get; init; }

    /// <summary>After the download: the SHA-256 of the content, lower-case hex; its key in the <see cref="FileStore"/>.</summary>
    public string? Sha256 { get; init; }

    /// <summary>After the download: why there is no content.</summary>
    public FileRefusal? Refusal { get; init; }
}

/// <summary>How a file is shown. Names are stored, so must be stable.</summary>
public enum FileKind
{
    /// <summary>A picture.</summary>
    Photo,

    /// <summary>Any file.</summary>
    Document,

    /// <summary>A spoken message.</summary>
    Voice,

    /// <summary>Music or other sound.</summary>
    Audio,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A round film.</summary>
    VideoNote,

    /// <summary>A moving picture without sound.</summary>
    Animation,

    /// <summary>A sticker.</summary>
    Sticker,
}

/// <summary>Why a file was not taken. Names are stored, so must be stable.</summary>
public enum FileRefusal
{
    /// <summary>Larger than the settings or the platform allow.</summary>
    TooLarge,

    /// <summary>Of a type that the settings refuse, by its name or by its first bytes.</summary>
    TypeNotAllowed,

    /// <summary>The platform no longer gives it out.</summary>
    Unavailable,
}

/// <summary>A place on the earth.</summary>
/// <param name="Latitude">Degrees, −90 to 90.</param>
/// <param name="Longitude">Degrees, −180 to 180.</param>
/// <param name="Title">What the place is called, when the sender said.</param>
public sealed record GeoPoint(double Latitude, double Longitude, string? Title = null);
