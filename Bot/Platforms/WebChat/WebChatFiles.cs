using Bot.Languages;
using Bot.Messaging;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.WebChat;

/// <summary>The requests by which a page sends files and shows them.</summary>
/// <param name="inbox">Where what visitors do goes.</param>
/// <param name="upload">Reads what is sent, and its parts.</param>
/// <param name="links">Signs the links.</param>
/// <param name="problems">How it says no.</param>
internal sealed class WebChatFiles(IInbox inbox, WebChatUpload upload, FileLinks links, WebChatProblems problems)
{
    /// <summary>Takes files: each goes straight to the store, then all of them to the inbox as one message.</summary>
    public async Task<IResult> SendAsync(
        HttpRequest request, IOptions<WebChatOptions> options, Phrasebooks phrasebooks, TimeProvider time, CancellationToken cancellationToken)
    {
        if (WebChatSession.Of(request) is not { } session)
        {
            return problems.NoSession(request);
        }

        var limit = options.Value.MaxUploadBytes;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = (limit * WebChatUpload.MaxFiles) + (1 << 20);
        }

        var form = await upload.ReadAsync(request, limit, cancellationToken);
        if (form.Problem is { } problem)
        {
            return problem switch
            {
                UploadProblem.FileTooLarge => problems.FileTooLarge(request, limit),
                UploadProblem.TooManyFiles => problems.TooManyFiles(request, WebChatUpload.MaxFiles),
                UploadProblem.CaptionTooLong => problems.Refused(request, Refusal.TooLong),
                _ => problems.Refused(request, Refusal.Malformed),
            };
        }

        var translation = WebChatTranslator.Files(
            form.Id, form.Caption, form.Files, session, RequestLanguage.Of(request, phrasebooks)?.Code, time.GetUtcNow());
        if (translation.Message is not { } message)
        {
            return problems.Refused(request, translation.Refusal);
        }

        await inbox.AcceptAsync([message], cancellationToken);
        var shown = message.Files.Select(file => new PageFile(
            file.Name,
            file.Kind.ToString().ToLowerInvariant(),
            links.For(session.ChatId, file.NativeFileId, file.Kind, file.MediaType ?? "", file.Name)));
        return Results.Json(new { form.Id, Files = shown }, statusCode: StatusCodes.Status202Accepted);
    }

    /// <summary>Gives out a file to whoever has a good link: images to be shown, everything else to be saved.</summary>
    public IResult Show(string sha256, FileLink link, HttpRequest request, FileStore files)
    {
        if (!links.IsGood(sha256, link) || files.Open(sha256) is not { } content)
        {
            return problems.NoFile(request);
        }

        var headers = request.HttpContext.Response.Headers;
        // Whatever the content claims to be, it runs nothing and loads nothing.
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Stream(content, link.Type, FileLinks.IsImage(link.Type) ? null : link.Name, enableRangeProcessing: true);
    }
}
