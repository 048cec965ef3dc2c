using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// Why a request failed, in a form that a program can act on.
/// See <see href="https://core.telegram.org/bots/api#responseparameters">ResponseParameters</see>.
/// </summary>
public partial class ResponseParameters
{
    /// <summary>The number of the supergroup that the group became.</summary>
    [JsonPropertyName("migrate_to_chat_id")]
    public long? MigrateToChatId { get; set; }

    /// <summary>How many seconds to wait before the request can be repeated.</summary>
    [JsonPropertyName("retry_after")]
    public int? RetryAfter { get; set; }
}
