using System.Net;
using System.Net.Http.Json;
using Bot.Console;
using Bot.Data;
using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Bot.Tickets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Console;

/// <summary>The desk's page on a real server and a real database, with an inbox of the tests' own.</summary>
internal sealed class PlainDeskHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("desk-").FullName;
    private readonly WebApplication _app;
    private int _serial = 1000;

    private PlainDeskHost(IEnumerable<IChatPlatform> platforms)
    {
        Database = new FileDatabase(_folder);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IInbox>(Inbox);
        builder.Services.AddSingleton<IDbContextFactory<BotDbContext>>(Database);
        builder.Services.AddSingleton(new FileStore(Path.Combine(_folder, "files")));
        foreach (var platform in platforms)
        {
            builder.Services.AddSingleton(platform);
        }

        builder.AddLanguages();
        builder.AddPlainDesk();
        _app = builder.Build();
        _app.MapPlainDesk();
    }

    public FileDatabase Database { get; }

    public RecordingInbox Inbox { get; } = new();

    public FileStore Files => _app.Services.GetRequiredService<FileStore>();

    /// <summary>The prepared answers; none to begin with.</summary>
    public List<CannedReplyOptions> Canned => _app.Services.GetRequiredService<IOptions<DeskOptions>>().Value.CannedReplies;

    public HttpClient Http { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public static async Task<PlainDeskHost> StartAsync(params IChatPlatform[] platforms)
    {
        var host = new PlainDeskHost(platforms);
        await host._app.StartAsync();
        host.Address = new Uri(host._app.Urls.First());
        host.Http = new HttpClient { BaseAddress = host.Address };
        return host;
    }

    /// <summary>What the page sends.</summary>
    public async Task<HttpStatusCode> PostAsync(Guid ticket, object order, string? desk = "1", string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/desk/tickets/{ticket}") { Content = JsonContent.Create(order) };
        request.Headers.TryAddWithoutValidation("X-Desk", desk);
        request.Headers.TryAddWithoutValidation("Origin", origin ?? Address.GetLeftPart(UriPartial.Authority));
        using var response = await Http.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>A ticket whose customer waits since then.</summary>
    public async Task<Ticket> OpenTicketAsync(string customer, DateTimeOffset since, Action<Ticket, BotDbContext>? then = null)
    {
        var made = new NewTicket
        {
            CustomerId = Guid.CreateVersion7(since),
            CustomerName = customer,
            Chat = new ChatAddress("webchat", "c" + _serial),
            Language = Language.English,
            CategoryLabel = "Delivery",
            Description = "The parcel\nis broken",
            Answers = [new TicketAnswer("order", "Order number", "48213")],
            Origin = TicketOrigin.Form,
        };
        await using var db = Database.CreateDbContext();
        var ticket = Ticket.Open(made, new TicketNumber(++_serial), TimeSpan.FromHours(4), since);
        db.Tickets.Add(ticket);
        db.TicketEvents.Add(ticket.Record(TicketEventKind.Opened, Actor.CustomerOf(ticket), new Said(made.Description), since));
        then?.Invoke(ticket, db);
        await db.SaveChangesAsync();
        return ticket;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
