using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>What all files have. See <see href="https://core.telegram.org/bots/api#filebase">FileBase</see>.</summary>
public abstract partial class FileBase
{
    /// <summary>Names the file to this bot; it can be sent again by it.</summary>
    [JsonPropertyName("file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FileId { get; set; } = default!;

    /// <summary>Names the file to all bots; it cannot be sent by it.</summary>
    [JsonPropertyName("file_unique_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FileUniqueId { get; set; } = default!;

    /// <summary>The size in bytes.</summary>
    [JsonPropertyName("file_size")]
    public long? FileSize { get; set; }
}

/// <summary>A file that can be downloaded. See <see href="https://core.telegram.org/bots/api#file">File</see>.</summary>
public partial class TGFile : FileBase
{
    /// <summary>Where to download it; valid for an hour.</summary>
    [JsonPropertyName("file_path")]
    public string? FilePath { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#photosize">PhotoSize</see>.</summary>
public partial class PhotoSize : FileBase
{
    /// <summary>The width in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#animation">Animation</see>.</summary>
public partial class Animation : FileBase
{
    /// <summary>The width in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    /// <summary>A small picture for it.</summary>
    public PhotoSize? Thumbnail { get; set; }

    /// <summary>The file's name, as the sender gave it.</summary>
    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#audio">Audio</see>.</summary>
public partial class Audio : FileBase
{
    /// <summary>How long it is, in seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    /// <summary>Who plays.</summary>
    public string? Performer { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The file's name, as the sender gave it.</summary>
    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }

    /// <summary>A small picture for it.</summary>
    public PhotoSize? Thumbnail { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#document">Document</see>.</summary>
public partial class Document : FileBase
{
    /// <summary>A small picture for it.</summary>
    public PhotoSize? Thumbnail { get; set; }

    /// <summary>The file's name, as the sender gave it.</summary>
    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#video">Video</see>.</summary>
public partial class Video : FileBase
{
    /// <summary>The width in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    /// <summary>A small picture for it.</summary>
    public PhotoSize? Thumbnail { get; set; }

    /// <summary>A picture shown for the video.</summary>
    public PhotoSize[]? Cover { get; set; }

    /// <summary>The second that the video starts at.</summary>
    [JsonPropertyName("start_timestamp")]
    public int? StartTimestamp { get; set; }

    /// <summary>The file's name, as the sender gave it.</summary>
    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#videonote">VideoNote</see>.</summary>
public partial class VideoNote : FileBase
{
    /// <summary>How long it is, in UTF-16 units.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }

    /// <summary>How long it is, in seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    /// <summary>A small picture for it.</summary>
    public PhotoSize? Thumbnail { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#voice">Voice</see>.</summary>
public partial class Voice : FileBase
{
    /// <summary>How long it is, in seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    /// <summary>The MIME type, as the sender gave it.</summary>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
