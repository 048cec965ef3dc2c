using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A command in the menu. See <see href="https://core.telegram.org/bots/api#botcommand">BotCommand</see>.</summary>
public partial class BotCommand
{
    /// <summary>The command without its slash, 1 to 32 of a-z 0-9 _.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Command { get; set; } = default!;

    /// <summary>What the menu says about it, 1 to 256 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = default!;
}
