using Bot.Languages;
using Bot.Messaging;
using Bot.Platforms.WebChat;

namespace Bot.Operations;

/// <summary>Gives out the files that <see cref="DownloadLinks"/> lead to, to whoever has a link that still holds.</summary>
internal static class FileDownloads
{
    public static void MapFileDownloads(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods(
        DownloadLinks.Path + "/{token}/{name}",
        [HttpMethods.Get, HttpMethods.Head],
        (string token, string name, HttpRequest request, DownloadLinks links, FileStore files, Phrasebooks phrasebooks) =>
            Show(token, name, request, links, files, phrasebooks));

    private static IResult Show(string token, string name, HttpRequest request, DownloadLinks links, FileStore files, Phrasebooks phrasebooks)
    {
        var headers = request.HttpContext.Response.Headers;
        // Whoever sent the file wrote it: here it runs nothing, is shown as nothing, and stays in no cache after its link has ended.
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        return links.Open(token) is { } sha256 && files.Open(sha256) is { } content
            ? Results.Stream(content, "application/octet-stream", name, enableRangeProcessing: true)
            : Results.Text(RequestLanguage.Phrasebook(request, phrasebooks).Label("files.gone") + "\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
    }
}
