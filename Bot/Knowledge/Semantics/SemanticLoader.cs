using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Semantics;

/// <summary>Asks the embedding endpoint, in the background, what the FAQ's phrasings mean whenever they change; until it has said, the layer has no opinion.</summary>
internal sealed partial class SemanticLoader(FaqIndex index, SemanticLayer layer, PhrasingReader reader, TimeProvider time, ILogger<SemanticLoader> logger) : BackgroundService
{
    // Beyond this a question would be compared with too many for a turn's time; such an FAQ is understood without the endpoint.
    private const int MostTexts = 20_000;

    private static readonly TimeSpan _look = TimeSpan.FromSeconds(5);

    private IReadOnlyList<TrainingExample>? _read;
    private bool _isFailing;

    /// <summary>Looks whether the phrasings changed since the last time, and if so asks what the new ones mean.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var phrasings = index.Snapshot.Phrasings;
        if (_read is not null && _read.SequenceEqual(phrasings))
        {
            return;
        }

        try
        {
            layer.Use(phrasings.Count is 0 or > MostTexts ? null : await reader.ReadAsync(phrasings, cancellationToken));
            (_read, _isFailing) = (phrasings, false);
            Log.Read(logger, phrasings.Count);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && (SemanticLayer.IsItsFault(e) || e is UnauthorizedAccessException))
        {
            if (!_isFailing)
            {
                Log.NotRead(logger, e.GetType().Name, (e as HttpRequestException)?.StatusCode is { } status ? (int)status : 0);
            }

            _isFailing = true;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!layer.IsOn)
        {
            return;
        }

        // Nobody waits for it: looking every few seconds is as good as being told, and also tries again.
        using var timer = new PeriodicTimer(_look, time);
        do
        {
            await FollowAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The embedding endpoint said what {Phrasings} phrasings of the FAQ mean.")]
        public static partial void Read(ILogger logger, int phrasings);

        [LoggerMessage(2, LogLevel.Warning, "The embedding endpoint did not say what the FAQ's phrasings mean ({Error}, status {Status}); questions are understood without it, and it is tried again.")]
        public static partial void NotRead(ILogger logger, string error, int status);
    }
}
