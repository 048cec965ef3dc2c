using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>
/// Tells which entry a question means by classifiers trained on the entries' phrasings, and how sure that is by what happened to
/// questions that were hidden from it.
/// </summary>
internal sealed class QuestionClassifier : IQuestionModel
{
    private const int MaxRanked = 5;
    private const int MaxBecause = 5;

    // Of the confidence that an answer needs: a vague question is asked back at most.
    private const double Unsure = 0.9;

    // One of the examples itself. The rest is for the same words meaning something else this time.
    private const float Exactly = 0.98f;

    private readonly string[] _labels;
    private readonly long _encoder;
    private readonly TrainedQuestions _trained;
    private readonly QuestionSpace _space;
    private readonly ConfidenceCurve _confidence;

    private QuestionClassifier(string[] labels, TrainedQuestions trained, SentenceEncoder encoder, Calibration calibration)
    {
        (_labels, _trained, _space, _encoder) = (labels, trained, new QuestionSpace(trained.Space, encoder), encoder.Fingerprint);
        (_confidence, Report) = (calibration.Confidence, calibration.Report);
    }

    /// <inheritdoc/>
    public ModelReport Report { get; }

    /// <summary>Trains one.</summary>
    public static QuestionClassifier Train(IReadOnlyList<TrainingExample> examples, SentenceEncoder encoder, CancellationToken cancellationToken)
    {
        // Answers tell what an entry is about in the shop's words, not how it is asked: they are looked up instead, see AnswerTexts.
        examples = [.. examples.Where(example => example.Kind != ExampleKind.Answer)];
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        var number = labels.Index().ToDictionary(label => label.Item, label => label.Index);
        var prepared = examples.SelectMany((example, source) => PreparedExample.Of(example, number[example.Label], source, encoder)).ToList();
        var trained = TrainedQuestions.Train(prepared, labels.Length, TrainingPlan.For(prepared.Count), cancellationToken);
        return new QuestionClassifier(labels, trained, encoder, Calibration.Of(prepared, labels, examples, cancellationToken));
    }

    /// <inheritdoc/>
    public bool KnowsAnswers => false;

    /// <inheritdoc/>
    public Ranking Rank(string question)
    {
        var words = _space.Words(question);
        if (words.Count == 0 || _labels.Length == 0 || (words.TrueForAll(Courtesy.Is) && !_trained.Known.HasCourtesy))
        {
            return Ranking.Nothing;
        }

        var judgement = _trained.Judge(_space.Vector(words));
        var confidence = _confidence.Of(judgement.Sureness);
        if (_trained.Known.Exactly(PreparedExample.KeyOf(words)) is { } label)
        {
            Prefer(label, judgement.Probabilities);
            confidence = Math.Max(confidence, Exactly);
        }
        else if (IsVague(words, judgement.Best))
        {
            confidence = Math.Min(confidence, Unsure * Report.AnswersFrom);
        }

        var best = judgement.Probabilities.Index().OrderByDescending(ranked => ranked.Item).Take(MaxRanked);
        return new Ranking([.. best.Select(ranked => new RankedLabel(_labels[ranked.Index], ranked.Item))], confidence);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Because(string question, string label)
    {
        var number = Array.IndexOf(_labels, label);
        var words = _space.Words(question);
        if (number < 0 || words.Count == 0)
        {
            return [];
        }

        // What is missed when the word is left out: pieces and neighbours count with it.
        var whole = _trained.Mixture.Linear.Score(_space.Vector(words))[number];
        return
        [
            .. words.Select((word, at) => (word.Text, Missed: whole - _trained.Mixture.Linear.Score(_space.Vector([.. words.Where((_, other) => other != at)]))[number]))
                .Where(word => word.Missed > 0)
                .OrderByDescending(word => word.Missed)
                .Select(word => word.Text)
                .Distinct()
                .Take(MaxBecause),
        ];
    }

    /// <inheritdoc/>
    public void Write(Stream stream) => QuestionModels.Write(stream, QuestionModels.Kind.Classifier, writer =>
    {
        writer.Write(_encoder);
        writer.Write(_labels.Length);
        Array.ForEach(_labels, writer.Write);
        _trained.Write(writer);
        writer.Write(_confidence.Slope);
        writer.Write(_confidence.Offset);
        writer.Write(Report);
    });

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was trained with another encoder.</exception>
    public static QuestionClassifier Read(BinaryReader reader, SentenceEncoder encoder)
    {
        if (reader.ReadInt64() != encoder.Fingerprint)
        {
            throw new InvalidDataException("The model was trained with another encoder.");
        }

        var labels = new string[reader.ReadInt32()];
        for (var at = 0; at < labels.Length; at++)
        {
            labels[at] = reader.ReadString();
        }

        var trained = TrainedQuestions.Read(reader);
        return new QuestionClassifier(labels, trained, encoder, new Calibration(new ConfidenceCurve(reader.ReadDouble(), reader.ReadDouble()), reader.ReadReport()));
    }

    // No word is known as a whole ("word" is a piece of "password"), or none is about anything ("can you do it").
    private bool IsVague(List<Word> words, int best) =>
        !words.Exists(word => _space.Features.Knows(QuestionFeatures.OfWord(word)))
        || (words.TrueForAll(FunctionWords.Is) && !_trained.Known.AnswersAboutNothing(best));

    private static void Prefer(int label, float[] probabilities)
    {
        var others = 1 - probabilities[label];
        for (var at = 0; at < probabilities.Length && others > 1 - Exactly; at++)
        {
            probabilities[at] = at == label ? Exactly : probabilities[at] * (1 - Exactly) / others;
        }
    }
}
