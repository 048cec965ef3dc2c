using System.Globalization;
using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Platforms.Discord;
using Bot.Tests.Fakes.Discord;
using Bot.Tests.Platforms.Telegram;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MessageContent = Bot.Messaging.MessageContent;
using RecordingInbox = Bot.Tests.Support.RecordingInbox;

namespace Bot.Tests.Platforms.Discord;

/// <summary>The platform as the program runs it, with a fake Discord on one side and a recording inbox on the other.</summary>
internal sealed class DiscordBench : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("discord-").FullName;
    private readonly FileDatabase _database;
    private IHost? _host;

    private DiscordBench(FakeDiscordServer server)
    {
        Server = server;
        _database = new FileDatabase(_folder);
    }

    public FakeDiscordServer Server { get; }

    public RecordingInbox Inbox { get; } = new();

    public RecordedLog Log { get; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>The forms that open.</summary>
    public List<IFormSource> Forms { get; } = [];

    /// <summary>The commands that there are.</summary>
    public List<ICommandCatalog> Catalogs { get; } = [];

    public global::Bot.Messaging.FileStore Files => Service<global::Bot.Messaging.FileStore>();

    public IChatPlatform Platform => Service<IChatPlatform>();

    public PlatformMemory Memory => Service<PlatformMemory>();

    /// <summary>A bench that is not started yet.</summary>
    public static async Task<DiscordBench> PrepareAsync(TimeProvider? time = null)
    {
        var bench = new DiscordBench(await FakeDiscordServer.StartAsync()) { Time = time ?? TimeProvider.System };
        bench.Settings["Discord:Token"] = bench.Server.Token;
        bench.Settings["Discord:ApiUrl"] = bench.Server.ApiUrl;
        return bench;
    }

    /// <summary>A bench whose bot listens.</summary>
    /// <param name="staff">Makes the channel of the staff; null for none.</param>
    public static async Task<DiscordBench> StartAsync(Func<FakeDiscordServer, FakeGuildChannel>? staff = null)
    {
        var bench = await PrepareAsync();
        if (staff is not null)
        {
            bench.StaffIs(staff(bench.Server));
        }

        await bench.RunAsync();
        return bench;
    }

    /// <summary>The staff sit there.</summary>
    public void StaffIs(FakeGuildChannel channel) => Settings["Discord:StaffChannelId"] = Text(channel.Id);

    /// <summary>Starts the program and waits until it listens; it may be started again after <see cref="StopAsync"/>.</summary>
    public async Task RunAsync()
    {
        var run = await RunWithoutWaitingAsync();
        try
        {
            await Task.WhenAll(run.WaitFor("channels were read back"), run.WaitFor("gateway is open"));
        }
        catch (TimeoutException)
        {
            throw new FakeDiscordException($"The bot does not listen.\n{Server.Journal()}\n{run.All}");
        }
    }

    /// <summary>Starts the program.</summary>
    /// <returns>What this run of it logs.</returns>
    public async Task<RecordedLog> RunWithoutWaitingAsync()
    {
        var run = new RecordedLog();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddSingleton<ILoggerProvider>(_ => new Unowned(Log)).AddSingleton<ILoggerProvider>(run).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace));
        builder.Services.AddSingleton<IInbox>(Inbox).AddSingleton(Time).AddSingleton<Phrasebooks>();
        builder.Services.AddSingleton(new global::Bot.Messaging.FileStore(_folder)).AddSingleton(new SecretKeys(_folder));
        builder.Services.AddSingleton<IDbContextFactory<BotDbContext>>(_database).AddSingleton<PlatformMemory>();
        builder.Services.AddOptions<FilesOptions>().BindConfiguration(FilesOptions.Section);
        builder.Services.AddSingleton<DownloadLinks>().AddSingleton<FilePointers>();
        Forms.ForEach(form => builder.Services.AddSingleton(form));
        Catalogs.ForEach(catalog => builder.Services.AddSingleton(catalog));
        builder.AddDiscord();
        _host = builder.Build();
        await _host.StartAsync();
        return run;
    }

    public async Task StopAsync()
    {
        if (_host is { } host)
        {
            _host = null;
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
        }
    }

    public T Service<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

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

    /// <summary>The message in the inbox of which this is true, as soon as there is one.</summary>
    public Task<IncomingMessage> Has(Func<IncomingMessage, bool> wanted) => Inbox.HasAsync(wanted);

    /// <summary>The message in the inbox with these words.</summary>
    public Task<IncomingMessage> Has(string text) => Inbox.HasAsync(message => message.Text == text);

    public static ChatAddress Address(FakePerson person) => new("discord", Text(person.Id));

    public static ChatAddress Address(FakeGuildChannel staff, FakeThread? thread = null) =>
        new("discord", Text(staff.Id), thread is null ? null : Text(thread.Id));

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Keeps the log alive when a run of the program ends.</summary>
    private sealed class Unowned(ILoggerProvider log) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => log.CreateLogger(categoryName);

        public void Dispose()
        {
        }
    }
}
