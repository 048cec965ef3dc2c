using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Support;

namespace Bot.Tests.Fakes.Discord;

/// <summary>What the fake answered: HTTP status, headers and body.</summary>
internal sealed record ApiReply(int Status, JsonNode? Json, HttpResponseHeaders Headers)
{
    public JsonObject Body => Json as JsonObject ?? [];

    public JsonArray List => Json as JsonArray ?? [];

    public int Code => Body.Int("code") ?? 0;

    public string Id => Body.Text("id")!;

    /// <summary>The first problem of a field ("embeds.0.title"), as its code; null when there is none.</summary>
    public string? Problem(string path) => path.Split('.')
        .Aggregate(Body.Object("errors"), (node, step) => node?.Object(step))?.Objects("_errors").FirstOrDefault()?.Text("code");
}

/// <summary>A server, a plain HttpClient and a plain WebSocket against it, as a bot without any library would use them.</summary>
public abstract class DiscordFixture : IAsyncLifetime
{
    private protected ManualTime Clock { get; } = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    private protected ManualTime NetworkClock { get; } = new(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));

    private protected FakeDiscordServer Discord { get; private set; } = null!;

    private protected HttpClient Http { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Discord = await FakeDiscordServer.StartAsync(Clock, NetworkClock);
        Discord.Patience = TimeSpan.FromSeconds(20);
        Http = new HttpClient { BaseAddress = new Uri(Discord.ApiUrl), Timeout = TimeSpan.FromSeconds(60) };
        Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {Discord.Token}");
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Discord.DisposeAsync();
    }

    private protected Task<ApiReply> Get(string path) => Call("GET", path);

    private protected Task<ApiReply> Post(string path, object? body = null) => Call("POST", path, body);

    private protected Task<ApiReply> Put(string path, object? body = null) => Call("PUT", path, body);

    private protected Task<ApiReply> Patch(string path, object body) => Call("PATCH", path, body);

    private protected Task<ApiReply> Delete(string path) => Call("DELETE", path);

    private protected async Task<ApiReply> Call(string verb, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        request.Content = body is null ? null : JsonContent.Create(body);
        return await Send(request);
    }

    private protected async Task<ApiReply> Send(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = text.StartsWith('{') || text.StartsWith('[');
        return new ApiReply((int)response.StatusCode, isJson ? JsonNode.Parse(text) : null, response.Headers);
    }

    private protected async Task<ApiReply> Upload(string verb, string path, object payload, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { JsonContent.Create(payload), "payload_json" } };
        for (var n = 0; n < files.Length; n++)
        {
            form.Add(new ByteArrayContent(files[n].Bytes), $"files[{n}]", files[n].Name);
        }

        using var request = new HttpRequestMessage(new HttpMethod(verb), path) { Content = form };
        return await Send(request);
    }

    /// <summary>The bot writes into a channel.</summary>
    private protected Task<ApiReply> Say(FakeChannel channel, string text) =>
        Post($"channels/{channel.Id}/messages", new { content = text });

    /// <summary>Answers an interaction.</summary>
    private protected Task<ApiReply> Answer(FakeInteraction interaction, int type, object? data = null) =>
        Post($"interactions/{interaction.Id}/{interaction.Token}/callback", new { type, data });

    private protected string Hook(FakeInteraction interaction, string rest = "") => $"webhooks/{Discord.Me.Id}/{interaction.Token}{rest}";

    /// <summary>Registers slash commands of these names, without options.</summary>
    private protected Task<ApiReply> Register(params string[] names) => Put(
        $"applications/{Discord.Me.Id}/commands", names.Select(n => new { name = n, description = "d", type = 1 }).ToArray());

    private protected Task<GatewayClient> Connect(string query = "?v=10&encoding=json", string path = "/") =>
        GatewayClient.Connect(new Uri($"{Discord.GatewayUrl}{path}{query}"));

    /// <summary>Connected, greeted and past the servers.</summary>
    private protected async Task<GatewayClient> Listen(Intents intents = Intents.All, int shard = 0, int shards = 1)
    {
        var client = await Connect();
        await client.Identify(Discord.Token, intents, shard, shards);
        await client.Next("READY");
        return client;
    }

    private protected static object Buttons(params (string Label, string Id)[] buttons) =>
        new[]
        {
            new { type = 1, components = buttons.Select(b => new { type = 2, style = 1, label = b.Label, custom_id = b.Id }).ToArray() },
        };

    private protected static void Refused(ApiReply reply, int status, int code)
    {
        Assert.Equal((status, code), (reply.Status, reply.Code));
        Assert.NotEmpty(reply.Body.Text("message")!);
    }
}
