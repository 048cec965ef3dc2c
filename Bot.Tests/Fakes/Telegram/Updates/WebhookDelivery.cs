using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Updates;

/// <summary>Posts updates to the bot's webhook: one at a time per chat, each again until it is accepted.</summary>
internal sealed class WebhookDelivery(World world) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Empty when the bot polls.</summary>
    public string Url { get; private set; } = "";

    public string? Secret { get; private set; }

    public int MaxConnections { get; private set; } = 40;

    public (long Date, string Message)? LastError { get; private set; }

    /// <summary>Called with the JSON object a webhook answered, when it names a method.</summary>
    public Action<JsonObject> Replied { get; set; } = _ => { };

    /// <summary>The pause before the first new attempt; doubles up to 32 times this.</summary>
    public TimeSpan BackOff { get; set; } = TimeSpan.FromMilliseconds(50);

    public void Set(string url, string? secret, int maxConnections)
    {
        (Url, Secret, MaxConnections, LastError) = (url, secret, maxConnections, null);
        foreach (var update in world.Updates.Pending)
        {
            update.IsResting = false;
        }

        Pump();
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _client.Dispose();
    }

    /// <summary>Starts every delivery that may start now. Under the world's gate.</summary>
    public void Pump()
    {
        if (Url.Length == 0 || _stopping.IsCancellationRequested)
        {
            return;
        }

        var busy = world.Updates.Pending.Where(u => u.IsUnderWay).Select(u => u.ChatId).ToHashSet();
        var free = MaxConnections - world.Updates.Pending.Count(u => u.IsUnderWay);
        foreach (var update in world.Updates.Pending.Where(u => !u.IsUnderWay))
        {
            // An update that rests also keeps back the later ones of its chat.
            if (free > 0 && busy.Add(update.ChatId) && !update.IsResting)
            {
                free--;
                update.IsUnderWay = true;
                _ = Deliver(update, Url);
            }
        }
    }

    private async Task Deliver(QueuedUpdate update, string url)
    {
        // Let the caller leave the gate first: what comes after must not happen in the middle of its enumeration.
        await Task.Yield();
        var (status, body) = await Post(update, url);
        lock (world.Gate)
        {
            update.IsUnderWay = false;
            update.Deliveries++;
            if (status is >= 200 and < 300)
            {
                world.Updates.Confirm(u => u == update);
            }
            else if (Url == url)
            {
                LastError = (world.Now, status == 0 ? "Connection refused" : $"Wrong response from the webhook: {status}");
                update.IsResting = true;
                _ = Rest(update);
            }

            world.Changed();
            Pump();
        }

        if (status is >= 200 and < 300 && ReplyIn(body) is { } reply)
        {
            Replied(reply);
        }
    }

    private async Task Rest(QueuedUpdate update)
    {
        try
        {
            await Task.Delay(BackOff * (1 << Math.Min(update.Attempts++, 5)), world.NetworkClock, _stopping.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        lock (world.Gate)
        {
            update.IsResting = false;
            Pump();
        }
    }

    private async Task<(int Status, string Body)> Post(QueuedUpdate update, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(update.Json, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (Secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        }

        try
        {
            using var response = await _client.SendAsync(request, _stopping.Token);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(_stopping.Token));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
        {
            return (0, "");
        }
    }

    private static JsonObject? ReplyIn(string body)
    {
        try
        {
            return body.StartsWith('{') && JsonNode.Parse(body) is JsonObject reply && reply["method"] is not null ? reply : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
