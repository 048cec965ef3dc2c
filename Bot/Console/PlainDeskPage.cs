using System.Text;
using System.Text.Encodings.Web;
using Bot.Languages;
using Bot.Platforms.WebChat;

namespace Bot.Console;

/// <summary>Serves the desk's pages, the tickets' and the FAQ's: no framework, for the time before the staff sit in a chat.</summary>
/// <param name="phrasebooks">The words.</param>
internal sealed class PlainDeskPage(Phrasebooks phrasebooks)
{
    private const string TextPrefix = "deskpage.";

    // What pages fill in themselves: each stays as it is written.
    private static readonly (string, object)[] _open = [.. new[] { "name", "time", "key", "number", "more", "question", "expected", "found" }.Select(name => (name, (object)$"{{{name}}}"))];

    private readonly PageFiles _files = new("Bot.Console.");

    /// <summary>A page.</summary>
    /// <param name="name">Its file.</param>
    /// <param name="request">Who asks for it.</param>
    public IResult Show(string name, HttpRequest request)
    {
        var phrasebook = RequestLanguage.Phrasebook(request, phrasebooks);
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        var html = new StringBuilder(_files.Text(name))
            .Replace("{lang}", phrasebook.Language.Code)
            .Replace("{title}", HtmlEncoder.Default.Encode(phrasebook.Label("deskpage.title")))
            .Replace("{faq}", HtmlEncoder.Default.Encode(phrasebook.Label("deskpage.faq")));
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
            .ToDictionary(key => key, key => phrasebook.Label($"deskpage.{key}", _open)));
    }
}
