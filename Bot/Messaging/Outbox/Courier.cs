using Microsoft.Extensions.Options;

namespace Bot.Messaging.Outbox;

/// <summary>Makes one try to send a parcel and says what follows from the platform's answer. It saves nothing.</summary>
internal sealed partial class Courier(
    DeliveryPlanner planner, RetryDelays delays, IOptions<OutboxOptions> options, TimeProvider time, ILogger<Courier> logger)
{
    // Beginning with half a minute: nobody gets a staff chat back in a second.
    private const int StaffMissesAhead = 5;
    private const int LongestDetour = 3;
    private static readonly TimeSpan _shortestPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Makes the try.</summary>
    public async Task<Outcome> TryAsync(OutboxLane lane, Parcel parcel, CancellationToken cancellationToken)
    {
        var platform = lane.Chat.Platform.Platform;
        try
        {
            return await planner.PlanAsync(platform, parcel, cancellationToken) switch
            {
                Plan.Deliver plan => await DeliverAsync(lane, parcel, plan.Delivery, cancellationToken),
                Plan.Open plan => await OpenAsync(lane, parcel, plan, reopened: false, cancellationToken),
                _ => new Outcome.Delivered(parcel, planner.ChatOf(parcel), [], null),
            };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Later(lane, parcel, FailureText.Of(exception));
        }
    }

    private async Task<Outcome> DeliverAsync(OutboxLane lane, Parcel parcel, Delivery delivery, CancellationToken cancellationToken)
    {
        var platform = lane.Chat.Platform.Platform;
        var result = await AskAsync(token => platform.DeliverAsync(delivery, token), cancellationToken);
        if (result is DeliveryResult.CopyGone && delivery.ExistingMessageId is not null)
        {
            var anew = delivery with { ExistingMessageId = null };
            result = await AskAsync(token => platform.DeliverAsync(anew, token), cancellationToken);
        }

        return result switch
        {
            DeliveryResult.Sent sent => new Outcome.Delivered(parcel, delivery.Message.To.Chat, sent.MessageIds, delivery.ExistingMessageId),
            DeliveryResult.ThreadGone when lane.Detours < LongestDetour => await ReopenAsync(lane, parcel, delivery, cancellationToken),
            _ => Failed(lane, parcel, result),
        };
    }

    private async Task<Outcome> ReopenAsync(OutboxLane lane, Parcel parcel, Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Message.To.Thread is null)
        {
            return Later(lane, parcel, "No thread, yet it is gone.");
        }

        var thread = await planner.ThreadByIdAsync(delivery.Message.To, cancellationToken);
        return thread is null
            ? await DeliverWithoutThreadAsync(lane, parcel, cancellationToken)
            : await OpenAsync(lane, parcel, new Plan.Open(thread, delivery.Message.To.Chat), reopened: true, cancellationToken);
    }

    private async Task<Outcome> OpenAsync(OutboxLane lane, Parcel parcel, Plan.Open plan, bool reopened, CancellationToken cancellationToken)
    {
        if (lane.Detours >= LongestDetour)
        {
            return Later(lane, parcel, "Its thread is gone as soon as it is opened.");
        }

        var platform = lane.Chat.Platform.Platform;
        switch (await AskAsync(token => platform.OpenThreadAsync(plan.Chat, plan.Thread.Title, token), cancellationToken))
        {
            case DeliveryResult.Sent { MessageIds: [var id, ..] }:
                return new Outcome.ThreadOpened(parcel, plan.Thread, plan.Chat, id, reopened);
            case DeliveryResult.Refused refused:
                Log.NoThread(logger, platform.Name, FailureText.Of(refused.Reason));
                return await DeliverWithoutThreadAsync(lane, parcel, cancellationToken);
            case var other:
                return Failed(lane, parcel, other);
        }
    }

    private async Task<Outcome> DeliverWithoutThreadAsync(OutboxLane lane, Parcel parcel, CancellationToken cancellationToken) =>
        await planner.WithoutThreadAsync(parcel, cancellationToken) is Plan.Deliver plan
            ? await DeliverAsync(lane, parcel, plan.Delivery, cancellationToken)
            : new Outcome.Delivered(parcel, planner.ChatOf(parcel), [], null);

    private async Task<DeliveryResult> AskAsync(Func<CancellationToken, Task<DeliveryResult>> ask, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.Value.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await ask(either.Token).WaitAsync(either.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryResult.Unknown(timeout.IsCancellationRequested ? "No answer in time." : FailureText.Of(exception));
        }
    }

    private Outcome Failed(OutboxLane lane, Parcel parcel, DeliveryResult result)
    {
        var (now, platform) = (time.GetUtcNow(), lane.Chat.Platform.Platform.Name);
        switch (result)
        {
            case DeliveryResult.Throttled throttled:
                Log.Throttled(logger, platform, throttled.RetryAfter, throttled.WholePlatform);
                var wait = throttled.RetryAfter > _shortestPause ? throttled.RetryAfter : _shortestPause;
                return new Outcome.Paused(parcel, now + wait, throttled.WholePlatform);
            case DeliveryResult.Off off:
                Log.Off(logger, platform, off.Reason);
                return new Outcome.Paused(parcel, now + options.Value.OffWait, WholePlatform: true);
            case DeliveryResult.Unreachable gone when lane.Chat.IsStaff:
                return StaffMissing(lane, parcel, gone, now);
            case DeliveryResult.Unreachable gone:
                return new Outcome.GivenUp(parcel, planner.ChatOf(parcel), OutboxStatus.Unreachable, gone.Reason) { IsStaff = false };
            case DeliveryResult.ChatMoved moved when planner.ChatOf(parcel) is var chat && moved.ChatId != chat.ChatId && lane.Detours < LongestDetour:
                Log.Moved(logger, platform, lane.Chat.IsStaff);
                return new Outcome.ChatMoved(parcel, chat, moved.ChatId);
            case DeliveryResult.Refused when parcel.Joined.Count > 0:
                return new Outcome.Split(parcel);
            case DeliveryResult.Refused refused:
                return Dead(lane, parcel, refused.Reason);
            case DeliveryResult.Unknown unknown:
                return Later(lane, parcel, unknown.Reason);
            default:
                return Later(lane, parcel, result.GetType().Name);
        }
    }

    private Outcome.Paused StaffMissing(OutboxLane lane, Parcel parcel, DeliveryResult.Unreachable gone, DateTimeOffset now)
    {
        if (lane.Chat.IsFirstMiss())
        {
            Log.StaffMissing(logger, parcel.Message.To.Platform, gone.Reason);
        }

        return new Outcome.Paused(parcel, now + delays.After(StaffMissesAhead + lane.Chat.Misses), WholePlatform: false) { StaffMissing = true };
    }

    private Outcome Later(OutboxLane lane, Parcel parcel, string problem)
    {
        var now = time.GetUtcNow();
        return now - parcel.Carrier.CreatedAt < options.Value.GiveUpAfter
            ? new Outcome.TryAgain(parcel, now + delays.After(parcel.Attempts + 1), problem)
            : Dead(lane, parcel, problem);
    }

    private Outcome.GivenUp Dead(OutboxLane lane, Parcel parcel, string reason)
    {
        Log.Dead(logger, parcel.Carrier.Sequence, parcel.Message.To.Platform, parcel.Message.GetType().Name, parcel.Attempts + 1, FailureText.Of(reason));
        return new Outcome.GivenUp(parcel, planner.ChatOf(parcel), OutboxStatus.Dead, reason) { IsStaff = lane.Chat.IsStaff };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Platform} asked for a pause of {RetryAfter} (of everything: {WholePlatform}).")]
        public static partial void Throttled(ILogger logger, string platform, TimeSpan retryAfter, bool wholePlatform);

        [LoggerMessage(2, LogLevel.Warning, "{Platform} is off; what is for it waits ({Reason}).")]
        public static partial void Off(ILogger logger, string platform, string reason);

        [LoggerMessage(3, LogLevel.Error, "The staff's chat on {Platform} cannot be reached ({Reason}). Is the bot still in it, with its rights? What is for it waits.")]
        public static partial void StaffMissing(ILogger logger, string platform, string reason);

        [LoggerMessage(4, LogLevel.Error, "The message {Sequence} for {Platform} ({Kind}) was given up after {Attempts} tries: {Reason}")]
        public static partial void Dead(ILogger logger, long sequence, string platform, string kind, int attempts, string reason);

        [LoggerMessage(5, LogLevel.Error, "{Platform} opens no threads ({Reason}); what belongs in one goes to the chat itself.")]
        public static partial void NoThread(ILogger logger, string platform, string reason);

        [LoggerMessage(6, LogLevel.Warning, "A chat on {Platform} has another id now (the staff's: {IsStaff}); the settings may name the old one, it is translated.")]
        public static partial void Moved(ILogger logger, string platform, bool isStaff);
    }
}
