namespace Bot.Messaging.Inbox;

/// <summary>
/// The inbox's loop: takes what arrived, finds the turns that are ready, has both saved in one go, and begins again. What arrives
/// during a commit is the next one's batch, so nothing ever waits to fill one. See docs/decisions/0003-store-acknowledge-decide.md.
/// </summary>
internal sealed class InboxWorker(
    Arrivals arrivals, SeenMessages seen, InboxLanes lanes, TurnCommitter committer, InboxStore store, FileIntake files) : BackgroundService
{
    private const int ArrivalsAtOnce = 256;

    private readonly CancellationTokenSource _stopped = new();
    private readonly List<QueuedMessage> _unstored = [];

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.StartSequencesAsync(cancellationToken);
        await LoadPendingAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        arrivals.Close();
        await _stopped.CancelAsync();
    }

    public override void Dispose()
    {
        _stopped.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StepAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                await store.FailedAsync(exception, stoppingToken);
            }
        }
    }

    /// <summary>One round: waits until there is something to do, and does it.</summary>
    private async Task StepAsync(CancellationToken stoppingToken)
    {
        if (!lanes.HasReady && _unstored.Count == 0 && !seen.HasUnasked)
        {
            await arrivals.WaitAsync(lanes.NextAlarm < store.NextSweepAt ? lanes.NextAlarm : store.NextSweepAt, stoppingToken);
        }

        ReadSignals();
        lanes.Wake();
        if (store.IsSweepDue)
        {
            await LoadPendingAsync(stoppingToken);
        }

        foreach (var message in await seen.AskAsync(stoppingToken))
        {
            _unstored.Add(message);
            Enqueue(message);
        }

        await CommitAsync();
    }

    private void ReadSignals()
    {
        while (_unstored.Count + seen.UnaskedCount < ArrivalsAtOnce && arrivals.TryRead(out var signal))
        {
            switch (signal)
            {
                case InboxSignal.Arrived arrived:
                    seen.Add(arrived.Message);
                    break;
                case InboxSignal.Noticed noticed when !lanes.Has(noticed.Notice.Sequence) && store.Load(noticed.Notice) is { } notice:
                    Enqueue(notice);
                    break;
                case InboxSignal.Fetched fetched:
                    fetched.Message.Fill(fetched.Filled);
                    lanes.Filled(fetched.Message);
                    break;
            }
        }
    }

    private async Task LoadPendingAsync(CancellationToken cancellationToken)
    {
        foreach (var message in await store.PendingAsync(lanes.Has, cancellationToken))
        {
            Enqueue(message);
        }
    }

    private void Enqueue(QueuedMessage message)
    {
        if (!message.FilesReady)
        {
            message.Fetching = FetchAsync(message);
        }

        lanes.Add(message);
    }

    private async Task FetchAsync(QueuedMessage message) =>
        arrivals.Post(new InboxSignal.Fetched(message, await files.FetchAsync(message.Message, _stopped.Token)));

    private async Task CommitAsync()
    {
        var turns = lanes.Take();
        var fresh = _unstored.ToList();
        try
        {
            if (fresh.Count > 0 || turns.Count > 0)
            {
                // Not the stopping token: a commit that began is finished.
                await committer.CommitAsync(fresh, turns, CancellationToken.None);
                store.Works();
            }
        }
        finally
        {
            Settle(turns);
        }
    }

    private void Settle(IReadOnlyList<InboxTurn> turns)
    {
        foreach (var message in _unstored.Where(message => message.Stored || message.Rejected))
        {
            seen.Settled(message);
            if (message.Rejected)
            {
                lanes.Remove(message);
                arrivals.MakeRoom(message);
            }
        }

        _unstored.RemoveAll(message => message.Stored || message.Rejected);
        foreach (var turn in turns)
        {
            if (turn.Done)
            {
                Finish(turn);
            }
            else
            {
                lanes.Return(turn.Lane);
            }
        }
    }

    private void Finish(InboxTurn turn)
    {
        lanes.Done(turn);
        foreach (var message in turn.Messages)
        {
            arrivals.MakeRoom(message);
        }
    }
}
