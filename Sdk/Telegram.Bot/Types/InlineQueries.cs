using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inlinequery">InlineQuery</see>.</summary>
public partial class InlineQuery
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>The query.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Query { get; set; } = default!;

    /// <summary>Where it starts, in UTF-16 units.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Offset { get; set; } = default!;

    /// <summary>The chat type.</summary>
    [JsonPropertyName("chat_type")]
    public ChatType? ChatType { get; set; }

    /// <summary>Where it is.</summary>
    public Location? Location { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#choseninlineresult">ChosenInlineResult</see>.</summary>
public partial class ChosenInlineResult
{
    /// <summary>The result id.</summary>
    [JsonPropertyName("result_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ResultId { get; set; } = default!;

    /// <summary>The person it comes from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>Where it is.</summary>
    public Location? Location { get; set; }

    /// <summary>A message sent through the inline mode.</summary>
    [JsonPropertyName("inline_message_id")]
    public string? InlineMessageId { get; set; }

    /// <summary>The query.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Query { get; set; } = default!;
}
