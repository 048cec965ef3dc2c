using System.Text;
using Bot.Messaging;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bot.Platforms.WebChat;

/// <summary>What a page uploaded: the files are in the store already.</summary>
internal sealed record UploadForm
{
    /// <summary>The page's own id for the message.</summary>
    public string? Id { get; init; }

    /// <summary>The words with the files.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The files in their order.</summary>
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>Why it is not taken; null when it is.</summary>
    public UploadProblem? Problem { get; init; }
}

/// <summary>Why an upload is not taken.</summary>
internal enum UploadProblem
{
    /// <summary>It is not the form that the page sends.</summary>
    Malformed,

    /// <summary>A file is larger than the settings allow.</summary>
    FileTooLarge,

    /// <summary>More files than are taken at once.</summary>
    TooManyFiles,

    /// <summary>The words are too long.</summary>
    CaptionTooLong,
}

/// <summary>Reads uploads (RFC 7578, multipart/form-data) as they arrive; no file is ever held in memory.</summary>
/// <param name="files">Where their contents go.</param>
internal sealed class WebChatUpload(FileStore files)
{
    /// <summary>How many files one message takes: as many as an album.</summary>
    public const int MaxFiles = 10;

    private const int MaxFieldBytes = WebChatPlatform.MaxTextLength * 4;

    /// <summary>Reads to the end, or to the first thing that is too much.</summary>
    public async Task<UploadForm> ReadAsync(HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
        {
            return new UploadForm { Problem = UploadProblem.Malformed };
        }

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            var form = new UploadForm();
            while (form.Problem is null && await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                form = await AddAsync(form, section, maxBytes, cancellationToken);
            }

            return form;
        }
        catch (InvalidDataException)
        {
            return new UploadForm { Problem = UploadProblem.Malformed };
        }
        catch (BadHttpRequestException exception)
        {
            return new UploadForm
            {
                Problem = exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? UploadProblem.FileTooLarge : UploadProblem.Malformed,
            };
        }
    }

    private async Task<UploadForm> AddAsync(UploadForm form, MultipartSection section, long maxBytes, CancellationToken cancellationToken)
    {
        var disposition = section.GetContentDispositionHeader();
        if (disposition?.IsFileDisposition() is true)
        {
            return await AddFileAsync(form, section, disposition, maxBytes, cancellationToken);
        }

        var buffer = new byte[MaxFieldBytes + 1];
        var length = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        var value = Encoding.UTF8.GetString(buffer, 0, length);
        return HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value switch
        {
            _ when length > MaxFieldBytes => form with { Problem = UploadProblem.CaptionTooLong },
            "id" => form with { Id = value },
            "caption" => form with { Caption = value },
            _ => form,
        };
    }

    private async Task<UploadForm> AddFileAsync(
        UploadForm form, MultipartSection section, ContentDispositionHeaderValue disposition, long maxBytes, CancellationToken cancellationToken)
    {
        if (form.Files.Count == MaxFiles)
        {
            return form with { Problem = UploadProblem.TooManyFiles };
        }

        if (await files.SaveAsync(section.Body, maxBytes, cancellationToken) is not var (sha256, size))
        {
            return form with { Problem = UploadProblem.FileTooLarge };
        }

        var mediaType = MediaTypeHeaderValue.TryParse(section.ContentType, out var type) ? type.MediaType.Value?.ToLowerInvariant() : null;
        var kind = FileLinks.KindOf(mediaType);
        var sent = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
        var file = new IncomingFile
        {
            NativeFileId = sha256,
            Kind = kind,
            Name = CleanText.FileName(sent, otherwise: kind is FileKind.Photo ? "photo" : "file"),
            MediaType = mediaType is { Length: <= 100 } ? mediaType : null,
            Size = size,
        };
        return form with { Files = [.. form.Files, file] };
    }
}
