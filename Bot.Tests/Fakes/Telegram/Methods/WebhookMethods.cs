using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Tests.Fakes.Telegram.Updates;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>setWebhook, deleteWebhook, getWebhookInfo. Unlike Telegram the fake takes http: everything is loopback here.</summary>
internal static partial class WebhookMethods
{
    public static void AddTo(MethodTable table, WebhookDelivery webhook, LongPolling polling)
    {
        table.Add("setWebhook", call => Set(call, webhook, polling));
        table.Add("deleteWebhook", call => Delete(call, webhook));
        table.Add("getWebhookInfo", call => Describe(call, webhook));
    }

    private static JsonNode Set(Call call, WebhookDelivery webhook, LongPolling polling)
    {
        var p = call.Parameters;
        var url = p.TextOrEmpty("url");
        if (url.Length > 0 && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
        {
            throw ApiRefusal.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }

        var secret = p.Text("secret_token");
        if (secret?.Length > 256)
        {
            throw ApiRefusal.BadRequest("secret token is too long");
        }

        if (secret is not null && !Secret().IsMatch(secret))
        {
            throw ApiRefusal.BadRequest("secret token contains unallowed characters");
        }

        if (p.Has("allowed_updates"))
        {
            call.World.Updates.Allow(p.JsonOrNull("allowed_updates"));
        }

        DropIfAsked(call);
        if (url.Length > 0)
        {
            polling.Wake(new ApiRefusal(409, "Conflict: terminated by setWebhook request"));
        }

        webhook.Set(url, string.IsNullOrEmpty(secret) ? null : secret, (int)Math.Clamp(p.LongOrNull("max_connections") ?? 40, 1, 100));
        return true;
    }

    private static JsonNode Delete(Call call, WebhookDelivery webhook)
    {
        DropIfAsked(call);
        webhook.Set("", null, 40);
        return true;
    }

    private static JsonObject Describe(Call call, WebhookDelivery webhook)
    {
        var json = new JsonObject
        {
            ["url"] = webhook.Url,
            ["has_custom_certificate"] = false,
            ["pending_update_count"] = call.World.Updates.Pending.Count,
        };
        if (webhook.Url.Length > 0)
        {
            json["max_connections"] = webhook.MaxConnections;
        }

        if (webhook.LastError is { } error)
        {
            json["last_error_date"] = error.Date;
            json["last_error_message"] = error.Message;
        }

        json.SetIf("allowed_updates", call.World.Updates.Allowed?.ToJsonArray(t => t));
        return json;
    }

    private static void DropIfAsked(Call call)
    {
        if (call.Parameters.Flag("drop_pending_updates"))
        {
            call.World.Updates.Drop();
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]*$")]
    private static partial Regex Secret();
}
