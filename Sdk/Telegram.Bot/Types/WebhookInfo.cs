using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>How the webhook does. See <see href="https://core.telegram.org/bots/api#webhookinfo">WebhookInfo</see>.</summary>
public partial class WebhookInfo
{
    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Url { get; set; } = default!;

    /// <summary>Whether a certificate was given with the webhook.</summary>
    [JsonPropertyName("has_custom_certificate")]
    public bool HasCustomCertificate { get; set; }

    /// <summary>How many updates wait to be delivered.</summary>
    [JsonPropertyName("pending_update_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int PendingUpdateCount { get; set; }

    /// <summary>The address to connect to instead of asking DNS.</summary>
    [JsonPropertyName("ip_address")]
    public string? IpAddress { get; set; }

    /// <summary>When a delivery last failed.</summary>
    [JsonPropertyName("last_error_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? LastErrorDate { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("last_error_message")]
    public string? LastErrorMessage { get; set; }

    /// <summary>When getting updates from the data centres last failed.</summary>
    [JsonPropertyName("last_synchronization_error_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? LastSynchronizationErrorDate { get; set; }

    /// <summary>How many webhook calls may run at the same time, 1 to 100.</summary>
    [JsonPropertyName("max_connections")]
    public int? MaxConnections { get; set; }

    /// <summary>The kinds of updates wanted; null for those asked for last time.</summary>
    [JsonPropertyName("allowed_updates")]
    public UpdateType[]? AllowedUpdates { get; set; }
}
