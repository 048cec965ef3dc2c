using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Discord;
using Discord.Net.Rest;
using Discord.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

/// <summary>A server on loopback that says what a test tells it to and remembers what it was asked; it knows the bot's own user.</summary>
internal sealed class RestServer : IAsyncDisposable
{
    public const ulong BotId = 900;
    public const ulong ApplicationId = 901;

    // Of the shape that a bot's token has; nobody's.
    public const string Token = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpContext, Task>>> _answers = new();
    private readonly List<IAsyncDisposable> _clients = [];
    private readonly WebApplication _app;

    private RestServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(Handle);
    }

    public string Url => $"{_app.Urls.Single()}/api/v10/";

    /// <summary>What was asked after the login, in order.</summary>
    public ConcurrentQueue<Question> Asked { get; } = new();

    public Question Last => Asked.Last();

    public static async Task<RestServer> Start()
    {
        var server = new RestServer();
        await server._app.StartAsync();
        return server;
    }

    public DiscordRestConfig Config => new()
    {
        RestClientProvider = _ => DefaultRestClientProvider.Instance(Url),
        LogLevel = LogSeverity.Debug,
    };

    /// <summary>A client that has logged in.</summary>
    public async Task<DiscordRestClient> Client(DiscordRestConfig? config = null)
    {
        var client = new DiscordRestClient(config ?? Config);
        _clients.Add(client);
        Says("GET users/@me", $$"""{"id":"{{BotId}}","username":"Desk","discriminator":"0042","bot":true}""");
        Says("GET oauth2/applications/@me", $$"""{"id":"{{ApplicationId}}","name":"Desk","description":"","flags":0}""");
        await client.LoginAsync(TokenType.Bot, Token);
        Asked.Clear();
        return client;
    }

    /// <summary>A client and a text channel (30, of guild 10) that it has asked for.</summary>
    public async Task<RestTextChannel> TextChannel(DiscordRestConfig? config = null)
    {
        var client = await Client(config);
        Says("GET channels/30", """{"id":"30","type":0,"guild_id":"10","name":"help","parent_id":null}""");
        var channel = (RestTextChannel)await client.GetChannelAsync(30);
        Asked.Clear();
        return channel;
    }

    /// <summary>Answers the next question of a kind (<c>GET channels/30</c>) with this.</summary>
    public void Says(string question, string json, int status = 200, params (string Name, string Value)[] headers) =>
        Does(question, context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return status == 204 ? Task.CompletedTask : context.Response.WriteAsync(json);
        });

    public void Does(string question, Func<HttpContext, Task> answer) => _answers.GetOrAdd(question, _ => new()).Enqueue(answer);

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }

        await _app.DisposeAsync();
    }

    private async Task Handle(HttpContext context)
    {
        var question = await Question.Read(context.Request);
        Asked.Enqueue(question);
        if (_answers.TryGetValue(question.ToString(), out var answers) && answers.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        context.Response.StatusCode = question.Method is "PUT" or "DELETE" ? 204 : 404;
    }
}

/// <summary>A request as it came over the wire; the body of a form is its <c>payload_json</c>.</summary>
internal sealed record Question(
    string Method, string Path, string Query, string Body, Dictionary<string, string> Headers, Dictionary<string, UploadedFile> Files)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public override string ToString() => $"{Method} {Path}";

    public static async Task<Question> Read(HttpRequest request)
    {
        var path = request.Path.Value!["/api/v10/".Length..];
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        if (!request.HasFormContentType)
        {
            using var reader = new StreamReader(request.Body);
            return new(request.Method, path, request.QueryString.Value!, await reader.ReadToEndAsync(), headers, []);
        }

        var form = await request.ReadFormAsync();
        var files = new Dictionary<string, UploadedFile>();
        foreach (var file in form.Files)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            files[file.Name] = new(file.FileName, await reader.ReadToEndAsync());
        }

        return new(request.Method, path, request.QueryString.Value!, form["payload_json"].ToString(), headers, files);
    }
}

internal sealed record UploadedFile(string Name, string Text);
