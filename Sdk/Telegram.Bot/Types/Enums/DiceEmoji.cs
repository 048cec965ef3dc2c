namespace Telegram.Bot.Types.Enums;

/// <summary>The emoji that Telegram throws dice for.</summary>
public static class DiceEmoji
{
    /// <summary>Dice.</summary>
    public const string Dice = "🎲";

    /// <summary>Darts.</summary>
    public const string Darts = "🎯";

    /// <summary>Basketball.</summary>
    public const string Basketball = "🏀";

    /// <summary>Football.</summary>
    public const string Football = "⚽";

    /// <summary>Slot machine.</summary>
    public const string SlotMachine = "🎰";

    /// <summary>Bowling.</summary>
    public const string Bowling = "🎳";
}
