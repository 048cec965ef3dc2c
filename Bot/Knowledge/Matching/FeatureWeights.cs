namespace Bot.Knowledge.Matching;

/// <summary>
/// How telling each feature is: the fewer entries have it, the more (TF-IDF). Counted by entries, not phrasings: a word that all
/// phrasings of one entry share is telling, not common.
/// </summary>
internal sealed class FeatureWeights
{
    // Words suffer more from slips of the finger than pieces do. Measured, as the next: see FaqSnapshot.
    private const double WordShare = 0.4;

    // What an unknown feature weighs, compared with one that a single entry has: half is a name or a slip, not another matter.
    private const double UnknownShare = 0.6;

    private readonly Dictionary<ulong, int> _entriesWith = [];
    private readonly int _entries;

    /// <param name="entries">The texts of each entry.</param>
    public FeatureWeights(IReadOnlyList<IReadOnlyList<Features>> entries)
    {
        _entries = entries.Count;
        foreach (var texts in entries)
        {
            foreach (var feature in texts.SelectMany(text => text.Words.Keys.Concat(text.Pieces.Keys)).Distinct())
            {
                _entriesWith[feature] = _entriesWith.GetValueOrDefault(feature) + 1;
            }
        }
    }

    /// <summary>
    /// The text as a vector of length 1, words and pieces contributing their share each. Features that no entry has are in the
    /// length only: a strange question resembles nothing.
    /// </summary>
    public IReadOnlyList<(ulong Feature, float Weight)> Vector(Features features)
    {
        var vector = new List<(ulong, float)>(features.Words.Count + features.Pieces.Count);
        AddBlock(features.Words, WordShare, vector);
        AddBlock(features.Pieces, 1 - WordShare, vector);
        return vector;
    }

    private void AddBlock(Dictionary<ulong, int> counts, double share, List<(ulong, float)> vector)
    {
        var length = Math.Sqrt(counts.Sum(count => Math.Pow(Weight(count.Key, count.Value), 2)));
        foreach (var (feature, count) in counts)
        {
            if (_entriesWith.ContainsKey(feature))
            {
                vector.Add((feature, (float)(Math.Sqrt(share) * Weight(feature, count) / length)));
            }
        }
    }

    private double Weight(ulong feature, int count)
    {
        var known = _entriesWith.TryGetValue(feature, out var entries);
        return (1 + Math.Log(count)) * Math.Log((_entries + 1) / ((known ? entries : 1) - 0.25)) * (known ? 1 : UnknownShare);
    }
}
