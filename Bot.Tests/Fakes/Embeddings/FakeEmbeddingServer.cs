using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Telegram.Wire;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Embeddings;

/// <summary>What the server does instead of answering.</summary>
internal enum EmbeddingFault
{
    None,
    ServerError,
    TooManyRequests,
    Hangs,
    Garbage,
    WrongDimension,
    OneMissing,
    NotNumbers,
}

/// <summary>
/// An embedding service on loopback: a real HTTP server that speaks <c>/v1/embeddings</c>. A text's vector tells which of the groups of
/// words it was taught are in it: words of one group mean the same.
/// </summary>
internal sealed class FakeEmbeddingServer : IAsyncDisposable
{
    private readonly string[][] _groups;
    private readonly HttpHost _http;
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly ConcurrentQueue<string> _texts = new();

    private FakeEmbeddingServer(string[][] groups)
    {
        _groups = groups;
        _http = new HttpHost(HandleAsync);
    }

    public string Url => $"http://127.0.0.1:{_http.Port.ToString(CultureInfo.InvariantCulture)}/v1";

    public string Key { get; } = "sk-secret-of-the-test";

    /// <summary>From now on.</summary>
    public EmbeddingFault Fault { get; set; }

    /// <summary>All texts that it was asked about, in order.</summary>
    public IReadOnlyList<string> Texts => [.. _texts];

    public int Requests { get; private set; }

    public static async Task<FakeEmbeddingServer> StartAsync(params string[][] groups)
    {
        var server = new FakeEmbeddingServer(groups);
        await server._http.Up();
        return server;
    }

    /// <summary>The next request has arrived.</summary>
    public Task ArrivedAsync() => _arrived.WaitAsync(TimeSpan.FromSeconds(30));

    public Task DownAsync() => _http.Down();

    public async ValueTask DisposeAsync()
    {
        await _http.Down();
        _arrived.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request is not { Method: "POST", Path.Value: "/v1/embeddings" } || context.Request.Headers.Authorization != $"Bearer {Key}")
        {
            context.Response.StatusCode = 401;
            return;
        }

        var request = (await JsonNode.ParseAsync(context.Request.Body))!;
        var texts = request["input"]!.AsArray().Select(text => text!.GetValue<string>()).ToList();
        Requests++;
        texts.ForEach(_texts.Enqueue);
        _arrived.Release();
        await AnswerAsync(context, texts);
    }

    private async Task AnswerAsync(HttpContext context, List<string> texts)
    {
        if (Fault is EmbeddingFault.Hangs)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.StatusCode = Fault switch { EmbeddingFault.ServerError => 500, EmbeddingFault.TooManyRequests => 429, _ => 200 };
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Fault is EmbeddingFault.Garbage ? "<html>try later" : Answer(texts));
    }

    // Backwards: the order is told by the index, not by the place.
    private string Answer(List<string> texts) => new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. texts.Index().Reverse().Skip(Fault is EmbeddingFault.OneMissing ? 1 : 0).Select(text => (JsonNode)new JsonObject
        {
            ["object"] = "embedding",
            ["index"] = text.Index,
            ["embedding"] = Vector(text.Item),
        })]),
    }.ToJsonString();

    private JsonNode Vector(string text) => Fault is EmbeddingFault.NotNumbers
        ? JsonValue.Create("AAAA")
        : new JsonArray([.. Numbers(text).Concat(Fault is EmbeddingFault.WrongDimension ? [1f] : []).Select(number => (JsonNode)JsonValue.Create(number))]);

    private IEnumerable<float> Numbers(string text) =>
        _groups.Select(words => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 3f : 0).Append(0.5f);
}
