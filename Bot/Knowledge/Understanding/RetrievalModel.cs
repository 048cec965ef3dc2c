using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>
/// Tells which entry a question means by looking for the texts that are most like it. For FAQs of more entries than a
/// <see cref="QuestionClassifier"/> can tell apart in good time, and until one is trained: it is ready at once.
/// </summary>
internal sealed class RetrievalModel : IQuestionModel
{
    /// <summary>How many texts are looked at closely.</summary>
    public const int Shortlist = 50;

    private const int MaxRanked = 5;
    private const int MaxBecause = 5;

    private readonly string[] _labels;
    private readonly RetrievalIndex _index;
    private readonly SignalCurve _curve;
    private readonly ConfidenceCurve _confidence;

    /// <param name="labels">The labels by their numbers.</param>
    /// <param name="index">The texts.</param>
    /// <param name="curve">What a vote's signals say.</param>
    /// <param name="calibration">How sure to be of what.</param>
    public RetrievalModel(string[] labels, RetrievalIndex index, SignalCurve curve, Calibration calibration)
    {
        (_labels, _index, _curve) = (labels, index, curve);
        (_confidence, Report) = (calibration.Confidence, calibration.Report);
    }

    /// <inheritdoc/>
    public ModelReport Report { get; }

    /// <inheritdoc/>
    public bool KnowsAnswers => true;

    /// <inheritdoc/>
    public Ranking Rank(string question)
    {
        var features = QuestionFeatures.Of(Words(question));
        var nearest = _index.Nearest(features, Shortlist, out var known);
        return RetrievalVote.Of(nearest, known, _index.LabelOf) is not { } vote
            ? Ranking.Nothing
            : new Ranking(
                [.. vote.Labels.Take(MaxRanked).Select(label => new RankedLabel(_labels[label.Label], label.Probability))],
                _confidence.Of(_curve.Sureness(vote.Signals)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Because(string question, string label)
    {
        var number = Array.BinarySearch(_labels, label, StringComparer.Ordinal);
        return number < 0
            ? []
            :
            [
                .. Words(question).DistinctBy(word => word.Text)
                    .Select(word => (word.Text, Support: _index.Support(word, number)))
                    .Where(word => word.Support > 0)
                    .OrderByDescending(word => word.Support)
                    .Take(MaxBecause)
                    .Select(word => word.Text),
            ];
    }

    /// <inheritdoc/>
    public void Write(Stream stream) => QuestionModels.Write(stream, QuestionModels.Kind.Retrieval, writer =>
    {
        writer.Write(_labels.Length);
        Array.ForEach(_labels, writer.Write);
        _index.Write(writer);
        writer.WriteNumbers<float>(_curve.Weights);
        writer.Write(_confidence.Slope);
        writer.Write(_confidence.Offset);
        writer.Write(Report);
    });

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RetrievalModel Read(BinaryReader reader)
    {
        var labels = new string[reader.ReadInt32()];
        for (var at = 0; at < labels.Length; at++)
        {
            labels[at] = reader.ReadString();
        }

        var index = RetrievalIndex.Read(reader);
        var curve = new SignalCurve(reader.ReadNumbers<float>());
        return new RetrievalModel(labels, index, curve, new Calibration(new ConfidenceCurve(reader.ReadDouble(), reader.ReadDouble()), reader.ReadReport()));
    }

    private List<Word> Words(string question) => QuestionText.Words(question, _index.Knows).ConvertAll(word => Spelling.Meant(word, _index.Usual));
}
