using Bot.Console.Faq;
using Bot.Desk;
using Bot.Messaging;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Console;

/// <summary>Sets up the desk's plain page.</summary>
internal static class PlainDeskSetup
{
    public static void AddPlainDesk(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ChatHistory>();
        services.TryAddSingleton<CannedReplies>();
        services.AddSingleton<IChatPlatform, DeskPagePlatform>();
        services.AddSingleton<PlainDeskGuard>();
        services.AddSingleton<PlainDeskPage>();
        services.AddSingleton<PlainDeskReads>();
        services.AddSingleton<PlainDeskWrites>();
        services.AddFaqPage();
    }

    public static void MapPlainDesk(this WebApplication app)
    {
        var guard = app.Services.GetRequiredService<PlainDeskGuard>();
        var desk = app.MapGroup("/desk").AddEndpointFilter(guard);
        desk.MapGet("", (PlainDeskPage page, HttpRequest request) => page.Show("desk.html", request));
        desk.MapGet("/assets/{name}", (string name, PlainDeskPage page, HttpResponse response) => page.Asset(name, response));
        desk.MapGet("/texts", (PlainDeskPage page, HttpRequest request) => page.Texts(request));
        desk.MapGet(
            "/tickets",
            (PlainDeskReads reads, HttpRequest request, CancellationToken cancellationToken) => reads.TicketsAsync(request, cancellationToken));
        desk.MapGet(
            "/tickets/{id:guid}",
            (Guid id, PlainDeskReads reads, HttpRequest request, CancellationToken cancellationToken) => reads.TicketAsync(id, request, cancellationToken));
        desk.MapGet(
            "/answers",
            (long after, PlainDeskReads reads, TimeProvider time, CancellationToken cancellationToken) => reads.AnswersAsync(after, time, cancellationToken));
        desk.MapGet(
            "/files/{id:guid}",
            (Guid id, PlainDeskReads reads, FileStore files, HttpResponse response, CancellationToken cancellationToken) =>
                reads.FileAsync(id, files, response, cancellationToken));
        desk.MapPost(
            "/tickets/{id:guid}",
            (Guid id, DeskOrder order, PlainDeskWrites writes, CancellationToken cancellationToken) => writes.OrderAsync(id, order, cancellationToken));
        desk.MapFaqPage();
    }
}
