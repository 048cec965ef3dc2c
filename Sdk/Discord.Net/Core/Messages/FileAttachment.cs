namespace Discord;

/// <summary>A file to send.</summary>
public struct FileAttachment : IDisposable
{
    private bool disposed;

    /// <summary>What is in a stream, from its beginning if it can go back there.</summary>
    public FileAttachment(Stream stream, string fileName, string description = null, bool isSpoiler = false, bool isThumbnail = false)
        : this(description, isSpoiler, isThumbnail)
    {
        if (stream is { CanSeek: true })
        {
            stream.Position = 0;
        }

        Stream = stream;
        FileName = fileName;
    }

    /// <summary>A file of this machine, under its own name if no other is given.</summary>
    public FileAttachment(string path, string fileName = null, string description = null, bool isSpoiler = false, bool isThumbnail = false)
        : this(description, isSpoiler, isThumbnail)
    {
        Stream = File.OpenRead(path);
        FileName = fileName ?? Path.GetFileName(path);
    }

    private FileAttachment(string description, bool isSpoiler, bool isThumbnail)
    {
        Description = description;
        IsSpoiler = isSpoiler;
        IsThumbnail = isThumbnail;
    }

    /// <summary>Its name.</summary>
    public string FileName { get; set; }

    /// <summary>What is on it, for those who do not see it, or null.</summary>
    public string Description { get; set; }

    /// <summary>Whether it is shown on a click.</summary>
    public bool IsSpoiler { get; set; }

    /// <summary>Whether it is the picture of a media post.</summary>
    public bool IsThumbnail { get; set; }

    /// <summary>What is in it.</summary>
    public Stream Stream { get; }

    /// <summary>The name under which it is sent: Discord knows by it what is shown on a click.</summary>
    internal readonly string SentName
    {
        get
        {
            var name = FileName ?? "unknown.dat";
            var marked = name.StartsWith(AttachmentExtensions.SpoilerPrefix, StringComparison.Ordinal);
            return IsSpoiler && !marked ? AttachmentExtensions.SpoilerPrefix + name : name;
        }
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        if (!disposed)
        {
            Stream?.Dispose();
            disposed = true;
        }
    }
}
