using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Discord;
using Discord.Net.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.Discord;

/// <summary>
/// The first answers to interactions. Discord waits three seconds for one, so they are sent at once and side by side, past the
/// package's queue: that lets the first ones through one by one, and it does not know the newer kinds of forms.
/// </summary>
internal sealed partial class InteractionCallbacks : IDisposable
{
    private const int Tell = 4;
    private const int Defer = 5;
    private const int DeferUpdate = 6;
    private const int Suggest = 8;
    private const int ShowForm = 9;
    private const int OnlyForThem = 1 << 6;

    // Discord gives up after three seconds (Discord, "Receiving and Responding").
    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(3);

    private readonly IRestClient _rest;
    private readonly TimeProvider _time;
    private readonly ILogger<InteractionCallbacks> _logger;

    public InteractionCallbacks(IOptions<DiscordOptions> options, TimeProvider time, ILogger<InteractionCallbacks> logger)
    {
        (_time, _logger) = (time, logger);
        _rest = DefaultRestClientProvider.Instance(options.Value.ApiBase);
        _rest.SetHeader("user-agent", DiscordConfig.UserAgent);
    }

    /// <summary>"In a moment": the answer follows, for everybody or for them alone.</summary>
    public Task<CallbackResult> DeferAsync(SocketInteraction interaction, bool onlyForThem) =>
        SendAsync(interaction, Defer, new JsonObject { ["flags"] = onlyForThem ? OnlyForThem : 0 });

    /// <summary>"Understood": what was pressed stays as it is.</summary>
    public Task<CallbackResult> DeferUpdateAsync(SocketInteraction interaction) => SendAsync(interaction, DeferUpdate, null);

    /// <summary>Says something to them alone.</summary>
    public Task<CallbackResult> TellAsync(SocketInteraction interaction, string text) => SendAsync(interaction, Tell, new JsonObject
    {
        ["content"] = text,
        ["flags"] = OnlyForThem,
        ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
    });

    /// <summary>Suggests what could be typed.</summary>
    public Task<CallbackResult> SuggestAsync(SocketInteraction interaction, JsonArray choices) =>
        SendAsync(interaction, Suggest, new JsonObject { ["choices"] = choices });

    /// <summary>Opens a form.</summary>
    public Task<CallbackResult> ShowFormAsync(SocketInteraction interaction, JsonObject form) => SendAsync(interaction, ShowForm, form);

    public void Dispose() => _rest.Dispose();

    private async Task<CallbackResult> SendAsync(SocketInteraction interaction, int type, JsonObject? data)
    {
        var body = new JsonObject { ["type"] = type };
        if (data is not null)
        {
            body["data"] = data;
        }

        var json = body.ToJsonString();
        using var patience = new CancellationTokenSource(_deadline, _time);
        var result = await TryAsync(interaction, json, patience.Token);
        if (result == CallbackResult.Unknown && !patience.IsCancellationRequested)
        {
            // When the first did arrive, this one is told so.
            result = await TryAsync(interaction, json, patience.Token);
        }

        if (result != CallbackResult.Done)
        {
            Log.NotTaken(_logger, type, result);
        }

        return result;
    }

    private async Task<CallbackResult> TryAsync(SocketInteraction interaction, string json, CancellationToken cancellationToken)
    {
        try
        {
            var response = await _rest.SendAsync("POST", $"interactions/{Snowflakes.Text(interaction.Id)}/{interaction.Token}/callback", json, cancellationToken);
            await using var body = response.Stream;
            return (int)response.StatusCode is >= 200 and < 300
                ? CallbackResult.Done
                : ResultOf(response.StatusCode, await CodeInAsync(body, cancellationToken));
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or IOException)
        {
            return CallbackResult.Unknown;
        }
    }

    private static CallbackResult ResultOf(HttpStatusCode status, int code) => code switch
    {
        (int)DiscordErrorCode.InteractionHasAlreadyBeenAcknowledged => CallbackResult.AlreadyDone,
        (int)DiscordErrorCode.UnknownInteraction => CallbackResult.TooLate,
        _ => (int)status >= 500 || status == HttpStatusCode.TooManyRequests ? CallbackResult.Unknown : CallbackResult.Refused,
    };

    private static async Task<int> CodeInAsync(Stream? body, CancellationToken cancellationToken)
    {
        try
        {
            return body is not null && await JsonNode.ParseAsync(body, cancellationToken: cancellationToken) is JsonObject error ? (int?)error["code"] ?? 0 : 0;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "The first answer to an interaction, of type {Type}, was not taken: {Result}")]
        public static partial void NotTaken(ILogger logger, int type, CallbackResult result);
    }
}

/// <summary>What became of the first answer to an interaction.</summary>
internal enum CallbackResult
{
    /// <summary>Discord took it.</summary>
    Done,

    /// <summary>It has had its first answer before.</summary>
    AlreadyDone,

    /// <summary>The time for it is over.</summary>
    TooLate,

    /// <summary>The server does not take this kind of answer.</summary>
    Refused,

    /// <summary>Perhaps it was taken, perhaps not.</summary>
    Unknown,
}
