using System.Globalization;
using Bot.Listening.Learning;
using Bot.Listening.Reading;

namespace Bot.Listening.Measuring;

/// <summary>
/// Listening on the command line: learns an operator's own model and measures, and says in plain words what came of it. Exit codes are
/// those of <c>sysexits.h</c>.
/// </summary>
internal sealed class ListeningCommands(ComplaintDetectorLoader loader)
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>What was asked for cannot be (EX_USAGE).</summary>
    public const int Usage = 64;

    /// <summary>The file has problems (EX_DATAERR).</summary>
    public const int BadFile = 65;

    /// <summary>There is no such file (EX_NOINPUT).</summary>
    public const int NotFound = 66;

    /// <summary>The file cannot be written (EX_CANTCREAT).</summary>
    public const int CannotWrite = 73;

    private const int TrainFolds = 5;
    private const int FewestOfKind = 5;
    private const int WordsShown = 15;

    /// <summary>Learns a model from a file, or from the seeds alone when <paramref name="file"/> is null, and writes it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TrainAsync(string? file, string? target, bool withSeeds, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (file is null && !withSeeds)
        {
            return await FailAsync(Usage, "There is nothing to learn from. Name a FILE, or leave the seeds in.", error);
        }

        var (code, own) = file is null ? (Ok, []) : await ReadAsync(file, FewestOfKind, error, cancellationToken);
        if (code != Ok)
        {
            return code;
        }

        var examples = ComplaintTrainer.Read(withSeeds ? [.. own, .. ComplaintSeeds.All()] : own);
        var trained = ComplaintTrainer.Train(examples, TrainFolds, cancellationToken);
        await ReportAsync("message by message", trained.Held, trained.Model.Threshold, examples, output);
        if (withSeeds)
        {
            await ReportAsync("topic by topic", ComplaintTrainer.HoldTopicsOut(trained.Model, examples, TrainFolds, cancellationToken), trained.Model.Threshold, examples, output);
        }

        await WriteWordsAsync(trained.Model, examples, output);
        var path = target is null ? loader.OwnModel : Path.GetFullPath(target);
        try
        {
            // In memory first: a disk that is full must not leave half a model where a whole one was.
            using var model = new MemoryStream();
            ComplaintModelFile.Write(trained.Model, model);
            await File.WriteAllBytesAsync(path + ".new", model.ToArray(), cancellationToken);
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(CannotWrite, $"The model cannot be written to '{path}': {e.Message} Name another place with --out.", error);
        }

        await output.WriteLineAsync($"Written: {path}. The bot uses it from its next start on" + (path == loader.OwnModel ? "." : ", if Listening:Model names it."));
        return Ok;
    }

    /// <summary>Measures the model in use on a file; with <paramref name="folds"/> learns from the file itself, fold by fold.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EvaluateAsync(string file, int? folds, bool withSeeds, bool asJson, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (folds is < 2 or > 100)
        {
            return await FailAsync(Usage, "--folds takes a number from 2 to 100.", error);
        }

        var (code, examples) = await ReadAsync(file, folds ?? 1, error, cancellationToken);
        if (code != Ok)
        {
            return code;
        }

        var report = folds is { } count ? ComplaintEvaluation.ByFolds(examples, count, withSeeds, cancellationToken) : ComplaintEvaluation.Of(loader.Load(), examples);
        foreach (var line in report.Lines())
        {
            await output.WriteLineAsync(line);
        }

        if (asJson)
        {
            await output.WriteLineAsync(report.Json());
        }

        return Ok;
    }

    private static async Task<(int Code, IReadOnlyList<ComplaintExample> Examples)> ReadAsync(string file, int ofKind, TextWriter error, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return (await FailAsync(NotFound, $"There is no file '{file}'.", error), []);
        }

        using var reader = new StreamReader(file);
        var read = await LabelledFile.ReadAsync(reader, cancellationToken);
        foreach (var problem in read.Problems)
        {
            await error.WriteLineAsync($"{file}, {problem}.");
        }

        if (read.Problems.Count > 0)
        {
            return (BadFile, []);
        }

        var complaints = read.Examples.Count(example => example.IsComplaint);
        return Math.Min(complaints, read.Examples.Count - complaints) < ofKind
            ? (await FailAsync(BadFile, $"'{file}' has {complaints} complaints and {read.Examples.Count - complaints} other messages; at least {ofKind} of each are needed.", error), [])
            : (Ok, read.Examples);
    }

    private static async Task ReportAsync(string how, IReadOnlyList<Held> held, double threshold, IReadOnlyList<ReadExample> examples, TextWriter output)
    {
        foreach (var part in held.Zip(examples, (one, example) => (Held: one, example.Example)).GroupBy(one => one.Example.IsSeed ? $"seeds {one.Example.Language}" : "your messages"))
        {
            await output.WriteLineAsync($"{part.Key}, held out {how}: " + string.Join(Environment.NewLine + "  ", EvaluationReport.Of([.. part.Select(one => one.Held)], threshold).Lines()));
        }
    }

    private static async Task WriteWordsAsync(ComplaintModel model, IReadOnlyList<ReadExample> examples, TextWriter output)
    {
        var reader = new MessageReader([]);
        var words = examples.SelectMany(example => reader.Read(example.Example.Text).Tokens.Select(token => token.Folded)).Distinct()
            .Select(word => (Word: word, Weight: model.Weights.Of.GetValueOrDefault(MessageFeatures.OfWord(word))))
            .OrderByDescending(word => word.Weight).ThenBy(word => word.Word, StringComparer.Ordinal).ToList();
        await output.WriteLineAsync("for a complaint: " + Listed(words.Take(WordsShown)));
        await output.WriteLineAsync("against: " + Listed(words.AsEnumerable().Reverse().Take(WordsShown)));
    }

    private static string Listed(IEnumerable<(string Word, float Weight)> words) =>
        string.Join(", ", words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Word} {word.Weight:F2}")));

    private static async Task<int> FailAsync(int code, string why, TextWriter error)
    {
        await error.WriteLineAsync(why);
        return code;
    }
}
