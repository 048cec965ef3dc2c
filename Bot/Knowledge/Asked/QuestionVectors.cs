using Bot.Languages;

namespace Bot.Knowledge.Asked;

/// <summary>
/// Questions as they are compared with each other: words, and pieces of words so that endings and slips of the finger cost little, each
/// weighing the more the fewer texts have it. A likeness of their own and not the finder's, whose model learns entries and knows none of these.
/// </summary>
internal sealed class QuestionVectors
{
    private const int LongestPiecedWord = 30;

    // Pieces say more than words about questions as short as these. Measured with QuestionGrouping.Joins.
    private const double WordShare = 0.3;

    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<int> _textsWith = [];
    private readonly int _texts;

    /// <param name="questions">The questions.</param>
    /// <param name="background">Other texts in the same language, from which it shows too which words are common: with few questions, they cannot tell.</param>
    public QuestionVectors(IReadOnlyList<string> questions, IReadOnlyList<string> background)
    {
        var features = questions.Select(FeaturesOf).ToList();
        foreach (var text in features.Concat(background.Select(FeaturesOf)))
        {
            foreach (var feature in text.Words.Concat(text.Pieces).Distinct())
            {
                Count(feature);
            }
        }

        _texts = questions.Count + background.Count;
        Of = [.. features.Select(Vector)];
    }

    /// <summary>The vectors, each of length 1 (0 for a text without words), in the questions' order.</summary>
    public IReadOnlyList<IReadOnlyList<(int Feature, float Weight)>> Of { get; }

    /// <summary>How many features there are.</summary>
    public int Features => _textsWith.Count;

    /// <summary>The places within a group, those of the questions that are most like all of it first.</summary>
    /// <param name="group">Places in the list of questions.</param>
    public IReadOnlyList<int> Central(IReadOnlyList<int> group)
    {
        var sums = new Dictionary<int, float>();
        foreach (var (feature, weight) in group.SelectMany(question => Of[question]))
        {
            sums[feature] = sums.GetValueOrDefault(feature) + weight;
        }

        return [.. Enumerable.Range(0, group.Count).OrderByDescending(at => Of[group[at]].Sum(feature => feature.Weight * sums[feature.Feature])).ThenBy(at => at)];
    }

    private void Count(string feature)
    {
        if (_numbers.TryAdd(feature, _textsWith.Count))
        {
            _textsWith.Add(1);
        }
        else
        {
            _textsWith[_numbers[feature]]++;
        }
    }

    private IReadOnlyList<(int Feature, float Weight)> Vector((HashSet<string> Words, HashSet<string> Pieces) text)
    {
        var vector = new List<(int, float)>(text.Words.Count + text.Pieces.Count);
        AddBlock(text.Words, WordShare, vector);
        AddBlock(text.Pieces, 1 - WordShare, vector);
        return vector;
    }

    private void AddBlock(HashSet<string> features, double share, List<(int, float)> vector)
    {
        var weights = features.Select(feature => _numbers[feature]).Order()
            .Select(number => (Number: number, Weight: Math.Log(1 + (_texts / (double)_textsWith[number])))).ToList();
        var length = Math.Sqrt(weights.Sum(weight => weight.Weight * weight.Weight));
        vector.AddRange(weights.Select(weight => (weight.Number, (float)(Math.Sqrt(share) * weight.Weight / length))));
    }

    private static (HashSet<string> Words, HashSet<string> Pieces) FeaturesOf(string text)
    {
        var (words, pieces) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var all = WordSplitter.Split(text, UnansweredQuestion.MaxText);
        for (var at = 0; at < all.Count; at++)
        {
            var word = all[at];
            // The blank tells a word from a piece with the same letters.
            words.Add(" " + word.Folded);
            if (word.IsHan)
            {
                // Most Chinese words are two characters.
                pieces.Add(at + 1 < all.Count && all[at + 1].IsHan ? word.Folded + all[at + 1].Folded : word.Folded);
            }
            else if (word.Folded.Length <= LongestPiecedWord)
            {
                AddPieces($"<{word.Folded}>", pieces);
            }
        }

        return (words, pieces);
    }

    private static void AddPieces(string word, HashSet<string> pieces)
    {
        for (var length = 3; length <= 5; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                pieces.Add(word.Substring(start, length));
            }
        }
    }
}
