using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Knowledge.Understanding;
using Bot.Languages;

namespace Bot.Knowledge.Matching;

/// <summary>Words that make a question polite but not another question. They are not compared: "shop ơi" alone asks nothing.</summary>
internal static partial class Courtesy
{
    private static readonly FrozenSet<string> _words = new[]
    {
        "hi", "hello", "hey", "there", "dear", "please", "pls", "plz", "thanks", "thank", "thx", "kindly", "sir", "madam",
        "привет", "здравствуйте", "здравствуй", "добрый", "доброе", "пожалуйста", "пж", "плиз", "спасибо", "подскажите", "скажите",
        "shop", "ơi", "oi", "ạ", "dạ", "ad", "nhé", "nhe", "vậy", "xin", "chào", "chao", "alo",
    }.ToFrozenSet();

    // Words that are no courtesy by themselves, but of which greetings and thanks are made.
    private static readonly FrozenSet<string> _companions = new[]
    {
        "you", "very", "much", "ok", "okay", "good", "morning", "day", "evening", "afternoon", "night", "everyone", "all", "guys", "team",
        "день", "утро", "вечер", "вам", "большое", "всем", "ок", "хорошо",
        "cảm", "cam", "ơn", "on", "bạn", "ban", "em", "anh", "chị", "chi", "mình", "nha", "ok",
        "你", "您", "好", "在", "吗", "嗎", "谢", "謝", "早", "上", "下", "午", "晚", "们", "請", "请", "问", "問",
    }.ToFrozenSet();

    /// <summary>Whether the word is one of these.</summary>
    public static bool Is(Word word) => _words.Contains(word.Text);

    /// <summary>A text without what is only polite in Chinese, where words cannot be told apart one by one; the text itself when nothing else is in it.</summary>
    public static string Spare(string text)
    {
        var spared = Polite().Replace(text, " ");
        return spared.Any(char.IsLetterOrDigit) ? spared : text;
    }

    /// <summary>Whether there is anything in a text beside greetings, thanks, numbers, single letters and emoji.</summary>
    public static bool AsksMore(string text) => WordSplitter.Split(text, QuestionText.MaxText).Exists(AsksMore);

    private static bool AsksMore(Word word) => !_words.Contains(word.Text) && !_companions.Contains(word.Text) && !word.Text.Any(char.IsDigit) && (word.Text.Length > 1 || word.IsHan);

    [GeneratedRegex("(?:麻[烦煩][您你]?|[请請][问問]|[劳勞][驾駕]|打[扰擾]了?|[您你]好|[谢謝]{2}[您你]?|[帮幫]我)", RegexOptions.CultureInvariant)]
    private static partial Regex Polite();
}
