using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>Turns questions into numbers as the examples were.</summary>
internal sealed class QuestionSpace(FeatureSpace features, SentenceEncoder encoder)
{
    /// <summary>The features of the examples.</summary>
    public FeatureSpace Features => features;

    /// <summary>The words that count: courtesy does only where an example has it.</summary>
    public List<Word> Words(string question)
    {
        var words = QuestionText.Words(question);
        words.RemoveAll(word => Courtesy.Is(word) && !features.Knows(QuestionFeatures.OfWord(word)));
        return words;
    }

    /// <summary>Words as numbers.</summary>
    public QuestionVector Vector(IReadOnlyList<Word> words)
    {
        var counted = QuestionFeatures.Of(words);
        return features.Vector(counted, encoder.Encode(counted));
    }
}
