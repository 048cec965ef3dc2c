using Bot.Knowledge.Matching;
using Bot.Knowledge.Understanding;
using Bot.Messaging;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge.Semantics;

/// <summary>
/// What an embedding service outside makes of a question, beside what was learned here. It is asked before the turn decides
/// (<see cref="PrepareAsync"/>), and only what came back in time counts. Off, down or slow, it has no opinion.
/// </summary>
internal sealed partial class SemanticLayer(
    IEmbeddingGenerator<string, Embedding<float>> generator, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<SemanticLayer> logger) : ISecondOpinion
{
    // Between being prepared and being looked up a question waits for a turn or two.
    private const int Remembered = 256;

    private readonly EmbeddingOptions _options = options.Value.Embeddings;
    private readonly Patience _patience = new(options.Value.Embeddings, time);
    private readonly Lock _lock = new();
    private readonly RecentMap<UInt128, float[]> _questions = new(Remembered);
    private volatile SemanticIndex? _index;

    /// <summary>Whether an endpoint is set up.</summary>
    public bool IsOn => _options.Url.Length > 0;

    /// <summary>Compares questions with these phrasings from now on; null: with none.</summary>
    public void Use(SemanticIndex? index) => _index = index;

    /// <summary>Asks what the question and its parts mean. Never throws but when cancelled; returns at once while there is nothing to compare with.</summary>
    public ValueTask PrepareAsync(string question, CancellationToken cancellationToken) =>
        IsOn && _index is not null && _patience.MayAsk && Courtesy.AsksMore(question) ? new ValueTask(AskAsync(question, cancellationToken)) : ValueTask.CompletedTask;

    /// <inheritdoc/>
    public Ranking? Rank(string question)
    {
        lock (_lock)
        {
            return _index is { } index && _questions.TryGet(KeyOf(Start(question)), out var vector) ? index.Rank(vector) : null;
        }
    }

    // The words themselves are not remembered.
    private static UInt128 KeyOf(string text) => VectorStore.Hash(text);

    private static string Start(string text) => text.Length > QuestionText.MaxText ? text[..QuestionText.MaxText] : text;

    private async Task AskAsync(string question, CancellationToken cancellationToken)
    {
        var texts = SeveralQuestions.Candidates(question).Prepend(question).Select(Start).Distinct().Where(IsNew).ToList();
        if (texts.Count == 0)
        {
            return;
        }

        var start = time.GetTimestamp();
        using var limit = new CancellationTokenSource(_options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var vectors = await generator.GenerateAsync(texts, cancellationToken: either.Token).WaitAsync(either.Token);
            Remember(texts, vectors);
            _patience.Waited(time.GetElapsedTime(start), worked: true);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && IsItsFault(e))
        {
            if (_patience.Waited(time.GetElapsedTime(start), worked: false))
            {
                Log.Resting(logger, e.GetType().Name, (e as HttpRequestException)?.StatusCode is { } status ? (int)status : 0, _options.RestFor);
            }
        }
    }

    /// <summary>Whether the endpoint or the way to it is the reason.</summary>
    public static bool IsItsFault(Exception e) => e is HttpRequestException or InvalidDataException or OperationCanceledException or IOException;

    private bool IsNew(string text)
    {
        lock (_lock)
        {
            return !_questions.Contains(KeyOf(text));
        }
    }

    private void Remember(List<string> texts, GeneratedEmbeddings<Embedding<float>> vectors)
    {
        var dimensions = _index?.Dimensions ?? 0;
        if (vectors.Count != texts.Count || vectors.Any(vector => vector.Vector.Length != dimensions))
        {
            throw new InvalidDataException("The endpoint's answer does not fit what it said of the phrasings.");
        }

        lock (_lock)
        {
            for (var at = 0; at < texts.Count; at++)
            {
                _questions.Set(KeyOf(texts[at]), SemanticIndex.Normalized(vectors[at].Vector.Span));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The embedding endpoint fails ({Error}, status {Status}); questions are understood without it, and it is tried again in {Rest}.")]
        public static partial void Resting(ILogger logger, string error, int status, TimeSpan rest);
    }
}
