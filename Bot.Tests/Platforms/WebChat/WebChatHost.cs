using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Platforms.WebChat;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>The web chat on a real server and a real database, with an inbox of the tests' own.</summary>
internal sealed class WebChatHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("webchat-").FullName;
    private readonly SequenceSource _sequences = new(TimeProvider.System);
    private WebApplication _app;

    private WebChatHost(TimeProvider time, Dictionary<string, string?> settings)
    {
        Time = time;
        Database = new FileDatabase(_folder);
        Settings = settings;
        _app = Build("http://127.0.0.1:0");
    }

    public TimeProvider Time { get; }

    public FileDatabase Database { get; }

    public RecordingInbox Inbox { get; } = new();

    public Dictionary<string, string?> Settings { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public HttpClient Http { get; private set; } = new();

    public FileStore Files => _app.Services.GetRequiredService<FileStore>();

    public IChatPlatform Platform => _app.Services.GetRequiredService<IChatPlatform>();

    public static async Task<WebChatHost> StartAsync(TimeProvider? time = null, params (string Key, string Value)[] settings)
    {
        var host = new WebChatHost(time ?? TimeProvider.System, settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        await host.StartAsync();
        return host;
    }

    /// <summary>The server goes away and comes back at the same address, with nothing in memory.</summary>
    public async Task RestartAsync(Func<Task>? meanwhile = null)
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (meanwhile is not null)
        {
            await meanwhile();
        }

        _app = Build(Address.ToString());
        await StartAsync();
    }

    /// <summary>Begins a session.</summary>
    /// <returns>Its token and its chat.</returns>
    public async Task<(string Token, ChatAddress Chat)> OpenAsync()
    {
        using var response = await Http.PostAsync("/chat/session", null);
        response.EnsureSuccessStatusCode();
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        return (token, new ChatAddress("webchat", WebChatSession.FromToken(token)!.Value.ChatId));
    }

    /// <summary>A request with a session's token.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent? content = null, string language = "en")
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.AcceptLanguage.ParseAdd(language);
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<HttpResponseMessage> SayAsync(string token, object message, string language = "en") =>
        SendAsync(HttpMethod.Post, "/chat/messages", token, JsonContent.Create(message), language);

    /// <summary>What the outbox does: stores what was decided, then delivers it.</summary>
    public async Task<long> SaysAsync(OutgoingMessage message)
    {
        var sequence = await DecidesAsync(message);
        await Platform.DeliverAsync(new Delivery { Message = message, Key = SequenceKey.Of(sequence), Attempt = 1 }, CancellationToken.None);
        return sequence;
    }

    /// <summary>Stores what was decided; nothing delivers it yet.</summary>
    public async Task<long> DecidesAsync(OutgoingMessage message)
    {
        await using var db = Database.CreateDbContext();
        var sequence = _sequences.Next();
        db.Outbox.Add(OutboxMessage.Decided(message, sequence, DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync();
        return sequence;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        Http.Dispose();
        Http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
    }

    private WebApplication Build(string url)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton(Time);
        builder.Services.AddSingleton<IInbox>(Inbox);
        builder.Services.AddSingleton<IDbContextFactory<BotDbContext>>(Database);
        builder.Services.AddSingleton(new FileStore(Path.Combine(_folder, "files")));
        builder.Services.AddSingleton(new SecretKeys(Path.Combine(_folder, "keys")));
        builder.AddLanguages();
        builder.AddWebChat();
        var app = builder.Build();
        app.MapWebChat();
        return app;
    }
}
