using Bot.Listening.Reading;
using Bot.Languages;

namespace Bot.Listening.Learning;

/// <summary>A model with what it was measured at.</summary>
/// <param name="Model">The model, learnt from everything.</param>
/// <param name="Held">For each example, in their order, what models said of it that had not seen it.</param>
internal sealed record TrainedComplaints(ComplaintModel Model, IReadOnlyList<Held> Held);

/// <summary>An example, read once.</summary>
/// <param name="Example">The example.</param>
/// <param name="Message">What it has.</param>
/// <param name="Bare">What it has without Vietnamese marks, if that is another text: many write without.</param>
internal sealed record ReadExample(ComplaintExample Example, MessageVector Message, MessageVector? Bare);

/// <summary>
/// Learns a model: on folds first, for what is said of held-out messages gives the probabilities and the threshold, then from everything.
/// </summary>
internal static class ComplaintTrainer
{
    // From so many messages on an operator's file, or a language, stands for itself.
    private const int EnoughToStand = 200;
    private const int EnoughOfKind = 30;

    // Against one message of the operator's own. What is no complaint is so in every trade, so the others count more. On half of the tweets that
    // docs/listening.md names recall at 93 % precision with quiet chat is 38.1 % with 0.15 and 0.25, 38.2 with 0.15 and 0.35, 38.9 with these two.
    private const double SeedComplaintWeight = 0.1;
    private const double SeedOtherWeight = 0.5;

    /// <summary>Reads examples once for all folds.</summary>
    public static IReadOnlyList<ReadExample> Read(IEnumerable<ComplaintExample> examples)
    {
        var reader = new MessageReader([]);
        return [.. examples.Select((example, at) => Read(reader, example, at))];
    }

    /// <summary>Learns from examples, of which both kinds must be there.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="folds">How many folds measure it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static TrainedComplaints Train(IReadOnlyList<ReadExample> examples, int folds, CancellationToken cancellationToken)
    {
        var scores = Scores(examples, folds, keepTopics: false, cancellationToken);
        var model = new ComplaintModel(
            Learn(examples), Calibrate(scores), OperatingPoint.Never, examples.Any(one => one.Example.IsSeed) ? ComplaintSeeds.Fingerprint() : "");
        var held = Judge(model, scores);
        return new TrainedComplaints(model with { Threshold = Threshold(examples, held) }, held);
    }

    /// <summary>What is said of each example by models that saw nothing of its topic: the hardest test, for how a model does with new matters.</summary>
    /// <param name="model">What scores mean.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="folds">Into how many parts the topics are dealt.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static IReadOnlyList<Held> HoldTopicsOut(ComplaintModel model, IReadOnlyList<ReadExample> examples, int folds, CancellationToken cancellationToken) =>
        Judge(model, Scores(examples, folds, keepTopics: true, cancellationToken));

    private static List<(ComplaintExample Example, double Score)> Scores(IReadOnlyList<ReadExample> examples, int folds, bool keepTopics, CancellationToken cancellationToken)
    {
        var foldOf = Folds.Of([.. examples.Select(example => example.Example)], folds, keepTopics);
        var scores = new double[examples.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var weights = Learn([.. examples.Where((_, at) => foldOf[at] != fold)]);
            foreach (var at in Enumerable.Range(0, examples.Count).Where(at => foldOf[at] == fold))
            {
                scores[at] = weights.Score(examples[at].Message);
            }
        }

        return [.. examples.Select((example, at) => (example.Example, scores[at]))];
    }

    private static List<Held> Judge(ComplaintModel model, List<(ComplaintExample Example, double Score)> scores) =>
        [.. scores.Select(one => new Held(model.Probability(one.Score, one.Example.Language), one.Example.IsComplaint))];

    private static ReadExample Read(MessageReader reader, ComplaintExample example, int at)
    {
        // Half of the seeds keep our name, the others lose it: most operators name nothing, and most complaints neither.
        var text = example.IsSeed && at % 2 == 1 ? example.Text.Replace("@{us}", "@shop", StringComparison.Ordinal).Replace("{us}", "", StringComparison.Ordinal) : example.Text;
        var message = reader.Read(text);
        var hasMarks = message.Tokens.Any(token => token.Kind is TokenKind.Word && token.Text != token.Folded && token.Folded.All(char.IsAscii));
        return new ReadExample(example, Vector(message), hasMarks ? Vector(reader.Read(LetterFold.Fold(text.Replace('Đ', 'D')))) : null);
    }

    private static MessageVector Vector(ReadMessage message) => MessageVector.Of(MessageFeatures.Of(message));

    private static Weights Learn(IReadOnlyCollection<ReadExample> examples)
    {
        var areSeeds = examples.All(example => example.Example.IsSeed);
        return WeightLearner.Learn([.. examples.SelectMany(example => Weigh(example, areSeeds ? 1 : Weight(example.Example)))]);
    }

    private static double Weight(ComplaintExample example) => !example.IsSeed ? 1 : example.IsComplaint ? SeedComplaintWeight : SeedOtherWeight;

    private static WeighedMessage[] Weigh(ReadExample example, double weight) => example.Bare is { } bare
        ? [new(example.Message, example.Example.IsComplaint, weight / 2), new(bare, example.Example.IsComplaint, weight / 2)]
        : [new(example.Message, example.Example.IsComplaint, weight)];

    private static Dictionary<string, Calibration> Calibrate(List<(ComplaintExample Example, double Score)> all)
    {
        var own = all.Where(one => !one.Example.IsSeed).ToList();
        var calibrations = new Dictionary<string, Calibration> { [""] = Fit(CanStand(own) ? own : all) };
        foreach (var language in all.Where(one => one.Example.Language.Length > 0).GroupBy(one => one.Example.Language))
        {
            var ownOfIt = language.Where(one => !one.Example.IsSeed).ToList();
            if (CanStand(ownOfIt) || CanStand([.. language]))
            {
                calibrations[language.Key] = Fit(CanStand(ownOfIt) ? ownOfIt : [.. language]);
            }
        }

        return calibrations;
    }

    private static Calibration Fit(IEnumerable<(ComplaintExample Example, double Score)> held) =>
        Calibration.Fit([.. held.Select(one => (one.Score, one.Example.IsComplaint))]);

    private static bool CanStand(IReadOnlyCollection<(ComplaintExample Example, double Score)> some) => CanStand(some.Select(one => one.Example.IsComplaint));

    private static bool CanStand(IEnumerable<bool> kinds)
    {
        var (all, complaints) = (0, 0);
        foreach (var isComplaint in kinds)
        {
            all++;
            complaints += isComplaint ? 1 : 0;
        }

        return all >= EnoughToStand && complaints >= EnoughOfKind && all - complaints >= EnoughOfKind;
    }

    private static double Threshold(IReadOnlyList<ReadExample> examples, IReadOnlyList<Held> held)
    {
        var own = held.Where((_, at) => !examples[at].Example.IsSeed).ToList();
        var chat = held.Where((_, at) => ComplaintSeeds.IsOrdinaryChat(examples[at].Example)).Select(one => one.Probability).ToList();
        return OperatingPoint.Choose(
            CanStand(own.Select(one => one.IsComplaint)) ? own : held,
            chat.Count > 0 ? chat : held.Where(one => !one.IsComplaint).Select(one => one.Probability));
    }
}
