using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Takes updates that Telegram brings. It answers 200 only when they are stored: until then Telegram brings them again. Whoever
/// does not show the secret is not Telegram.
/// </summary>
internal sealed partial class TelegramWebhook(
    TelegramConnection connection, TelegramReceiver receiver, Backoff backoff, TimeProvider time, ILogger<TelegramWebhook> logger)
{
    /// <summary>The path; the token is never in one, for paths are logged everywhere.</summary>
    public const string Path = "/telegram/webhook";

    /// <summary>Bot API, setWebhook: the header with the secret.</summary>
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private const int MaxBody = 1024 * 1024;
    private const int Connections = 40;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly string _secret = connection.Options.WebhookSecret is { Length: > 0 } chosen
        ? chosen
        : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Tells Telegram where to bring updates; repeated until it has heard.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        var url = connection.Options.WebhookUrl.TrimEnd('/') + Path;
        while (true)
        {
            TimeSpan wait;
            try
            {
                await connection.Client.SetWebhook(
                    url, maxConnections: Connections, allowedUpdates: RawUpdatesRequest.Wanted, secretToken: _secret, cancellationToken: cancellationToken);
                Log.Registered(logger);
                return;
            }
            catch (ApiRequestException refusal) when (refusal.ErrorCode == 429)
            {
                wait = TelegramErrors.WaitOf(refusal);
            }
            catch (RequestException fault)
            {
                Log.NotRegistered(logger, fault.Message);
                wait = backoff.Next();
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Handles one call.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (request, response, cancellationToken) = (context.Request, context.Response, context.RequestAborted);
        if (!IsTelegram(request))
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (!await connection.WhenReadyAsync(_patience, cancellationToken))
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var body = await ReadAsync(request, cancellationToken);
        if (body is null)
        {
            response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (Parse(body) is not { } update)
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var presses = await receiver.ReceiveAsync([update], cancellationToken);
        // After the 200: Telegram waits for nothing else.
        response.OnCompleted(() => receiver.AnswerAsync(presses, CancellationToken.None));
    }

    private bool IsTelegram(HttpRequest request) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString()), Encoding.UTF8.GetBytes(_secret));

    // Null: too long.
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MaxBody)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return TelegramPoison.IdOf(document.RootElement) is null ? null : document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Telegram brings its updates to our webhook.")]
        public static partial void Registered(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "Telegram did not take the webhook ({Reason}) and is asked again. Check that Telegram:WebhookUrl can be reached from outside by https.")]
        public static partial void NotRegistered(ILogger logger, string reason);
    }
}
