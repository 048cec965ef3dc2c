using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Matching;

/// <summary>
/// Brings the <see cref="FaqIndex"/> to a new state of the FAQ: its words at once, what is learned from them as soon as it is ready.
/// What was learned before is taken from the <see cref="IndexCache"/>.
/// </summary>
internal sealed partial class FaqTrainer(FaqIndex index, IndexCache cache, TimeProvider time, ILogger<FaqTrainer> logger)
{
    /// <summary>
    /// So many texts are learned while the program starts; with more, the first questions are answered from a
    /// <see cref="RetrievalModel"/>, which is ready at once, until the rest is learned.
    /// </summary>
    public const int LearnsAtStart = 1500;

    // What the model in use was learned from.
    private string _name = "";

    /// <summary>Gets ready to answer from these entries without long work.</summary>
    /// <returns>Whether nothing is left to learn.</returns>
    public async Task<bool> StartAsync(IReadOnlyList<IndexedEntry> entries, CancellationToken cancellationToken)
    {
        var examples = FaqExamples.Of(entries);
        var name = IndexCache.NameOf(examples);
        if (cache.Read(name) is { } model)
        {
            Use(entries, name, model);
            return true;
        }

        if (examples.Count > LearnsAtStart && !QuestionModels.IsForRetrieval(examples))
        {
            Use(entries, "", RetrievalTrainer.Train(examples, cancellationToken));
            return false;
        }

        Use(entries, name, await LearnAsync(name, examples, cancellationToken));
        return true;
    }

    /// <summary>Answers from these entries: with their words at once, and when it returns, with what can be learned from them.</summary>
    /// <exception cref="OperationCanceledException">The learning was stopped; the words are in use all the same.</exception>
    public async Task TrainAsync(IReadOnlyList<IndexedEntry> entries, CancellationToken cancellationToken)
    {
        // An answer's new words need no learning, and what was retired is not to be answered a moment longer.
        index.Replace(index.Snapshot.With(entries));
        var examples = FaqExamples.Of(entries);
        var name = IndexCache.NameOf(examples);
        if (name != _name)
        {
            Use(entries, name, cache.Read(name) ?? await LearnAsync(name, examples, cancellationToken));
        }
    }

    private void Use(IReadOnlyList<IndexedEntry> entries, string name, IQuestionModel model)
    {
        index.Replace(new FaqSnapshot(entries, model));
        _name = name;
    }

    private async Task<IQuestionModel> LearnAsync(string name, IReadOnlyList<TrainingExample> examples, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        // On a thread of its own: seconds of arithmetic must not take one of the pool's, which serve the turns meanwhile.
        var model = await Task.Factory.StartNew(
            () => QuestionModels.Train(examples, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        cache.Write(name, model);
        var report = model.Report;
        Log.Learned(logger, examples.Count, (long)time.GetElapsedTime(start).TotalMilliseconds, report.ExpectedAnswered, report.ExpectedWrong);
        return model;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Learned {Examples} texts of the FAQ in {Milliseconds} ms. Expected: {Answered:P0} of its questions answered, {Wrong:P0} of the answers wrong.")]
        public static partial void Learned(ILogger logger, int examples, long milliseconds, double answered, double wrong);
    }
}
