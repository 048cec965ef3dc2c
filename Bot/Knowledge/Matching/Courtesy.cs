using System.Collections.Frozen;
using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>Words that make a question polite but not another question. They are not compared: "shop ơi" alone asks nothing.</summary>
internal static class Courtesy
{
    private static readonly FrozenSet<string> _words = new[]
    {
        "hi", "hello", "hey", "there", "dear", "please", "pls", "plz", "thanks", "thank", "thx", "kindly", "sir", "madam",
        "привет", "здравствуйте", "здравствуй", "добрый", "доброе", "пожалуйста", "пж", "плиз", "спасибо", "подскажите", "скажите",
        "shop", "ơi", "oi", "ạ", "dạ", "ad", "nhé", "nhe", "vậy", "xin", "chào", "chao", "alo",
    }.ToFrozenSet();

    /// <summary>Whether the word is one of these.</summary>
    public static bool Is(Word word) => _words.Contains(word.Text);
}
