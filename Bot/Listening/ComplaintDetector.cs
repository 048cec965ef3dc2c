using Bot.Languages;
using Bot.Listening.Learning;
using Bot.Listening.Reading;

namespace Bot.Listening;

/// <summary>
/// Tells whether a public message is a complaint about us, how likely, and by which words. Linear, so that each word has its part; never
/// changes, and many threads may ask it at once.
/// </summary>
/// <param name="model">What was learnt.</param>
/// <param name="ourNames">What people call the shop and its goods.</param>
internal sealed class ComplaintDetector(ComplaintModel model, IReadOnlyList<string> ourNames)
{
    private const int MostWords = 5;
    private const int LongestHanPiece = 4;

    private readonly MessageReader _reader = new(ourNames);

    /// <summary>From which probability on a message is called a complaint.</summary>
    public double Threshold => model.Threshold;

    /// <summary>Judges a message.</summary>
    /// <param name="text">As it was written; any length, may be empty.</param>
    /// <param name="language">Its language, when it is known: the same score means a little more or less in another.</param>
    public ComplaintJudgement Judge(string text, Language? language = null)
    {
        var message = _reader.Read(text);
        var features = MessageFeatures.Of(message);
        var score = model.Weights.Score(MessageVector.Of(features));
        var probability = model.Probability(score, language?.Code ?? "");
        return new ComplaintJudgement(probability >= model.Threshold, probability, Because(message, Parts(message, features), probability >= 0.5));
    }

    /// <summary>Each token's part in the score. What spans several tokens is shared among them; what holds for the whole message belongs to none.</summary>
    private double[] Parts(ReadMessage message, List<Feature> features)
    {
        var known = features.Where(feature => model.Weights.Of.ContainsKey(feature.Hash)).ToList();
        var times = known.CountBy(feature => feature.Hash).ToDictionary();
        var values = known.GroupBy(feature => feature.Block).ToDictionary(
            block => block.Key, block => MessageVector.Value(block.Key, block.Select(feature => feature.Hash).Distinct().Count()));
        var parts = new double[message.Tokens.Count];
        foreach (var feature in known.Where(feature => feature.Token >= 0))
        {
            var part = model.Weights.Of[feature.Hash] * values[feature.Block] / times[feature.Hash] / (feature.Last - feature.Token + 1);
            for (var at = feature.Token; at <= feature.Last; at++)
            {
                parts[at] += part;
            }
        }

        return parts;
    }

    private static List<DecidingWord> Because(ReadMessage message, double[] parts, bool isFor)
    {
        var words = new List<DecidingWord>();
        for (var at = 0; at < parts.Length; at++)
        {
            var (first, part) = (at, parts[at]);
            // Single characters tell staff nothing: neighbours that speak for the same stay together.
            while (part > 0 == isFor && IsHan(at) && IsHan(at + 1) && parts[at + 1] > 0 == isFor && at + 1 - first < LongestHanPiece)
            {
                part += parts[++at];
            }

            var (start, last) = (message.Tokens[first].Start, message.Tokens[at]);
            words.Add(new DecidingWord(message.Clean[start..(last.Start + last.Length)], part));
        }

        return [.. words.Where(word => word.Weight != 0 && word.Weight > 0 == isFor)
            .GroupBy(word => word.Text.ToLowerInvariant())
            .Select(same => new DecidingWord(same.First().Text, same.Sum(word => word.Weight)))
            .OrderByDescending(word => Math.Abs(word.Weight))
            .ThenBy(word => word.Text, StringComparer.Ordinal)
            .Take(MostWords)];

        bool IsHan(int at) => at < message.Tokens.Count && message.Tokens[at].Kind is TokenKind.Han;
    }
}
