using System.Buffers;
using System.Numerics;
using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>
/// Every text that has a feature, for each feature: finds the texts most like a question without looking at all of them. Flat arrays of
/// numbers, for a hundred thousand texts. <see cref="RetrievalBuilder"/> makes it.
/// </summary>
internal sealed class RetrievalIndex
{
    // A question visits so many entries of the lists, the weightiest features first: what is left then is in every other text, and says
    // little. Of 100,000 entries with one phrasing each 79 % were found so, with half of it 69 %, with four times as many 84 % in four
    // times the time. By length, the shortest lists first, pieces of words came before the words, and much less was found.
    private const int MostVisited = 250_000;

    private readonly FeatureNumbers _features;
    private readonly RetrievalArrays _arrays;

    public RetrievalIndex(FeatureNumbers features, RetrievalArrays arrays) => (_features, _arrays) = (features, arrays);

    /// <summary>How many texts there are.</summary>
    public int Texts => _arrays.Labels.Length;

    /// <summary>Whether any text has the feature.</summary>
    public bool Knows(ulong feature) => _features.Find(feature) >= 0;

    /// <summary>How usual a feature is among the texts, the more the higher; null when none has it.</summary>
    public float? Usual(ulong feature) => _features.Find(feature) is >= 0 and var number ? _arrays.Starts[number + 1] - _arrays.Starts[number] : null;

    /// <summary>The number of a text's label. Labels are in the order of their texts.</summary>
    public int LabelOf(int text) => _arrays.Labels[text];

    /// <summary>The texts most like a question, best first.</summary>
    /// <param name="question">The question's features.</param>
    /// <param name="most">How many.</param>
    /// <param name="known">0–1: the part of the question, by weight, that any text has.</param>
    /// <param name="notText">A text that is left out, or -1.</param>
    /// <param name="notLabel">A label that is left out, or -1.</param>
    public List<RetrievedText> Nearest(QuestionFeatures question, int most, out float known, int notText = -1, int notLabel = -1)
    {
        var terms = new List<Term>(question.Words.Count + question.Pieces.Count);
        known = (Add(question.Words, _arrays.WordScales, terms) + Add(question.Pieces, _arrays.PieceScales, terms)) / 2;
        terms.Sort((one, other) => other.Weight.CompareTo(one.Weight));
        var rented = ArrayPool<float>.Shared.Rent(Texts);
        var likeness = rented.AsSpan(0, Texts);
        likeness.Clear();
        Visit(terms, likeness);
        if (notText >= 0)
        {
            likeness[notText] = 0;
        }

        var nearest = Best(likeness, most, notLabel);
        ArrayPool<float>.Shared.Return(rented);
        return nearest;
    }

    /// <summary>How much a word says for a label: nothing when the label's texts have neither it nor most of its pieces, as a mistyped word has.</summary>
    public float Support(Word word, int label)
    {
        var features = QuestionFeatures.Of([word]);
        var (words, _) = Shared(features.Words.Keys, label);
        var (pieces, all) = Shared(features.Pieces.Keys, label);
        return words > 0 || pieces > all / 2 ? words + pieces : 0;
    }

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        _features.Write(writer);
        _arrays.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RetrievalIndex Read(BinaryReader reader) => new(FeatureNumbers.Read(reader), RetrievalArrays.Read(reader));

    /// <summary>Adds the terms of words or of pieces, each half of the question; gives the part of it that is known.</summary>
    private float Add(Dictionary<ulong, int> counts, float[] scales, List<Term> terms)
    {
        var (start, all, known) = (terms.Count, 0f, 0f);
        foreach (var (feature, count) in counts)
        {
            var number = _features.Find(feature);
            var telling = number < 0 ? _arrays.Unknown : _arrays.Tellings[number];
            var weight = (1 + MathF.Log(count)) * telling;
            all += weight;
            if (number >= 0)
            {
                known += weight;
                terms.Add(new Term(_arrays.Starts[number], _arrays.Starts[number + 1] - _arrays.Starts[number], weight, scales));
            }
        }

        for (var at = start; at < terms.Count; at++)
        {
            terms[at] = terms[at] with { Weight = terms[at].Weight * 0.5f / all };
        }

        return all > 0 ? known / all : 0;
    }

    // How telling those features are that one of a label's texts has, and all.
    private (float Shared, float All) Shared(IEnumerable<ulong> features, int label)
    {
        var (shared, all) = (0f, 0f);
        foreach (var feature in features)
        {
            var number = _features.Find(feature);
            var telling = number < 0 ? _arrays.Unknown : _arrays.Tellings[number];
            all += telling;
            shared += number >= 0 && HasOneOf(number, label) ? telling : 0;
        }

        return (shared, all);
    }

    private void Visit(List<Term> terms, Span<float> likeness)
    {
        var visited = 0;
        foreach (var term in terms)
        {
            visited += term.Length;
            if (visited > MostVisited && visited > term.Length)
            {
                break;
            }

            foreach (var text in _arrays.Texts.AsSpan(term.Start, term.Length))
            {
                likeness[text] += term.Weight * term.Scales[text];
            }
        }
    }

    private List<RetrievedText> Best(ReadOnlySpan<float> likeness, int most, int notLabel)
    {
        var best = new PriorityQueue<int, float>(most + 1);
        var atLeast = 0f;
        for (var text = 0; text < likeness.Length; text++)
        {
            text += Unlike(likeness[text..], atLeast);
            if (text < likeness.Length && likeness[text] > atLeast && _arrays.Labels[text] != notLabel)
            {
                best.Enqueue(text, likeness[text]);
                if (best.Count > most)
                {
                    best.Dequeue();
                    best.TryPeek(out _, out atLeast);
                }
            }
        }

        var found = new List<RetrievedText>(best.Count);
        while (best.TryDequeue(out var text, out var itsLikeness))
        {
            found.Add(new RetrievedText(text, itsLikeness));
        }

        // Equals in the order of their numbers, whatever the queue did with them.
        found.Sort((one, other) => one.Likeness != other.Likeness ? other.Likeness.CompareTo(one.Likeness) : one.Text.CompareTo(other.Text));
        return found;
    }

    // How many texts at the beginning are surely not likely enough, many at a time: nearly all of a hundred thousand.
    private static int Unlike(ReadOnlySpan<float> likeness, float atLeast)
    {
        var (count, bar) = (0, new Vector<float>(atLeast));
        while (count + Vector<float>.Count <= likeness.Length && !Vector.GreaterThanAny(new Vector<float>(likeness[count..]), bar))
        {
            count += Vector<float>.Count;
        }

        return count;
    }

    private bool HasOneOf(int feature, int label)
    {
        var texts = _arrays.Texts.AsSpan(_arrays.Starts[feature]..(_arrays.Starts[feature + 1]));
        foreach (var text in texts)
        {
            if (_arrays.Labels[text] >= label)
            {
                return _arrays.Labels[text] == label;
            }
        }

        return false;
    }

    private readonly record struct Term(int Start, int Length, float Weight, float[] Scales);
}

/// <summary>A text that a question is like.</summary>
/// <param name="Text">Its number.</param>
/// <param name="Likeness">From 0; about 1 for itself, the more the shorter it is.</param>
internal readonly record struct RetrievedText(int Text, float Likeness);
