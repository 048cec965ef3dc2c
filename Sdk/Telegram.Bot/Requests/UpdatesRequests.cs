using System.ComponentModel;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getupdates">getUpdates</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    /// <summary>The first update wanted; all before it are confirmed by that.</summary>
    public int? Offset { get; set; }

    /// <summary>How many updates to get at once, 1 to 100.</summary>
    public int? Limit { get; set; }

    /// <summary>For how many seconds the server waits when there are no updates.</summary>
    public int? Timeout { get; set; }

    /// <summary>The kinds of updates wanted; null for those asked for last time.</summary>
    [JsonPropertyName("allowed_updates")]
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#setwebhook">setWebhook</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class SetWebhookRequest() : FileRequestBase<bool>("setWebhook")
{
    /// <summary>The address.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Url { get; set; }

    /// <summary>The certificate to trust when it is self-signed.</summary>
    public InputFileStream? Certificate { get; set; }

    /// <summary>The address to connect to instead of asking DNS.</summary>
    [JsonPropertyName("ip_address")]
    public string? IpAddress { get; set; }

    /// <summary>How many webhook calls may run at the same time, 1 to 100.</summary>
    [JsonPropertyName("max_connections")]
    public int? MaxConnections { get; set; }

    /// <summary>The kinds of updates wanted; null for those asked for last time.</summary>
    [JsonPropertyName("allowed_updates")]
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }

    /// <summary>Throws away the updates that wait.</summary>
    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; set; }

    /// <summary>Sent back in the header X-Telegram-Bot-Api-Secret-Token of each webhook call, 1 to 256 of A-Z a-z 0-9 _ -.</summary>
    [JsonPropertyName("secret_token")]
    public string? SecretToken { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#deletewebhook">deleteWebhook</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    /// <summary>Throws away the updates that wait.</summary>
    [JsonPropertyName("drop_pending_updates")]
    public bool DropPendingUpdates { get; set; }
}

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getwebhookinfo">getWebhookInfo</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetWebhookInfoRequest() : ParameterlessRequest<WebhookInfo>("getWebhookInfo");

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#getme">getMe</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class GetMeRequest() : ParameterlessRequest<User>("getMe");

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#logout">logOut</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class LogOutRequest() : ParameterlessRequest<bool>("logOut");

/// <summary>Parameters of <see href="https://core.telegram.org/bots/api#close">close</see>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class CloseRequest() : ParameterlessRequest<bool>("close");
