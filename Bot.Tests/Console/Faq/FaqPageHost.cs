using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Console;
using Bot.Knowledge;
using Bot.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Console.Faq;

/// <summary>The FAQ's page on a real server, a real database and the real FAQ, with no entries to begin with.</summary>
internal sealed class FaqPageHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("faq-page-").FullName;
    private readonly WebApplication _app;

    private FaqPageHost()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Knowledge:ImportSamples"] = "false";
        builder.Configuration["Data:Folder"] = _folder;
        builder.Configuration["Data:ConnectionString"] = $"Data Source={Path.Combine(_folder, "bot.db")};Pooling=False";
        builder.AddBot();
        builder.AddPlainDesk();
        _app = builder.Build();
        _app.MapPlainDesk();
    }

    public HttpClient Http { get; private set; } = new();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IAnswerFinder Finder => _app.Services.GetRequiredService<IAnswerFinder>();

    public static async Task<FaqPageHost> StartAsync()
    {
        var host = new FaqPageHost();
        await host._app.StartAsync();
        host.Address = new Uri(host._app.Urls.First());
        host.Http = new HttpClient { BaseAddress = host.Address };
        return host;
    }

    public async Task<JsonElement> GetAsync(string path) => await Http.GetFromJsonAsync<JsonElement>("/desk/faq" + path);

    /// <summary>What the page sends, by Anna; the answer.</summary>
    public async Task<JsonElement> OrderAsync(string path, object order)
    {
        using var response = await SendAsync(path, JsonContent.Create(order));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<HttpResponseMessage> SendAsync(string path, HttpContent content, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/desk/faq" + path) { Content = content };
        request.Headers.TryAddWithoutValidation("X-Desk", "1");
        request.Headers.TryAddWithoutValidation("Origin", origin ?? Address.GetLeftPart(UriPartial.Authority));
        return await Http.SendAsync(request);
    }

    public async Task<HttpStatusCode> StatusAsync(string path, object order, string? origin = null)
    {
        using var response = await SendAsync(path, JsonContent.Create(order), origin);
        return response.StatusCode;
    }

    /// <summary>The entry once its draft is decided.</summary>
    public async Task<JsonElement> DecidedAsync(string key)
    {
        while (true)
        {
            var entry = await GetAsync($"/entries/{key}");
            if (entry.GetProperty("draft") is not { ValueKind: JsonValueKind.Object } draft || draft.GetProperty("state").GetString() != "Asked")
            {
                return entry;
            }

            await Task.Yield();
        }
    }

    /// <summary>A published entry in English.</summary>
    public async Task<JsonElement> PublishAsync(string title, string answer, string[] phrasings, string[]? pinned = null)
    {
        var key = (await OrderAsync("/entries", new { name = "Anna", language = "en", title })).GetProperty("entry").GetProperty("key").GetString()!;
        await OrderAsync($"/entries/{key}", new { name = "Anna", language = "en", answer, phrasings, pinned });
        await OrderAsync($"/entries/{key}/publish", new { name = "Anna" });
        return await DecidedAsync(key);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
