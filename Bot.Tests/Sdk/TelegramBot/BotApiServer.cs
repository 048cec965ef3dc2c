using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace Bot.Tests.Sdk.TelegramBot;

/// <summary>A Bot API server on loopback that says what a test tells it to and remembers what it was asked.</summary>
internal sealed class BotApiServer : IAsyncDisposable
{
    public const string Token = "42:secret";
    public const string True = """{"ok":true,"result":true}""";

    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private readonly WebApplication _app;

    private BotApiServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(Handle);
    }

    public string Url => _app.Urls.Single();

    public ConcurrentQueue<Question> Asked { get; } = new();

    public Question Last => Asked.Last();

    public static async Task<BotApiServer> Start(params string[] results)
    {
        var server = new BotApiServer();
        await server._app.StartAsync();
        foreach (var result in results)
        {
            server.Says(result);
        }

        return server;
    }

    public TelegramBotClient Client(int retryCount = 3, int retryThreshold = 60, CancellationToken cancellationToken = default) =>
        new(new TelegramBotClientOptions(Token, Url) { RetryCount = retryCount, RetryThreshold = retryThreshold },
            cancellationToken: cancellationToken);

    /// <summary>Answers the next question with this.</summary>
    public void Says(string json, int status = 200) => Does(context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(json);
    });

    public void Does(Func<HttpContext, Task> answer) => _answers.Enqueue(answer);

    public void Refuses(int code, string description, string parameters = "{}") =>
        Says($$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""", code);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        Asked.Enqueue(await Question.Read(context.Request));
        await (_answers.TryDequeue(out var answer) ? answer(context) : AnswersByItself(context));
    }

    // With nothing to tell, a long poll is held until the bot hangs up.
    private static Task AnswersByItself(HttpContext context) =>
        context.Request.Path.Value!.EndsWith("/getUpdates", StringComparison.Ordinal)
            ? Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted)
            : context.Response.WriteAsync(True);
}

/// <summary>A request as it came over the wire; a form's fields are in <see cref="Fields"/>, its files in <see cref="Files"/>.</summary>
internal sealed record Question(
    string Method, string Path, string Body, Dictionary<string, string> Fields, Dictionary<string, UploadedFile> Files)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public static async Task<Question> Read(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            using var reader = new StreamReader(request.Body);
            return new(request.Method, request.Path, await reader.ReadToEndAsync(), [], []);
        }

        var form = await request.ReadFormAsync();
        var files = new Dictionary<string, UploadedFile>();
        foreach (var file in form.Files)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            files[file.Name] = new(file.FileName, await reader.ReadToEndAsync());
        }

        return new(request.Method, request.Path, "", form.ToDictionary(f => f.Key, f => f.Value.ToString()), files);
    }
}

internal sealed record UploadedFile(string Name, string Text);
