using System.Text;
using System.Text.Encodings.Web;
using Bot.Languages;
using Bot.Platforms.WebChat;

namespace Bot.Console;

/// <summary>Serves the desk's page: one page, no framework, for the time before the staff sit in a chat.</summary>
/// <param name="phrasebooks">The words.</param>
internal sealed class PlainDeskPage(Phrasebooks phrasebooks)
{
    private const string TextPrefix = "deskpage.";

    private readonly PageFiles _files = new("Bot.Console.");

    /// <summary>The page.</summary>
    public IResult Show(HttpRequest request)
    {
        var phrasebook = RequestLanguage.Phrasebook(request, phrasebooks);
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        var html = new StringBuilder(_files.Text("desk.html"))
            .Replace("{lang}", phrasebook.Language.Code)
            .Replace("{title}", HtmlEncoder.Default.Encode(phrasebook.Label("deskpage.title")));
        return Results.Content(html.ToString(), "text/html; charset=utf-8");
    }

    /// <summary>A part of the page.</summary>
    public IResult Asset(string name, HttpResponse response) => _files.Serve(name, response);

    /// <summary>The page's texts, by their keys without <c>deskpage.</c>; what is filled in stays as <c>{name}</c>.</summary>
    public IResult Texts(HttpRequest request)
    {
        var phrasebook = RequestLanguage.Phrasebook(request, phrasebooks);
        return Results.Json(phrasebook.Keys
            .Where(key => key.StartsWith(TextPrefix, StringComparison.Ordinal))
            .Select(key => key[TextPrefix.Length..])
            .ToDictionary(key => key, key => phrasebook.Label($"deskpage.{key}", ("name", "{name}"), ("time", "{time}"))));
    }
}
