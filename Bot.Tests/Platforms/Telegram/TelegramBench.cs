using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Bot.Languages;
using Bot.Messaging;
using Bot.Platforms.Telegram;
using Bot.Tests.Fakes.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>The platform as the program runs it, with a fake Telegram on one side and a recording inbox on the other.</summary>
internal sealed class TelegramBench : IAsyncDisposable
{
    private static int _lastPort = 21_000 + (Environment.ProcessId % 100 * 100);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private WebApplication? _app;

    private TelegramBench(FakeTelegramServer server) => Server = server;

    public FakeTelegramServer Server { get; }

    public RecordingInbox Inbox { get; init; } = new();

    public RecordedLog Log { get; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>What the database knows of chats that moved: new ids by old ones.</summary>
    public Dictionary<string, string> Moved { get; } = [];

    public global::Bot.Messaging.FileStore Files => Service<global::Bot.Messaging.FileStore>();

    public IChatPlatform Platform => Service<IChatPlatform>();

    /// <summary>Where the program listens; known before it does, for it stands in the settings.</summary>
    public string Url { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>A bench that is not started yet.</summary>
    public static async Task<TelegramBench> PrepareAsync(TimeProvider? time = null, RecordingInbox? inbox = null)
    {
        var bench = new TelegramBench(await FakeTelegramServer.StartAsync()) { Time = time ?? TimeProvider.System, Inbox = inbox ?? new() };
        bench.Settings["Telegram:Token"] = bench.Server.Token;
        bench.Settings["Telegram:ApiUrl"] = bench.Server.Url;
        return bench;
    }

    /// <summary>A bench whose bot polls.</summary>
    public static async Task<TelegramBench> StartAsync(Func<FakeTelegramServer, FakeGroup>? staff = null)
    {
        var bench = await PrepareAsync();
        if (staff is not null)
        {
            bench.Settings["Telegram:StaffChatId"] = staff(bench.Server).Id.ToString(CultureInfo.InvariantCulture);
        }

        await bench.RunAsync();
        await bench.Server.WaitForPoll();
        return bench;
    }

    /// <summary>Starts the program; it may be started again after <see cref="StopAsync"/>.</summary>
    public async Task RunAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.WebHost.UseKestrelCore().UseUrls(Url);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<ILoggerProvider>(Log).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace));
        builder.Services.AddSingleton<IInbox>(Inbox).AddSingleton(Time).AddSingleton<Phrasebooks>().AddSingleton(new global::Bot.Messaging.FileStore(_folder));
        builder.Services.AddSingleton<IMovedChats>(new MovedChats(Moved));
        builder.Services.AddSingleton(new SecretKeys(_folder)).AddSingleton<DownloadLinks>().AddSingleton<FilePointers>();
        builder.Services.AddOptions<FilesOptions>().BindConfiguration(FilesOptions.Section);
        builder.Services.AddSingleton<ICommandCatalog>(new Menu(ChatSide.Customer, "start", "human", "help")).AddSingleton<ICommandCatalog>(new Menu(ChatSide.Staff, "claim", "help"));
        builder.AddTelegram();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapTelegramWebhook();
        await _app.StartAsync();
    }

    public async Task StopAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
            _app = null;
        }
    }

    public T Service<T>()
        where T : notnull => _app!.Services.GetRequiredService<T>();

    public Task<DeliveryResult> Deliver(OutgoingMessage message, string key = "1", string? existing = null, string? replyTo = null) =>
        Platform.DeliverAsync(
            new Delivery { Message = message, Key = key, Attempt = 1, ExistingMessageId = existing, ReplyToMessageId = replyTo }, CancellationToken.None);

    public Task<DeliveryResult> Say(ChatAddress to, RichText text, string key = "1") =>
        Deliver(new SendMessage(to, new MessageContent { Text = text }), key);

    /// <summary>Stores a content as the inbox would have.</summary>
    public async Task<string> Store(params byte[] content)
    {
        using var stream = new MemoryStream(content);
        return (await Files.SaveAsync(stream, long.MaxValue, CancellationToken.None))!.Value.Sha256;
    }

    public static ChatAddress Address(FakeChat chat, FakeTopic? topic = null) => new(
        "telegram", chat.Id.ToString(CultureInfo.InvariantCulture), topic?.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Somebody who has written to the bot before.</summary>
    public FakePerson Customer(string name = "Ann")
    {
        var person = Server.User(name);
        person.AllowsTheBotToWrite();
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Server.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // Below the ports that the system gives out by itself: one of those could be given away again before we listen.
    private static int FreePort()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, Interlocked.Increment(ref _lastPort));
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Somebody is there: the next one.
            }
        }
    }

    private sealed class Menu(ChatSide side, params string[] names) : ICommandCatalog
    {
        public ChatSide Side => side;

        public IReadOnlyList<CommandSpec> Commands { get; } = [.. names.Select(name => new CommandSpec(name))];

        public IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag) => [];
    }

    private sealed class MovedChats(Dictionary<string, string> moved) : IMovedChats
    {
        public Task<string> CurrentIdAsync(string platform, string chatId, CancellationToken cancellationToken) =>
            Task.FromResult(moved.GetValueOrDefault(chatId, chatId));
    }
}
