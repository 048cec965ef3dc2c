using System.Globalization;
using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>
/// How far what people wrote has been stored: everything up to this id has. It lags safely and never runs ahead: it waits for what is
/// still on its way, and while something may have been missed it does not move at all.
/// </summary>
internal sealed partial class DiscordCursor(PlatformMemory memory, TimeProvider time, ILogger<DiscordCursor> logger)
{
    private const string Key = "cursor";

    private static readonly TimeSpan _saveEvery = TimeSpan.FromSeconds(5);
    // When the bot runs for the first time, nobody has written to it; Discord's clock and ours may differ a little.
    private static readonly TimeSpan _leeway = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly SortedSet<ulong> _onTheWay = [];
    private ulong _highest;
    private ulong _saved;
    // From the start on, until what was missed was read back.
    private ulong? _heldAt = 0;

    /// <summary>Where it stands.</summary>
    public ulong Position
    {
        get
        {
            lock (_lock)
            {
                return _heldAt ?? Free();
            }
        }
    }

    /// <summary>Reads where it stood before the program ended.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var noted = Snowflakes.Parse(await memory.RecallAsync(DiscordTranslator.Platform, Key, cancellationToken));
        lock (_lock)
        {
            _saved = noted ?? 0;
            _heldAt = noted ?? Snowflakes.At(time.GetUtcNow() - _leeway);
            _highest = Math.Max(_highest, _heldAt.Value);
        }
    }

    /// <summary>Something came in that is to be stored.</summary>
    public void Began(ulong id)
    {
        lock (_lock)
        {
            _onTheWay.Add(id);
        }
    }

    /// <summary>It was stored, or is nothing to store.</summary>
    public void Done(ulong id)
    {
        lock (_lock)
        {
            _onTheWay.Remove(id);
            _highest = Math.Max(_highest, id);
        }
    }

    /// <summary>Something may have been missed: from here on it does not move.</summary>
    public void Hold()
    {
        lock (_lock)
        {
            _heldAt ??= Free();
        }
    }

    /// <summary>Nothing is missing any more.</summary>
    public void Release()
    {
        lock (_lock)
        {
            _heldAt = null;
        }
    }

    /// <summary>Notes again and again where it stands, until the program stops.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(_saveEvery, time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await TrySaveAsync(cancellationToken);
            }
        }
        finally
        {
            // The less is left to be read back at the next start.
            await TrySaveAsync(CancellationToken.None);
        }
    }

    /// <summary>Notes where it stands, when it has moved.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        var position = Position;
        if (position > _saved)
        {
            await memory.RememberAsync(DiscordTranslator.Platform, Key, null, position.ToString(CultureInfo.InvariantCulture), cancellationToken);
            _saved = position;
        }
    }

    private async Task TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SaveAsync(cancellationToken);
        }
        catch (Exception fault) when (FailureText.IsDatabase(fault))
        {
            Log.NotSaved(logger, FailureText.Of(fault));
        }
    }

    private ulong Free() => _onTheWay.Count == 0 ? _highest : Math.Min(_highest, _onTheWay.Min - 1);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "How far Discord was read could not be noted and is tried again: {Fault}")]
        public static partial void NotSaved(ILogger logger, string fault);
    }
}
