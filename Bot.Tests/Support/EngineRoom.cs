using Bot.Conversations;
using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Support;

/// <summary>The real engine, desk and database without inbox, outbox and network: turns are handed to it one by one, on a clock that the test moves.</summary>
internal sealed class EngineRoom : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-engine-");
    private readonly WebApplication _app;
    private int _messages;

    private EngineRoom()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = _folder.FullName });
        builder.Logging.ClearProviders();
        builder.AddBot();
        builder.Services.AddSingleton<IChatPlatform, SimulatedPlatform>();
        _app = builder.Build();
    }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>What everybody is called.</summary>
    public string Name { get; set; } = "Ann";

    public FileStore Files => _app.Services.GetRequiredService<FileStore>();

    public static async Task<EngineRoom> OpenAsync()
    {
        var room = new EngineRoom();
        await room._app.Services.GetRequiredService<DatabaseStarter>().StartAsync(CancellationToken.None);
        return room;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    public Task SaysAsync(string text, string chat = "customer", params IReadOnlyList<IncomingFile> files) =>
        TurnAsync(Message(MessageKind.Text, chat) with { Text = text, Files = files });

    public Task CommandsAsync(string command, string chat = "customer") => TurnAsync(Message(MessageKind.Command, chat) with { Command = command });

    public Task TurnAsync(IncomingMessage message) => WithAsync(db => Handler.HandleAsync(db, [message], Now, CancellationToken.None));

    /// <summary>A turn failed for good: what the inbox does then.</summary>
    public Task FailsAsync(string text, string reference) => WithAsync(db =>
        Handler.ApologizeAsync(db, [Message(MessageKind.Text, "customer") with { Text = text }], reference, Now, CancellationToken.None));

    public IncomingMessage Message(MessageKind kind, string chat = "customer")
    {
        var id = $"m{++_messages}";
        return new IncomingMessage
        {
            NativeId = id,
            MessageId = id,
            Kind = kind,
            SentAt = Now,
            From = new ChatAddress("simulated", chat),
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

    private ITurnHandler Handler => _app.Services.GetServices<ITurnHandler>().Single(handler => handler.Side is ChatSide.Customer);
}
