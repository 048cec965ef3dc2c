using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Bot.Console;
using Bot.Data;
using Bot.Operations;
using Bot.Platforms.Discord;
using Bot.Platforms.Telegram;
using Bot.Platforms.WebChat;
using Bot.Tests.Fakes.Discord;
using Bot.Tests.Fakes.Telegram;
using Bot.Tests.Platforms.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Support;

/// <summary>
/// The whole program as it is shipped, on a folder of its own: within the test's process, where its log and clock are at hand, or as
/// a process that can be killed. It may be started again and again on the same folder.
/// </summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private WebApplication? _app;
    private Process? _process;

    /// <summary>What differs from the shipped settings.</summary>
    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["Urls"] = "http://127.0.0.1:0",
        // All hosts of a run learn the same samples: the first one learns, the others read.
        ["Knowledge:IndexFolder"] = Path.Combine(AppContext.BaseDirectory, "faq-index"),
        ["Inbox:QuietWindow"] = "00:00:00.050",
        ["Inbox:LongestBurst"] = "00:00:00.500",
        ["Outbox:ShortestWait"] = "00:00:00.050",
        ["Outbox:LongestWait"] = "00:00:00.200",
    };

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What the program within this process logged, over all its runs.</summary>
    public RecordedLog Log { get; } = new();

    public HttpClient Http { get; private set; } = new();

    /// <summary>A program that is not started yet, with Telegram and perhaps a staff group there.</summary>
    public static BotHost On(FakeTelegramServer telegram, FakeGroup? staff = null, TimeProvider? time = null)
    {
        telegram.Patience = TimeSpan.FromSeconds(60);
        var bot = new BotHost { Time = time ?? TimeProvider.System };
        bot.Settings["Data:Folder"] = bot._folder;
        bot.Settings["Telegram:Token"] = telegram.Token;
        bot.Settings["Telegram:ApiUrl"] = telegram.Url;
        bot.Settings["Telegram:StaffChatId"] = staff?.Id.ToString(CultureInfo.InvariantCulture) ?? "";
        return bot;
    }

    /// <summary>A program that is not started yet, with nothing but Discord there and a staff channel on it.</summary>
    public static BotHost OnDiscord(FakeDiscordServer discord, ulong staffChannel)
    {
        var bot = new BotHost();
        bot.Settings["Data:Folder"] = bot._folder;
        bot.Settings["Discord:Token"] = discord.Token;
        bot.Settings["Discord:ApiUrl"] = discord.ApiUrl;
        bot.Settings["Discord:StaffChannelId"] = staffChannel.ToString(CultureInfo.InvariantCulture);
        return bot;
    }

    /// <summary>Starts within this process. The lines are those of Program.cs.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders().AddProvider(new Unowned(Log));
        builder.AddBot();
        builder.AddTelegram();
        builder.AddDiscord();
        builder.AddWebChat();
        builder.AddPlainDesk();
        builder.AddOperations();
        builder.Services.AddSingleton(Time);
        _app = builder.Build();
        Assert.False(_app.ReportSettingProblems());
        _app.MapTelegramWebhook();
        _app.MapWebChat();
        _app.MapPlainDesk();
        _app.MapFileDownloads();
        _app.MapHealth();
        await _app.StartAsync();
        Http.Dispose();
        Http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()), Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Stops as the operating system asks a program to stop.</summary>
    public async Task StopAsync()
    {
        if (_app is { } app)
        {
            _app = null;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>Starts as a process of its own.</summary>
    public void StartProcess()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        foreach (var (key, value) in Settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The process ends at once, as when the power fails: SIGKILL leaves it no last word.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            Assert.False(process.HasExited, $"It had ended by itself:\n{string.Join('\n', _output)}");
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    /// <summary>What the database has now.</summary>
    public async Task<T> ReadAsync<T>(Func<BotDbContext, Task<T>> read)
    {
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, "bot.db"), Pooling = false };
        await using var db = new BotDbContext(new DbContextOptionsBuilder<BotDbContext>().UseSqlite(file.ToString()).AddInterceptors(new SqlitePragmas()).Options);
        return await read(db);
    }

    /// <summary>Nothing went wrong: no line of Error or above.</summary>
    public void HasNoErrors() => Assert.Empty(Log.At(LogLevel.Error).Concat(Log.At(LogLevel.Critical)));

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await StopAsync();
        Http.Dispose();
        SqliteConnection.ClearAllPools();
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
