using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Polling;

/// <summary>What to ask for when receiving updates.</summary>
public sealed class ReceiverOptions
{
    private int? _limit = 100;

    /// <summary>The first update wanted; ignored when pending ones are dropped.</summary>
    public int? Offset { get; set; }

    /// <summary>The kinds wanted; null for those asked for last time.</summary>
    public UpdateType[]? AllowedUpdates { get; set; }

    /// <summary>How many updates to get at once, 1 to 100; null for 100.</summary>
    public int? Limit
    {
        get => _limit;
        set => _limit = value is < 1 or > 100
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "From 1 to 100 updates can be had at once.")
            : value;
    }

    /// <summary>Whether updates from before the start are thrown away.</summary>
    public bool DropPendingUpdates { get; set; }
}
