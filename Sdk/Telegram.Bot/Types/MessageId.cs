using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The number of a message. See <see href="https://core.telegram.org/bots/api#messageid">MessageId</see>.</summary>
public partial class MessageId
{
    /// <summary>The message's number in its chat.</summary>
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    /// <summary>Unwraps <see cref="Id"/>.</summary>
    public static implicit operator int(MessageId self) => self.Id;

    /// <summary>Wraps a value as <see cref="Id"/>.</summary>
    public static implicit operator MessageId(int id) => new() { Id = id };
}
