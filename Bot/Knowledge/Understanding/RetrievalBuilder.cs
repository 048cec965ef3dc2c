namespace Bot.Knowledge.Understanding;

/// <summary>Builds a <see cref="RetrievalIndex"/>: reads the texts side by side, numbers their features in order, and turns the lists around.</summary>
internal sealed class RetrievalBuilder
{
    // So many texts' features are in memory as they were read, at a time.
    private const int AtOnce = 4096;

    // A text of the answer, which is not how people ask, speaks this much less for its entry; its pieces of words say nothing.
    private const float AnswerShare = 0.35f;

    private readonly IReadOnlyList<TrainingExample> _examples;
    private readonly int[] _labels;
    private readonly FeatureNumbers _numbers = new();
    private readonly List<int[]> _features = [];
    private readonly int[] _words;
    private readonly List<int> _labelsWith = [];
    private readonly List<int> _textsWith = [];
    private readonly List<int> _lastLabel = [];

    private RetrievalBuilder(IReadOnlyList<TrainingExample> examples, int[] labels)
    {
        (_examples, _labels) = (examples, labels);
        _words = new int[examples.Count];
    }

    /// <summary>Builds it.</summary>
    /// <param name="examples">The texts.</param>
    /// <param name="labels">The number of each one's label, ascending.</param>
    /// <param name="cancellationToken">Stop.</param>
    public static RetrievalIndex Build(IReadOnlyList<TrainingExample> examples, int[] labels, CancellationToken cancellationToken)
    {
        var builder = new RetrievalBuilder(examples, labels);
        for (var start = 0; start < examples.Count; start += AtOnce)
        {
            builder.Read(start, Math.Min(AtOnce, examples.Count - start), cancellationToken);
        }

        return builder.Index();
    }

    private void Read(int start, int count, CancellationToken cancellationToken)
    {
        var read = new QuestionFeatures[count];
        Parallel.For(0, count, Threads.Some(cancellationToken), at => read[at] = QuestionFeatures.Of(QuestionText.Words(_examples[start + at].Text)));
        for (var at = 0; at < count; at++)
        {
            var isAnswer = _examples[start + at].Kind is ExampleKind.Answer;
            var features = new int[read[at].Words.Count + (isAnswer ? 0 : read[at].Pieces.Count)];
            _words[start + at] = read[at].Words.Count;
            Number(read[at].Words.Keys, features, _labels[start + at]);
            if (!isAnswer)
            {
                Number(read[at].Pieces.Keys, features.AsSpan(read[at].Words.Count), _labels[start + at]);
            }

            _features.Add(features);
        }
    }

    // How telling a feature is depends on how many labels have it, not texts: a word in all of one label's texts is telling, not common.
    private void Number(Dictionary<ulong, int>.KeyCollection features, Span<int> numbers, int label)
    {
        var at = 0;
        foreach (var feature in features)
        {
            var number = _numbers.Add(feature);
            if (number == _textsWith.Count)
            {
                _textsWith.Add(0);
                _labelsWith.Add(0);
                _lastLabel.Add(-1);
            }

            _textsWith[number]++;
            _labelsWith[number] += _lastLabel[number] == label ? 0 : 1;
            _lastLabel[number] = label;
            numbers[at++] = number;
        }
    }

    private RetrievalIndex Index()
    {
        var labels = _labels is [] ? 0 : _labels[^1] + 1;
        var tellings = new float[_numbers.Count];
        var starts = new int[_numbers.Count + 1];
        for (var feature = 0; feature < tellings.Length; feature++)
        {
            tellings[feature] = Telling(labels, _labelsWith[feature]);
            starts[feature + 1] = starts[feature] + _textsWith[feature];
        }

        var texts = new int[starts[^1]];
        var next = starts.AsSpan(0, tellings.Length).ToArray();
        var (wordScales, pieceScales) = (new float[_labels.Length], new float[_labels.Length]);
        for (var text = 0; text < _labels.Length; text++)
        {
            foreach (var feature in _features[text])
            {
                texts[next[feature]++] = text;
            }

            var share = _examples[text].Kind is ExampleKind.Answer ? AnswerShare : 1;
            wordScales[text] = Scale(_features[text].AsSpan(0, _words[text]), tellings) * share;
            pieceScales[text] = Scale(_features[text].AsSpan(_words[text]), tellings) * share;
        }

        return new RetrievalIndex(_numbers, new RetrievalArrays(_labels, tellings, Telling(labels, 0.5f), starts, texts, wordScales, pieceScales));
    }

    private static float Scale(ReadOnlySpan<int> features, float[] tellings)
    {
        var square = 0f;
        foreach (var feature in features)
        {
            square += tellings[feature] * tellings[feature];
        }

        return square > 0 ? 1 / MathF.Sqrt(square) : 0;
    }

    private static float Telling(int labels, float with) => MathF.Log((labels + 1f) / (with + 0.5f)) + 0.3f;
}
