using Bot.Conversations;
using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Support;

/// <summary>The real engine, desk and database without inbox, outbox and network: turns are handed to it one by one, on a clock that the test moves.</summary>
internal sealed class EngineRoom : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-engine-");
    private readonly Action<WebApplicationBuilder> _furnish;
    private WebApplication _app;
    private int _messages;

    private EngineRoom(Action<WebApplicationBuilder> furnish)
    {
        _furnish = furnish;
        _app = Build();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = _folder.FullName });
        builder.Logging.ClearProviders();
        builder.AddBot();
        builder.Services.AddSingleton<IChatPlatform, SimulatedPlatform>().AddSingleton<IChatPlatform, FormedPlatform>();
        _furnish(builder);
        return builder.Build();
    }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>What everybody is called.</summary>
    public string Name { get; set; } = "Ann";

    public FileStore Files => _app.Services.GetRequiredService<FileStore>();

    /// <summary>Opens it, perhaps with more in it than everybody needs.</summary>
    public static async Task<EngineRoom> OpenAsync(Action<WebApplicationBuilder>? furnish = null)
    {
        var room = new EngineRoom(furnish ?? (_ => { }));
        await room._app.Services.GetRequiredService<DatabaseStarter>().StartAsync(CancellationToken.None);
        return room;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>The program ends and begins again; whatever is only in memory is gone.</summary>
    public async Task RestartAsync()
    {
        await _app.DisposeAsync();
        _app = Build();
        var loader = _app.Services.GetServices<IHostedService>().OfType<DraftLoader>().Single();
        await loader.StartAsync(CancellationToken.None);
        await loader.ExecuteTask!;
    }

    /// <summary>The form that opens on a platform with forms.</summary>
    public FormSheet? Opens(IncomingMessage opening) =>
        _app.Services.GetServices<IFormSource>().Where(source => source.Side is ChatSide.Customer).Select(source => source.Open(opening, maxFields: 5)).FirstOrDefault(sheet => sheet is not null);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    public Task SaysAsync(string text, string chat = "customer", params IReadOnlyList<IncomingFile> files) =>
        TurnAsync(Message(MessageKind.Text, chat) with { Text = text, Files = files });

    public Task CommandsAsync(string command, string chat = "customer") => TurnAsync(Message(MessageKind.Command, chat) with { Command = command });

    /// <param name="message">What the turn says.</param>
    /// <param name="failing">Whether the unit of work fails before it is saved.</param>
    public Task TurnAsync(IncomingMessage message, bool failing = false) => WithAsync(async db =>
    {
        await Handler.HandleAsync(db, [message], Now, CancellationToken.None);
        if (failing)
        {
            throw new InvalidOperationException("Not saved.");
        }
    });

    /// <summary>A turn failed for good: what the inbox does then.</summary>
    public Task FailsAsync(string text, string reference) => FailsAsync(Message(MessageKind.Text) with { Text = text }, reference);

    /// <inheritdoc cref="FailsAsync(string, string)"/>
    public Task FailsAsync(IncomingMessage message, string reference) =>
        WithAsync(db => Handler.ApologizeAsync(db, [message], reference, Now, CancellationToken.None));

    public IncomingMessage Message(MessageKind kind, string chat = "customer", string platform = "simulated")
    {
        var id = $"m{++_messages}";
        return new IncomingMessage
        {
            NativeId = id,
            MessageId = id,
            Kind = kind,
            SentAt = Now,
            From = new ChatAddress(platform, chat),
            Sender = new Sender(chat, Name),
        };
    }

    public async Task WithAsync(Func<BotDbContext, Task> act)
    {
        Now += TimeSpan.FromSeconds(1);
        await using var db = await DatabaseAsync();
        await act(db);
        await db.SaveChangesAsync();
    }

    public Task<BotDbContext> DatabaseAsync() => _app.Services.GetRequiredService<IDbContextFactory<BotDbContext>>().CreateDbContextAsync();

    public async Task<Conversation> ConversationAsync(string chat = "customer")
    {
        await using var db = await DatabaseAsync();
        return await db.Conversations.SingleAsync(conversation => conversation.ChatId == chat);
    }

    /// <summary>All that is said in a chat, oldest first.</summary>
    public async Task<IReadOnlyList<string>> HeardAsync(string chat = "customer")
    {
        await using var db = await DatabaseAsync();
        var rows = await db.Outbox.Where(row => row.ChatId == chat).OrderBy(row => row.Sequence).ToListAsync();
        return [.. rows.Select(row => row.Message()).OfType<SendMessage>().Select(message => message.Content.Text.ToString())];
    }

    /// <summary>The newest thing said in a chat.</summary>
    public async Task<SendMessage> LastSaidAsync(string chat = "customer")
    {
        await using var db = await DatabaseAsync();
        var rows = await db.Outbox.Where(row => row.ChatId == chat).OrderBy(row => row.Sequence).ToListAsync();
        return rows.Select(row => row.Message()).OfType<SendMessage>().Last();
    }

    /// <summary>The buttons under the newest thing said in a chat.</summary>
    public async Task<IReadOnlyList<OutgoingButton>> LastButtonsAsync(string chat = "customer") =>
        [.. (await LastSaidAsync(chat)).Content.Buttons.SelectMany(row => row)];

    private ITurnHandler Handler => _app.Services.GetServices<ITurnHandler>().Single(handler => handler.Side is ChatSide.Customer);
}
