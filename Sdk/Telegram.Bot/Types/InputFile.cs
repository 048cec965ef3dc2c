using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file to send: one that Telegram has, one that it shall fetch, or one that is uploaded.</summary>
[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    /// <summary>Which of the three it is.</summary>
    public abstract FileType FileType { get; }

    /// <summary>Takes an absolute URL as a file to fetch, other text as the id of a file that Telegram has.</summary>
    public static InputFile FromString(string urlOrFileId) =>
        Uri.TryCreate(urlOrFileId, UriKind.Absolute, out var url) ? FromUri(url) : FromFileId(urlOrFileId);

    /// <summary>Uploads a stream, from where it stands. The caller disposes it, after the request.</summary>
    /// <param name="stream">What to upload.</param>
    /// <param name="fileName">The name to show; a file stream brings its own.</param>
    public static InputFileStream FromStream(Stream stream, string? fileName = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(stream, fileName ?? Path.GetFileName((stream as FileStream)?.Name));
    }

    /// <summary>Lets Telegram fetch a file.</summary>
    public static InputFileUrl FromUri(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new(url);
    }

    /// <summary>Lets Telegram fetch a file.</summary>
    public static InputFileUrl FromUri(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new(url);
    }

    /// <summary>Sends a file that Telegram has.</summary>
    public static InputFileId FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new(fileId);
    }

    /// <summary>Uploads a stream.</summary>
    public static implicit operator InputFile(Stream stream) => FromStream(stream);

    /// <summary>Takes a URL or the id of a file.</summary>
    public static implicit operator InputFile(string urlOrFileId) => FromString(urlOrFileId);

    /// <summary>Sends a received file again.</summary>
    public static implicit operator InputFile(FileBase file) => FromFileId(file.FileId);
}

/// <summary>A file that Telegram has, by its id.</summary>
[JsonConverter(typeof(InputFileConverter))]
public class InputFileId : InputFile
{
    /// <inheritdoc/>
    public override FileType FileType => FileType.Id;

    /// <summary>The <c>file_id</c>.</summary>
    public required string Id { get; set; }

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputFileId()
    {
    }

    /// <summary>Takes an id.</summary>
    [SetsRequiredMembers]
    public InputFileId(string id) => Id = id;

    /// <summary>Takes an id.</summary>
    public static implicit operator InputFileId(string fileId) => new(fileId);
}

/// <summary>A file that is uploaded with the request.</summary>
[JsonConverter(typeof(InputFileConverter))]
public class InputFileStream : InputFile
{
    /// <inheritdoc/>
    public override FileType FileType => FileType.Stream;

    /// <summary>What is uploaded.</summary>
    public required Stream Content { get; set; }

    /// <summary>The name to show.</summary>
    public string? FileName { get; }

    /// <summary>Takes a stream and a name.</summary>
    [SetsRequiredMembers]
    public InputFileStream(Stream content, string? fileName = default) => (Content, FileName) = (content, fileName);

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputFileStream()
    {
    }

    /// <summary>Takes a stream without a name.</summary>
    public static implicit operator InputFileStream(Stream stream) => new(stream);
}

/// <summary>A file that Telegram fetches.</summary>
[JsonConverter(typeof(InputFileConverter))]
public class InputFileUrl : InputFile
{
    /// <inheritdoc/>
    public override FileType FileType => FileType.Url;

    /// <summary>Where from.</summary>
    public required Uri Url { get; set; }

    /// <summary>Takes an absolute address.</summary>
    [SetsRequiredMembers]
    public InputFileUrl(string url) => Url = new(url);

    /// <summary>Takes an address.</summary>
    [SetsRequiredMembers]
    public InputFileUrl(Uri uri) => Url = uri;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputFileUrl()
    {
    }

    /// <summary>Takes an absolute address.</summary>
    public static implicit operator InputFileUrl(string url) => new(url);
}
