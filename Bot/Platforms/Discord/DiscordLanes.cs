using System.Threading.Channels;
using Bot.Messaging;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Puts what came in into the inbox: each chat's in its order, different chats side by side. The gateway never waits for it. What
/// cannot be stored now is tried again until it can: Discord does not keep it for us.
/// </summary>
internal sealed partial class DiscordLanes(IInbox inbox, DiscordCursor cursor, Backoff backoff, TimeProvider time, ILogger<DiscordLanes> logger)
{
    private const int Lanes = 8;
    private const int LargestBatch = 50;

    private readonly Channel<Arrival>[] _lanes =
        [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateUnbounded<Arrival>(new UnboundedChannelOptions { SingleReader = true }))];

    /// <summary>Takes something in; returns at once.</summary>
    public void Put(Arrival arrival)
    {
        if (arrival.CursorId is { } id)
        {
            cursor.Began(id);
        }

        // Ids of one second differ in their low bits only by worker and count.
        _lanes[(arrival.Chat ^ (arrival.Chat >> 22)) % Lanes].Writer.TryWrite(arrival);
    }

    /// <summary>Stores what was taken in, until the program stops.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(_lanes.Select(lane => DrainAsync(lane.Reader, cancellationToken)));

    private async Task DrainAsync(ChannelReader<Arrival> lane, CancellationToken cancellationToken)
    {
        while (await lane.WaitToReadAsync(cancellationToken))
        {
            var batch = new List<Arrival>();
            while (batch.Count < LargestBatch && lane.TryRead(out var arrival))
            {
                batch.Add(arrival);
            }

            await TakeAsync(batch, cancellationToken);
        }
    }

    private async Task TakeAsync(List<Arrival> batch, CancellationToken cancellationToken)
    {
        var messages = new List<IncomingMessage>(batch.Count);
        foreach (var arrival in batch)
        {
            if (await ReadAsync(arrival, cancellationToken) is { } message)
            {
                messages.Add(message);
            }
        }

        if (messages.Count > 0)
        {
            await PersistentlyAsync(() => inbox.AcceptAsync(messages, cancellationToken), cancellationToken);
        }

        foreach (var arrival in batch)
        {
            if (arrival.CursorId is { } id)
            {
                cursor.Done(id);
            }

            await FinishAsync(arrival, cancellationToken);
        }
    }

    private async Task<IncomingMessage?> ReadAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        IncomingMessage? message = null;
        await PersistentlyAsync(
            async () =>
            {
                try
                {
                    message = await arrival.ReadAsync(cancellationToken);
                }
                catch (Exception fault) when (!MayPass(fault) && !cancellationToken.IsCancellationRequested)
                {
                    // It would fail for ever, and nothing after it would come through.
                    Log.NotTranslated(logger, FailureText.Of(fault));
                }
            },
            cancellationToken);
        return message;
    }

    private async Task FinishAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        try
        {
            await (arrival.StoredAsync?.Invoke(cancellationToken) ?? Task.CompletedTask);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotFinished(logger, FailureText.Of(fault));
        }
    }

    private async Task PersistentlyAsync(Func<Task> act, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await act();
                return;
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                Log.TriedAgain(logger, FailureText.Of(fault));
            }

            await Task.Delay(backoff.Next(), time, cancellationToken);
        }
    }

    private static bool MayPass(Exception fault) =>
        FailureText.IsDatabase(fault) || fault is HttpException or HttpRequestException or TimeoutException or RateLimitedException or OperationCanceledException;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Translating something from Discord failed with {Failure}: a defect.")]
        public static partial void NotTranslated(ILogger logger, string failure);

        [LoggerMessage(2, LogLevel.Warning, "What came from Discord could not be stored and is tried again: {Failure}")]
        public static partial void TriedAgain(ILogger logger, string failure);

        [LoggerMessage(3, LogLevel.Debug, "What came from Discord is stored, but its sender does not see so: {Failure}")]
        public static partial void NotFinished(ILogger logger, string failure);
    }
}
