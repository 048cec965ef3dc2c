using Bot.Languages;

namespace Bot.Knowledge.Asked;

/// <summary>Texts as they are told apart: punctuation, capitals and accents make no other question.</summary>
internal static class ComparedWords
{
    /// <summary>The words of a text in their plainest form, one space between; empty when it has none. Never longer than <see cref="FaqPhrasing.MaxText"/>.</summary>
    public static string Of(string text)
    {
        var words = string.Join(' ', WordSplitter.Split(text, UnansweredQuestion.MaxText).Select(word => word.Folded));
        return Messaging.CleanText.Cut(words, FaqPhrasing.MaxText);
    }
}
