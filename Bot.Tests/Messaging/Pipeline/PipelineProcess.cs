using System.Diagnostics;
using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>One run of the program's inbox and outbox on a database file: started, stopped, killed, followed by the next.</summary>
internal sealed class PipelineProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    private readonly IHost _host;
    private bool _over;

    private PipelineProcess(IHost host, Faults faults, ManualTime time, LogLines log) => (_host, Faults, Time, Log) = (host, faults, time, log);

    public Faults Faults { get; }

    public ManualTime Time { get; }

    public LogLines Log { get; }

    public IInbox Inbox => Get<IInbox>();

    public EchoHandler Customers => Handler(ChatSide.Customer);

    public EchoHandler Staff => Handler(ChatSide.Staff);

    public static async Task<PipelineProcess> StartAsync(
        PipelineDatabase database,
        IEnumerable<RecordingPlatform> platforms,
        ManualTime time,
        IEnumerable<(string Key, string Value)>? settings = null,
        Action<IServiceCollection>? more = null,
        Action<PipelineProcess>? beforeStart = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection((settings ?? []).Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        var (faults, log) = (new Faults(), new LogLines());
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(new FileStore(database.Files));
        builder.Services.AddPooledDbContextFactory<BotDbContext>(options => database.Configure(options).AddInterceptors(faults));
        foreach (var platform in platforms)
        {
            builder.Services.AddSingleton<IChatPlatform>(new Wire(platform, faults));
        }

        builder.AddMessaging();
        builder.Services.AddSingleton<ITurnHandler>(services => new EchoHandler(ChatSide.Customer, services.GetRequiredService<OutboxWriter>()));
        builder.Services.AddSingleton<ITurnHandler>(services => new EchoHandler(ChatSide.Staff, services.GetRequiredService<OutboxWriter>()));
        more?.Invoke(builder.Services);
        var process = new PipelineProcess(builder.Build(), faults, time, log);
        beforeStart?.Invoke(process);
        await process._host.StartAsync();
        return process;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public EchoHandler Handler(ChatSide side) => _host.Services.GetServices<ITurnHandler>().OfType<EchoHandler>().Single(handler => handler.Side == side);

    public async Task SayAsync(params IncomingMessage[] messages)
    {
        var accepted = Inbox.AcceptAsync(messages, CancellationToken.None);
        await UntilAsync(() => accepted.IsCompleted);
        await accepted;
    }

    /// <summary>Changes records as another part of the program would.</summary>
    public async Task SaveAsync(Action<BotDbContext> change)
    {
        await using var db = await Get<IDbContextFactory<BotDbContext>>().CreateDbContextAsync();
        change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Waits for something to come true, letting the clock stand.</summary>
    public Task UntilAsync(Func<bool> isTrue) => UntilAsync(isTrue, TimeSpan.Zero);

    /// <summary>Waits for something to come true, moving the clock on in small steps meanwhile.</summary>
    public async Task UntilAsync(Func<bool> isTrue, TimeSpan step)
    {
        var watch = Stopwatch.StartNew();
        while (!isTrue())
        {
            Assert.True(watch.Elapsed < _patience, "It did not come true in time. Log:\n" + string.Join('\n', Log.Lines));
            if (step > TimeSpan.Zero)
            {
                Time.Advance(step);
            }

            await Task.Delay(1);
        }
    }

    /// <summary>Stops as the operating system asks a program to stop.</summary>
    public async Task StopAsync()
    {
        _over = true;
        await EndAsync();
    }

    /// <summary>Ends at once: nothing is saved or sent from now on.</summary>
    public async Task KillAsync()
    {
        _over = true;
        Faults.Kill();
        Get<IOptions<OutboxOptions>>().Value.StopWait = TimeSpan.Zero;
        await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_over)
        {
            await KillAsync();
        }
    }

    private async Task EndAsync()
    {
        var stopped = _host.StopAsync();
        await UntilAsync(() => stopped.IsCompleted, TimeSpan.FromMilliseconds(50));
        await stopped;
        await ((IAsyncDisposable)_host).DisposeAsync();
    }
}

/// <summary>A process's way to a platform that outlives it: cut when the process is killed.</summary>
internal sealed class Wire(RecordingPlatform platform, Faults faults) : IChatPlatform
{
    public string Name => platform.Name;

    public PlatformCapabilities Capabilities => platform.Capabilities;

    public ChatAddress? StaffChat => platform.StaffChat;

    public async Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var result = faults.IsDead ? null : await platform.DeliverAsync(delivery, cancellationToken);
        return faults.IsDead || result is null ? await NeverAsync<DeliveryResult>(cancellationToken) : result;
    }

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) =>
        faults.IsDead ? NeverAsync<DeliveryResult>(cancellationToken) : platform.OpenThreadAsync(chat, title, cancellationToken);

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) =>
        platform.OpenFileAsync(nativeFileId, cancellationToken);

    private static async Task<T> NeverAsync<T>(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new UnreachableException();
    }
}

/// <summary>Keeps what was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
        {
            _lines.Add($"{logLevel}: {formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
