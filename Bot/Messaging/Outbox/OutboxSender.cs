using Microsoft.Extensions.Options;

namespace Bot.Messaging.Outbox;

/// <summary>Runs one try beside the outbox's loop: sends, has the result saved, and tells the loop.</summary>
internal sealed class OutboxSender : IDisposable
{
    private readonly CancellationTokenSource _abort = new();
    private readonly Courier _courier;
    private readonly OutboxRecorder _recorder;
    private readonly OutboxFeed _feed;
    private readonly OutboxOptions _options;
    private readonly Task _recording;

    public OutboxSender(Courier courier, OutboxRecorder recorder, OutboxFeed feed, IOptions<OutboxOptions> options)
    {
        (_courier, _recorder, _feed, _options) = (courier, recorder, feed, options.Value);
        _recording = recorder.RunAsync();
    }

    /// <summary>Makes a try. Ends when the loop was told of its result, or at <see cref="StopAsync"/>; never fails.</summary>
    public async Task SendAsync(OutboxLane lane, Parcel parcel)
    {
        // From here on beside the loop, also what the platform does before its first await.
        await Task.Yield();
        try
        {
            var outcome = await _courier.TryAsync(lane, parcel, _abort.Token);
            if (outcome.IsSaved)
            {
                await _recorder.RecordAsync(outcome, _abort.Token);
            }

            _feed.Post(new OutboxSignal.Finished(lane, outcome));
        }
        catch (OperationCanceledException) when (_abort.IsCancellationRequested)
        {
            // The program stops; after the start it is tried again.
        }
    }

    /// <summary>Waits for tries that run, but not for ever, and for their results to be saved.</summary>
    public async Task StopAsync(IEnumerable<Task> running)
    {
        _abort.CancelAfter(_options.StopWait);
        await Task.WhenAll(running);
        _recorder.Complete();
        await _recording;
    }

    public void Dispose() => _abort.Dispose();
}
