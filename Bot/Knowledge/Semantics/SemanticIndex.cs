using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Semantics;

/// <summary>The FAQ's phrasings by what they mean: ranks entries by the phrasing that means nearly the same as the question. Never changes.</summary>
internal sealed class SemanticIndex
{
    private const int MaxRanked = 5;

    // So many phrasings are asked as questions to learn how sure to be.
    private const int Asked = 300;

    // As in Calibration: strange questions are a minority of what is asked.
    private const float StrangeCounts = 0.2f;

    // A difference of this in likeness makes one entry e times as likely as another.
    private const float Temperature = 0.05f;

    private readonly string[] _labels;
    private readonly float[][] _vectors;
    private readonly SignalCurve _confidence;

    /// <param name="texts">The phrasings' labels, and what they mean as vectors of length 1, all equally long.</param>
    public SemanticIndex(IReadOnlyList<(string Label, float[] Vector)> texts)
    {
        _labels = [.. texts.Select(text => text.Label)];
        _vectors = [.. texts.Select(text => text.Vector)];
        _confidence = Calibrate();
    }

    /// <summary>How long a vector is; 0 when there are no phrasings.</summary>
    public int Dimensions => _vectors is [var first, ..] ? first.Length : 0;

    /// <summary>A vector in its direction with the length 1; itself when it has none.</summary>
    public static float[] Normalized(ReadOnlySpan<float> vector)
    {
        var length = MathF.Sqrt(VectorMath.Dot(vector, vector));
        var normalized = vector.ToArray();
        for (var at = 0; at < normalized.Length && length > 0; at++)
        {
            normalized[at] /= length;
        }

        return normalized;
    }

    /// <summary>The entries that a question may mean; null when it cannot be compared.</summary>
    public Ranking? Rank(float[] question)
    {
        if (question.Length != Dimensions || Dimensions == 0)
        {
            return null;
        }

        var nearest = Nearest(question, notText: -1, notLabel: null);
        var sum = nearest.Sum(label => MathF.Exp((label.Likeness - nearest[0].Likeness) / Temperature));
        return new Ranking(
            [.. nearest.Take(MaxRanked).Select(label => new RankedLabel(label.Label, MathF.Exp((label.Likeness - nearest[0].Likeness) / Temperature) / sum))],
            _confidence.Of(Signals(nearest)));
    }

    private List<(string Label, float Likeness)> Nearest(float[] question, int notText, string? notLabel)
    {
        var best = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var text = 0; text < _vectors.Length; text++)
        {
            if (text != notText && _labels[text] != notLabel)
            {
                var likeness = VectorMath.Dot(question, _vectors[text]);
                best[_labels[text]] = best.TryGetValue(_labels[text], out var other) ? Math.Max(other, likeness) : likeness;
            }
        }

        return [.. best.Select(label => (label.Key, label.Value)).OrderByDescending(label => label.Value).ThenBy(label => label.Key, StringComparer.Ordinal)];
    }

    private static float[] Signals(List<(string Label, float Likeness)> nearest) =>
        [nearest[0].Likeness, nearest[0].Likeness - (nearest.Count > 1 ? nearest[1].Likeness : 0)];

    // Models differ in how alike they find any two texts, so it is learned here: each phrasing asked without itself, and without its entry.
    private SignalCurve Calibrate()
    {
        var asked = new List<(float[] Signals, bool IsRight, float Counts)>();
        for (var text = 0; text < _vectors.Length; text += Math.Max(1, _vectors.Length / Asked))
        {
            if (Nearest(_vectors[text], text, notLabel: null) is { Count: > 0 } known)
            {
                asked.Add((Signals(known), known[0].Label == _labels[text], 1));
            }

            if (Nearest(_vectors[text], notText: -1, _labels[text]) is { Count: > 0 } strange)
            {
                asked.Add((Signals(strange), false, StrangeCounts));
            }
        }

        return asked.Count > 0 ? SignalCurve.Fit(asked) : new SignalCurve([0, 0, -3]);
    }
}
