using Bot.Languages;

namespace Bot.Platforms.WebChat;

/// <summary>Tells which language a request asks for.</summary>
internal static class RequestLanguage
{
    /// <summary>The first that the bot speaks: of <c>?lang=</c>, then of <c>Accept-Language</c> by its weights; null when it speaks none of them.</summary>
    public static Language? Of(HttpRequest request, Phrasebooks phrasebooks) =>
        phrasebooks.FromTag(request.Query["lang"])
        ?? request.GetTypedHeaders().AcceptLanguage
            .Where(wanted => wanted.Quality is not 0)
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => phrasebooks.FromTag(wanted.Value.Value))
            .FirstOrDefault(language => language is not null);

    /// <summary>The phrasebook to answer it with; English's when nothing fits.</summary>
    public static Phrasebook Phrasebook(HttpRequest request, Phrasebooks phrasebooks) =>
        phrasebooks[Of(request, phrasebooks) ?? Language.English];
}
