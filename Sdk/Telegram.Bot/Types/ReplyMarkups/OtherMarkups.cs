using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>
/// Takes the keyboard of ready answers away.
/// See <see href="https://core.telegram.org/bots/api#replykeyboardremove">ReplyKeyboardRemove</see>.
/// </summary>
public partial class ReplyKeyboardRemove : ReplyMarkup
{
    /// <summary>Always true.</summary>
    [JsonPropertyName("remove_keyboard")]
    public bool RemoveKeyboard { get; } = true;

    /// <summary>Shows it only to people mentioned in the text, and to the author of the message replied to.</summary>
    public bool Selective { get; set; }
}

/// <summary>
/// Opens the input field as if the person had chosen to reply.
/// See <see href="https://core.telegram.org/bots/api#forcereply">ForceReply</see>.
/// </summary>
public partial class ForceReplyMarkup : ReplyMarkup
{
    /// <summary>Always true.</summary>
    [JsonPropertyName("force_reply")]
    public bool ForceReply { get; } = true;

    /// <summary>What stands in the empty input field, up to 64 characters.</summary>
    [JsonPropertyName("input_field_placeholder")]
    public string? InputFieldPlaceholder { get; set; }

    /// <summary>Shows it only to people mentioned in the text, and to the author of the message replied to.</summary>
    public bool Selective { get; set; }
}
