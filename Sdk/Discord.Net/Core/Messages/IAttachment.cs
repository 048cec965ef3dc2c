namespace Discord;

/// <summary>A file of a message.</summary>
public interface IAttachment : ISnowflakeEntity
{
    /// <summary>Its name, in which Discord allows few kinds of characters.</summary>
    string Filename { get; }

    /// <summary>Where to get it, for some hours.</summary>
    string Url { get; }

    /// <summary>Where to get it through Discord's media proxy.</summary>
    string ProxyUrl { get; }

    /// <summary>Its size in bytes.</summary>
    int Size { get; }

    /// <summary>How high the picture is, or null.</summary>
    int? Height { get; }

    /// <summary>How wide the picture is, or null.</summary>
    int? Width { get; }

    /// <summary>Whether it goes away with an answer that only one person sees.</summary>
    bool Ephemeral { get; }

    /// <summary>What is on the picture, for those who do not see it, or null.</summary>
    string Description { get; }

    /// <summary>Its media type, or null.</summary>
    string ContentType { get; }

    /// <summary>How many seconds the voice message lasts, or null.</summary>
    double? Duration { get; }

    /// <summary>How loud the voice message is, for drawing, or null.</summary>
    string Waveform { get; }

    /// <summary>What is special about it.</summary>
    AttachmentFlags Flags { get; }

    /// <summary>Its name as it was uploaded, if <see cref="Filename"/> cannot hold it, or null.</summary>
    string Title { get; }
}
