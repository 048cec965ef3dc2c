using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>
/// A press of an inline button; it spins until it is answered.
/// See <see href="https://core.telegram.org/bots/api#callbackquery">CallbackQuery</see>.
/// </summary>
public partial class CallbackQuery
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>The message with the button; its date is <c>default</c> when it is too old for the bot.</summary>
    public Message? Message { get; set; }

    /// <summary>A message sent through the inline mode.</summary>
    [JsonPropertyName("inline_message_id")]
    public string? InlineMessageId { get; set; }

    /// <summary>Names the chat of the message, for scores of games.</summary>
    [JsonPropertyName("chat_instance"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ChatInstance { get; set; } = default!;

    /// <summary>What the button carries.</summary>
    public string? Data { get; set; }

    /// <summary>The game short name.</summary>
    [JsonPropertyName("game_short_name")]
    public string? GameShortName { get; set; }
}
