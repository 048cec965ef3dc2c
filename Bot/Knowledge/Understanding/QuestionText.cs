using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Knowledge.Understanding;

/// <summary>A question as words to be compared: contractions written out, emoji as words of their own.</summary>
internal static class QuestionText
{
    /// <summary>How much of a text is looked at, characters: the question is in there, or a person must read it.</summary>
    public const int MaxText = 1000;

    /// <summary>The words of a text in order, its emoji last.</summary>
    public static List<Word> Words(string text)
    {
        var start = text.Length > MaxText ? text[..MaxText] : text;
        // Who says a word ten times over means it once.
        var words = Once(WordSplitter.Split(Contractions.Expand(Courtesy.Spare(start)), 2 * MaxText));
        words.AddRange(Emoji.In(start, MaxText).Select(emoji => new Word(emoji, emoji, IsHan: false)));
        return words;
    }

    /// <summary>The words that count: courtesy does only where it is known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="knows">Whether a word's feature is known.</param>
    public static List<Word> Words(string text, Func<ulong, bool> knows)
    {
        var words = Words(text);
        words.RemoveAll(word => Courtesy.Is(word) && !knows(QuestionFeatures.OfWord(word)));
        return words;
    }

    private static List<Word> Once(List<Word> words) => [.. words.Where((word, at) => at == 0 || word.IsHan || word != words[at - 1])];
}
