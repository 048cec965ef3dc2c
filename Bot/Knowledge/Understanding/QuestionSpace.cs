using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>Turns questions into numbers as the examples were.</summary>
internal sealed class QuestionSpace(FeatureSpace features, SentenceEncoder encoder)
{
    /// <summary>The features of the examples.</summary>
    public FeatureSpace Features => features;

    /// <summary>The words that count: courtesy does only where an example has it.</summary>
    public List<Word> Words(string question) => QuestionText.Words(question, features.Knows);

    /// <summary>Words as numbers; mistyped ones as what they were meant to be.</summary>
    public QuestionVector Vector(IReadOnlyList<Word> words)
    {
        var meant = words.Select(Meant).ToList();
        var counted = QuestionFeatures.Of(meant);
        var vector = features.Vector(counted, encoder.Encode(counted));
        // A guess makes nothing known: a strange question would look familiar.
        return meant.SequenceEqual(words) ? vector : vector with { Known = features.Vector(QuestionFeatures.Of(words), []).Known };
    }

    // What the encoder knows is a word, if none of these examples'.
    private Word Meant(Word word) => encoder.Knows(QuestionFeatures.OfWord(word)) ? word : Spelling.Meant(word, features.Usual);
}
