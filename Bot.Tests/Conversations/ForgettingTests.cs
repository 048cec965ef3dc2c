using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Conversations;

/// <summary>Who asks to be forgotten is forgotten: no word, name or file of theirs is left in any table.</summary>
public sealed class ForgettingTests : IAsyncLifetime
{
    private const string Marker = "Xyzzyplugh";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-forgetting-");
    private readonly WebApplication _app;
    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private int _messages;

    public ForgettingTests()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Folder"] = _folder.FullName });
        builder.Logging.ClearProviders();
        builder.AddBot();
        builder.Services.AddSingleton<IChatPlatform, SimulatedPlatform>();
        _app = builder.Build();
    }

    public Task InitializeAsync() => _app.Services.GetRequiredService<DatabaseStarter>().StartAsync(CancellationToken.None);

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Nothing_of_a_customer_is_left_after_they_asked_to_be_forgotten()
    {
        var files = _app.Services.GetRequiredService<FileStore>();
        var ticketFile = await StoreAsync(files, "of the ticket");
        var draftFile = await StoreAsync(files, "of the draft");
        await SaysAsync($"my {Marker} broke");
        await CommandsAsync("human");
        await SaysAsync($"here is {Marker}", ticketFile);
        await CommandsAsync("cancel");
        await SaysAsync($"another {Marker} thing", draftFile);
        Assert.NotEmpty(await WhereMarkedAsync());

        await CommandsAsync("privacy");
        await SaysAsync("yes");

        Assert.Empty(await WhereMarkedAsync());
        Assert.Null(files.Open(ticketFile));
        Assert.Null(files.Open(draftFile));
    }

    [Fact]
    public async Task A_file_that_another_customer_sent_too_is_kept_for_them()
    {
        var files = _app.Services.GetRequiredService<FileStore>();
        var shared = await StoreAsync(files, "the same picture");
        foreach (var chat in (string[])["other", "customer"])
        {
            await CommandsAsync("human", chat);
            await TurnAsync(Message(MessageKind.Text, chat) with { Text = "here", Files = [File(shared)] });
        }

        await CommandsAsync("privacy");
        await SaysAsync("yes");

        await using var content = files.Open(shared);
        Assert.NotNull(content);
    }

    private static async Task<string> StoreAsync(FileStore files, string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        return (await files.SaveAsync(stream, 1000, CancellationToken.None))!.Value.Sha256;
    }

    private static IncomingFile File(string sha256) => new() { NativeFileId = sha256, Kind = FileKind.Photo, Name = $"{Marker}.jpg", Sha256 = sha256, Size = 10 };

    private Task SaysAsync(string text, string? sha256 = null) =>
        TurnAsync(Message(MessageKind.Text, "customer") with { Text = text, Files = sha256 is null ? [] : [File(sha256)] });

    private Task CommandsAsync(string command, string chat = "customer") => TurnAsync(Message(MessageKind.Command, chat) with { Command = command });

    private IncomingMessage Message(MessageKind kind, string chat)
    {
        var id = $"m{++_messages}";
        return new IncomingMessage
        {
            NativeId = id,
            MessageId = id,
            Kind = kind,
            SentAt = _now,
            From = new ChatAddress("simulated", chat),
            Sender = new Sender(chat, $"Ann {Marker}"),
        };
    }

    private async Task TurnAsync(IncomingMessage message)
    {
        _now += TimeSpan.FromSeconds(1);
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<BotDbContext>>().CreateDbContextAsync();
        await _app.Services.GetServices<ITurnHandler>().Single(handler => handler.Side is ChatSide.Customer).HandleAsync(db, [message], _now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    // Every column of every table, as the database has it.
    private async Task<IReadOnlyList<string>> WhereMarkedAsync()
    {
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<BotDbContext>>().CreateDbContextAsync();
        var marked = new List<string>();
        foreach (var table in db.Model.GetEntityTypes())
        {
            foreach (var column in table.GetProperties())
            {
                var sql = $"SELECT count(*) AS Value FROM \"{table.GetTableName()}\" WHERE CAST(\"{column.GetColumnName()}\" AS TEXT) LIKE '%{Marker}%'";
                if (await db.Database.SqlQueryRaw<int>(sql).SingleAsync() > 0)
                {
                    marked.Add($"{table.GetTableName()}.{column.GetColumnName()}");
                }
            }
        }

        return marked;
    }
}
