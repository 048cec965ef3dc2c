namespace Bot.Listening.Learning;

/// <summary>Parts examples for measuring: what one is learnt from is never what it is measured with.</summary>
internal static class Folds
{
    /// <summary>
    /// The fold, from 0, of each example. Examples with a topic go where their topic goes, if it is to stay whole; all others are spread one
    /// by one, complaints and others evenly. The same examples give the same folds.
    /// </summary>
    public static int[] Of(IReadOnlyList<ComplaintExample> examples, int count, bool keepTopics = true)
    {
        var folds = new int[examples.Count];
        foreach (var kind in Enumerable.Range(0, examples.Count).GroupBy(at => examples[at].IsComplaint))
        {
            var topics = kind.Select(at => examples[at].Topic).Where(topic => topic.Length > 0).Distinct().Order(StringComparer.Ordinal).Index()
                .ToDictionary(topic => topic.Item, topic => topic.Index % count);
            var single = kind.Where(at => !keepTopics || examples[at].Topic.Length == 0).ToArray();
            new Sequence(20).Shuffle(single);
            var placeOf = single.Index().ToDictionary(one => one.Item, one => one.Index % count);
            foreach (var at in kind)
            {
                folds[at] = placeOf.TryGetValue(at, out var fold) ? fold : topics[examples[at].Topic];
            }
        }

        return folds;
    }
}
