using System.Collections.Concurrent;
using System.Threading.Channels;
using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>
/// Reads back what was written while nobody listened. Discord repeats what a short cut hid; when a new session begins it does not, so
/// every direct channel, private thread and open staff thread is read from the cursor on. What was stored before is recognised by its id.
/// </summary>
internal sealed partial class DiscordCatchUp(
    DiscordCursor cursor, MissedPlaces places, MissedMessages missed, Backoff backoff, TimeProvider time, ILogger<DiscordCatchUp> logger)
{
    private const int Parallelism = 4;

    // Ids are not strictly in the order in which the gateway tells of them.
    private static readonly TimeSpan _overlap = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Channel<bool> _sessions = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile Gap? _gap;

    /// <summary>A session began: what was said before it may be missing. Called before anything of the session is heard.</summary>
    public void Begin()
    {
        lock (_lock)
        {
            cursor.Hold();
            _gap = new Gap(Snowflakes.Before(cursor.Position, _overlap), cursor.Position);
        }

        _sessions.Writer.TryWrite(true);
    }

    /// <summary>Returns when what was missed in a channel is stored, so that what comes from it now comes after it.</summary>
    public async ValueTask BeforeAsync(IMessageChannel channel, CancellationToken cancellationToken)
    {
        if (_gap is { } gap && await places.IncludeAsync(channel, gap.IsClosed, cancellationToken))
        {
            await gap.OnceAsync(channel.Id, () => missed.ReadAsync(channel, gap.After, gap.Seen, cancellationToken));
        }
    }

    /// <summary>Waits for sessions, and reads back after each, until the program stops.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _sessions.Reader.ReadAsync(cancellationToken);
            while (_gap is { IsClosed: false } gap)
            {
                if (await TryCloseAsync(gap, cancellationToken))
                {
                    backoff.Reset();
                }
                else
                {
                    await Task.Delay(backoff.Next(), time, cancellationToken);
                }
            }
        }
    }

    private async Task<bool> TryCloseAsync(Gap gap, CancellationToken cancellationToken)
    {
        try
        {
            var channels = await places.AllAsync(cancellationToken);
            var limits = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(channels, limits, async (channel, token) => await ReadAsync(gap, channel, token));
            Close(gap, channels.Count);
            return true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotReadBack(logger, FailureText.Of(fault));
            return false;
        }
    }

    private async Task ReadAsync(Gap gap, ulong channel, CancellationToken cancellationToken)
    {
        // A newer session began: it reads everything itself.
        if (gap == _gap)
        {
            await gap.OnceAsync(channel, () => missed.ReadAsync(channel, gap.After, gap.Seen, cancellationToken));
        }
    }

    private void Close(Gap gap, int channels)
    {
        lock (_lock)
        {
            if (gap != _gap)
            {
                return;
            }

            gap.IsClosed = true;
            cursor.Release();
        }

        Log.ReadBack(logger, channels, gap.Found);
    }

    /// <summary>A time in which nobody listened.</summary>
    /// <param name="after">From where on something may be missing.</param>
    /// <param name="seen">Up to where everything was stored.</param>
    private sealed class Gap(ulong after, ulong seen)
    {
        private readonly ConcurrentDictionary<ulong, Lazy<Task<int>>> _reads = new();
        private volatile bool _isClosed;

        public ulong After => after;

        public ulong Seen => seen;

        public bool IsClosed
        {
            get => _isClosed;
            set => _isClosed = value;
        }

        /// <summary>How many messages were found.</summary>
        public int Found => _reads.Values.Sum(read => read is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } found } ? found.Result : 0);

        /// <summary>Reads a channel, unless it was or is being read; a failure is forgotten, so that it can be tried again.</summary>
        public async Task OnceAsync(ulong channel, Func<Task<int>> readAsync)
        {
            var read = _reads.GetOrAdd(channel, _ => new Lazy<Task<int>>(readAsync));
            try
            {
                await read.Value;
            }
            catch
            {
                _reads.TryRemove(KeyValuePair.Create(channel, read));
                throw;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A session with Discord began; {Channels} channels were read back and {Found} messages found in them that may have been missed.")]
        public static partial void ReadBack(ILogger logger, int channels, int found);

        [LoggerMessage(2, LogLevel.Warning, "What may have been missed on Discord could not be read back and is tried again: {Fault}")]
        public static partial void NotReadBack(ILogger logger, string fault);
    }
}
