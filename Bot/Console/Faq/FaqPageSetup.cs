using Bot.Languages;
using Bot.Platforms.WebChat;

namespace Bot.Console.Faq;

/// <summary>Sets up the page on which admins edit the FAQ, beside the desk's page and behind the same guard.</summary>
internal static class FaqPageSetup
{
    public static void AddFaqPage(this IServiceCollection services)
    {
        services.AddSingleton<FaqPageReads>();
        services.AddSingleton<FaqPageChanges>();
        services.AddSingleton<FaqPageWrites>();
        services.AddSingleton<AskedPageWrites>();
        services.AddSingleton<FaqPageFiles>();
    }

    /// <param name="desk">The desk's addresses, guarded.</param>
    public static void MapFaqPage(this RouteGroupBuilder desk)
    {
        var faq = desk.MapGroup("/faq");
        faq.MapGet("", (PlainDeskPage page, HttpRequest request) => page.Show("faq.html", request));
        MapReads(faq);
        MapWrites(faq);
        MapAsked(faq);
    }

    private static void MapReads(RouteGroupBuilder faq)
    {
        faq.MapGet("/entries", (FaqPageReads reads, HttpRequest request, CancellationToken cancellationToken) => reads.ListAsync(request, cancellationToken));
        faq.MapGet("/entries/{key}", (string key, FaqPageReads reads, CancellationToken cancellationToken) => reads.EntryAsync(key, cancellationToken));
        faq.MapGet("/entries/{key}/history", (string key, FaqPageReads reads, CancellationToken cancellationToken) => reads.HistoryAsync(key, cancellationToken));
        faq.MapGet(
            "/entries/{key}/difference",
            (string key, int? from, int? to, FaqPageReads reads, CancellationToken cancellationToken) => reads.DifferenceAsync(key, from, to, cancellationToken));
        faq.MapGet("/test", (string words, string language, FaqPageReads reads) => reads.Test(words, language));
        faq.MapGet("/unanswered", (FaqPageReads reads, CancellationToken cancellationToken) => reads.UnansweredAsync(cancellationToken));
        faq.MapGet("/file/{format}", (string format, FaqPageFiles files, CancellationToken cancellationToken) => files.ExportAsync(format, cancellationToken));
    }

    private static void MapWrites(RouteGroupBuilder faq)
    {
        faq.MapPost("/preview", (FaqOrder order) => FaqPageReads.Preview(order));
        faq.MapPost(
            "/entries",
            (FaqOrder order, FaqPageWrites writes, Phrasebooks books, HttpRequest request, CancellationToken cancellationToken) =>
                writes.AddAsync(order, RequestLanguage.Phrasebook(request, books), cancellationToken));
        faq.MapPost(
            "/entries/{key}",
            (string key, FaqOrder order, FaqPageWrites writes, Phrasebooks books, HttpRequest request, CancellationToken cancellationToken) =>
                writes.WriteAsync(key, order, RequestLanguage.Phrasebook(request, books), cancellationToken));
        faq.MapPost(
            "/entries/{key}/{action}",
            (string key, string action, FaqOrder order, FaqPageWrites writes, Phrasebooks books, HttpRequest request, CancellationToken cancellationToken) =>
                writes.ActAsync(key, action, order, RequestLanguage.Phrasebook(request, books), cancellationToken));
        faq.MapPost(
            "/file/{format}",
            (string format, FaqPageFiles files, HttpRequest request, CancellationToken cancellationToken) => files.ImportAsync(format, request, cancellationToken));
    }

    private static void MapAsked(RouteGroupBuilder faq)
    {
        faq.MapPost(
            "/unanswered/{id:guid}/{action}",
            (Guid id, string action, FaqOrder order, AskedPageWrites writes, Phrasebooks books, HttpRequest request, CancellationToken cancellationToken) =>
                writes.GroupAsync(id, action, order, RequestLanguage.Phrasebook(request, books), cancellationToken));
        faq.MapPost(
            "/suggestions/{id:guid}/{action}",
            (Guid id, string action, FaqOrder order, AskedPageWrites writes, Phrasebooks books, HttpRequest request, CancellationToken cancellationToken) =>
                writes.SuggestionAsync(id, action, order, RequestLanguage.Phrasebook(request, books), cancellationToken));
    }
}
