namespace Bot.Messaging.Outbox;

/// <summary>
/// The outbox's loop: takes what was saved, lets each lane that may send make a try, and lets it go on when the result is durable.
/// What it goes by is in <see cref="OutboxLanes"/>; whatever takes time runs beside it.
/// </summary>
internal sealed class OutboxDispatcher(
    OutboxFeed feed, OutboxLanes lanes, OutboxLoader loader, OutboxSender sender, MovedChats moved) : BackgroundService
{
    private readonly HashSet<OutboxLane> _sending = [];

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await moved.LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await StepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is on its way is not cut off: it would be sent again after the start.
            await sender.StopAsync(_sending.Select(lane => lane.Sending));
        }
    }

    /// <summary>One round: does all there is to do, and waits for more.</summary>
    private async Task StepAsync(CancellationToken stoppingToken)
    {
        while (feed.TryRead(out var signal))
        {
            Take(signal);
        }

        await loader.SweepAsync(stoppingToken);
        lanes.Wake();
        while (lanes.Take() is { Current: { } parcel } lane)
        {
            _sending.Add(lane);
            lane.Sending = sender.SendAsync(lane, parcel);
        }

        await feed.WaitAsync(lanes.NextAlarm < loader.NextSweepAt ? lanes.NextAlarm : loader.NextSweepAt, stoppingToken);
    }

    private void Take(OutboxSignal? signal)
    {
        switch (signal)
        {
            case OutboxSignal.Saved saved:
                loader.Add(saved.Messages);
                break;
            case OutboxSignal.Doubted:
                loader.Doubt();
                break;
            case OutboxSignal.Finished finished:
                _sending.Remove(finished.Lane);
                lanes.Finish(finished.Lane, finished.Outcome);
                break;
        }
    }
}
