namespace Bot.Knowledge.Understanding;

/// <summary>The examples themselves: a question that is one of them needs no guessing, and one that is like none of them needs care.</summary>
internal sealed class KnownQuestions
{
    // More phrasings of an entry than this tell nothing new about how near a question comes, and would cost time.
    private const int PerLabel = 10;

    private readonly Dictionary<ulong, int> _labels = [];
    private readonly List<QuestionVector>[] _vectors;
    private readonly HashSet<int> _aboutNothing = [];

    /// <param name="labels">How many labels there are.</param>
    public KnownQuestions(int labels)
    {
        _vectors = [.. Enumerable.Range(0, labels).Select(_ => new List<QuestionVector>())];
    }

    /// <summary>Whether an entry answers a mere "hello".</summary>
    public bool HasCourtesy { get; private set; }

    /// <summary>Adds an example.</summary>
    public void Add(PreparedExample example, QuestionVector vector)
    {
        var (key, label) = (example.Key, example.Label);
        HasCourtesy |= example.IsCourtesy;
        if (example.IsAboutNothing)
        {
            _aboutNothing.Add(label);
        }

        // The same words under two entries tell nothing.
        _labels[key] = _labels.TryGetValue(key, out var other) && other != label ? -1 : label;
        if (_vectors.Length < Sureness.FewLabels && _vectors[label].Count < PerLabel)
        {
            _vectors[label].Add(vector);
        }
    }

    /// <summary>Whether the label answers questions that have no word that is about anything, such as "how are you".</summary>
    public bool AnswersAboutNothing(int label) => _aboutNothing.Contains(label);

    /// <summary>The label that has exactly these words, and is the only one.</summary>
    public int? Exactly(ulong key) => _labels.TryGetValue(key, out var label) && label >= 0 ? label : null;

    /// <summary>How near the question's words come to those of the label's nearest example, 0–1. Kept with few entries only.</summary>
    public float Likeness(QuestionVector question, int label) =>
        _vectors[label].Select(question.LikenessTo).DefaultIfEmpty().Max();

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_vectors.Length);
        writer.Write(HasCourtesy);
        writer.WriteNumbers<int>([.. _aboutNothing.Order()]);
        writer.Write(_labels.Count);
        foreach (var (key, label) in _labels)
        {
            writer.Write(key);
            writer.Write(label);
        }

        foreach (var vectors in _vectors)
        {
            writer.Write(vectors.Count);
            vectors.ForEach(vector => vector.Write(writer));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static KnownQuestions Read(BinaryReader reader)
    {
        var known = new KnownQuestions(reader.ReadInt32()) { HasCourtesy = reader.ReadBoolean() };
        known._aboutNothing.UnionWith(reader.ReadNumbers<int>());
        for (var keys = reader.ReadInt32(); keys > 0; keys--)
        {
            known._labels[reader.ReadUInt64()] = reader.ReadInt32();
        }

        foreach (var vectors in known._vectors)
        {
            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                vectors.Add(QuestionVector.Read(reader));
            }
        }

        return known;
    }
}
