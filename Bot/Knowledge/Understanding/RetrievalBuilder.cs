namespace Bot.Knowledge.Understanding;

/// <summary>Builds a <see cref="RetrievalIndex"/>: reads the texts side by side, numbers their features in order, and turns the lists around.</summary>
internal sealed class RetrievalBuilder
{
    // So many texts' features are in memory as they were read, at a time.
    private const int AtOnce = 4096;

    // BM25 (Robertson and Zaragoza 2009, section 3.4): how soon more of the same says no more, and how much a long text speaks less for each of
    // its features. With the usual 0.75 short questions find long phrasings less. See docs/understanding.md for what it gains over a cosine.
    private const float Saturation = 1.2f;
    private const float LengthCounts = 0.5f;

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
        var (words, pieces) = (Average(text => _words[text]), Average(text => _features[text].Length - _words[text]));
        var (wordScales, pieceScales) = (new float[_labels.Length], new float[_labels.Length]);
        for (var text = 0; text < _labels.Length; text++)
        {
            foreach (var feature in _features[text])
            {
                texts[next[feature]++] = text;
            }

            var share = _examples[text].Kind is ExampleKind.Answer ? AnswerShare : 1;
            wordScales[text] = Scale(_words[text], words) * share;
            pieceScales[text] = Scale(_features[text].Length - _words[text], pieces) * share;
        }

        return new RetrievalIndex(_numbers, new RetrievalArrays(_labels, tellings, Telling(labels, 0.5f), starts, texts, wordScales, pieceScales));
    }

    // Answers are longer than what is asked, and have no pieces.
    private float Average(Func<int, int> length)
    {
        var asked = Enumerable.Range(0, _labels.Length).Where(text => _examples[text].Kind is not ExampleKind.Answer).Select(length);
        return (float)asked.DefaultIfEmpty(1).Average();
    }

    // Hardly any text has a feature twice, so that how often it has it is not kept.
    private static float Scale(int length, float average) =>
        (1 + Saturation) / (1 + (Saturation * (1 - LengthCounts + (LengthCounts * length / Math.Max(average, 1)))));

    private static float Telling(int labels, float with) => MathF.Log((labels + 1f) / (with + 0.5f)) + 0.3f;
}
