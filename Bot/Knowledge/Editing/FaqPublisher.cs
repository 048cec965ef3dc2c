namespace Bot.Knowledge.Editing;

/// <summary>
/// Publishes in the background what admins asked for, and keeps <see cref="FaqShelf"/> and index like the database. Wishes are rows, so
/// one that the program died over is taken up after the start.
/// </summary>
internal sealed partial class FaqPublisher(
    PublishRound round, FaqShelf shelf, FaqIndexLoader loader, FaqSignal signal, ILogger<FaqPublisher> logger) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await round.AddFirstVersionsAsync(cancellationToken);
        await shelf.RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Does all that is to be done now.</summary>
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        var done = new HashSet<Guid>();
        while (await round.NextAsync(done, cancellationToken) is { } id)
        {
            // Before each: what the one before changed belongs to what this one is compared with.
            await loader.ReloadIfChangedAsync(cancellationToken);
            await round.RunAsync(id, cancellationToken);
            done.Add(id);
        }

        await shelf.RefreshIfChangedAsync(cancellationToken);
        await loader.ReloadIfChangedAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TickAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.TickFailed(logger, exception);
            }

            await signal.WaitAsync(stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Could not look what of the FAQ is to be published; it is tried again soon.")]
        public static partial void TickFailed(ILogger logger, Exception exception);
    }
}
