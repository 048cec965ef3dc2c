using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>An example with everything about it that stays the same whatever it is learned with.</summary>
/// <param name="Label">The number of its entry.</param>
/// <param name="Source">The number of the text it was made from; copies share it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Tells its words.</param>
/// <param name="IsCourtesy">Whether it has no words but courtesy.</param>
/// <param name="IsAboutNothing">Whether it has no words but <see cref="FunctionWords"/>: "how are you".</param>
/// <param name="Features">Its features.</param>
/// <param name="Meaning">What the encoder makes of it.</param>
internal sealed record PreparedExample(int Label, int Source, ExampleKind Kind, ulong Key, bool IsCourtesy, bool IsAboutNothing, QuestionFeatures Features, float[] Meaning)
{
    /// <summary>Prepares an example, and a copy without accents when it has any: people leave them out.</summary>
    public static IEnumerable<PreparedExample> Of(TrainingExample example, int label, int source, SentenceEncoder encoder)
    {
        var words = QuestionText.Words(example.Text);
        if (words.Count == 0)
        {
            yield break;
        }

        yield return Of(words, label, source, example.Kind, encoder);
        if (words.Exists(word => word.Text != word.Folded && !word.IsHan && word.Folded.Any(char.IsAsciiLetter)))
        {
            yield return Of(words.ConvertAll(word => word with { Text = word.Folded }), label, source, example.Kind, encoder);
        }
    }

    /// <summary>What tells two questions apart that differ in more than spelling.</summary>
    public static ulong KeyOf(IEnumerable<Word> words) => FeatureHash.Of('q', string.Join(' ', words.Select(word => word.Folded)));

    private static PreparedExample Of(List<Word> words, int label, int source, ExampleKind kind, SentenceEncoder encoder)
    {
        var features = QuestionFeatures.Of(words);
        return new PreparedExample(label, source, kind, KeyOf(words), words.TrueForAll(Courtesy.Is), words.TrueForAll(FunctionWords.Is), features, encoder.Encode(features));
    }
}
