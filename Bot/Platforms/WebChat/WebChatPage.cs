using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Languages;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.WebChat;

/// <summary>Serves the page, its parts, its texts and the widget, all from inside the program: no build step, no other server.</summary>
/// <param name="phrasebooks">The words.</param>
/// <param name="options">The settings.</param>
internal sealed class WebChatPage(Phrasebooks phrasebooks, IOptions<WebChatOptions> options)
{
    private const string TextPrefix = "web.";
    private const string WidgetName = "widget.js";

    private readonly PageFiles _files = new("Bot.Platforms.WebChat.");

    /// <summary>The page in the visitor's language. <c>?lang=</c> chooses one, <c>?embed=1</c> is for the widget's frame.</summary>
    public IResult Show(HttpRequest request)
    {
        var phrasebook = RequestLanguage.Phrasebook(request, phrasebooks);
        var name = options.Value.Name is { Length: > 0 } given ? given : phrasebook.Label("web.name");
        var languages = phrasebooks.All.ToDictionary(book => book.Language.Code, book => book.OwnName);
        var html = new StringBuilder(_files.Text("index.html"))
            .Replace("{lang}", phrasebook.Language.Code)
            .Replace("{languages}", Attribute(JsonSerializer.Serialize(languages)))
            .Replace("{max-upload}", Attribute($"{options.Value.MaxUploadBytes}"))
            .Replace("{no-script}", Attribute(phrasebook.Label("web.no-script")))
            .Replace("{given-name}", Attribute(options.Value.Name))
            .Replace("{name}", Attribute(name));
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; connect-src 'self'; "
            + $"base-uri 'none'; form-action 'none'; frame-ancestors {WebChatSettingCheck.FrameAncestors(options.Value.AllowedSites)}";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Language";
        return Results.Content(html.ToString(), "text/html; charset=utf-8");
    }

    /// <summary>The page's texts in a language, by their keys without <c>web.</c>; what is filled in stays as <c>{name}</c>.</summary>
    public IResult Texts(HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        request.HttpContext.Response.Headers.Vary = "Accept-Language";
        return Results.Json(TextsOf(RequestLanguage.Phrasebook(request, phrasebooks), _ => true));
    }

    /// <summary>A part of the page.</summary>
    public IResult Asset(string name, HttpRequest request) =>
        name == WidgetName ? Results.NotFound() : _files.Serve(name, request.HttpContext.Response);

    /// <summary>The script that other sites load; it carries its few words in every language.</summary>
    public IResult Widget(HttpRequest request)
    {
        var words = phrasebooks.All.ToDictionary(
            book => book.Language.Code, book => TextsOf(book, key => key.StartsWith("widget-", StringComparison.Ordinal)));
        var script = _files.Text(WidgetName).Replace("'{words}'", JsonSerializer.Serialize(words), StringComparison.Ordinal);
        request.HttpContext.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return PageFiles.Serve(WidgetName, Encoding.UTF8.GetBytes(script), request.HttpContext.Response);
    }

    private static Dictionary<string, string> TextsOf(Phrasebook phrasebook, Func<string, bool> wanted) => phrasebook.Keys
        .Where(key => key.StartsWith(TextPrefix, StringComparison.Ordinal))
        .Select(key => key[TextPrefix.Length..])
        .Where(wanted)
        .ToDictionary(key => key, key => phrasebook.Label($"web.{key}", ("limit", "{limit}"), ("name", "{name}"), ("length", "{length}")));

    private static string Attribute(string value) => HtmlEncoder.Default.Encode(value);
}
