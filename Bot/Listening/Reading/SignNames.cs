using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Listening.Reading;

/// <summary>Gives what is not a word one name, so that a thousand spellings of a mood or a sum are learnt as one.</summary>
internal static partial class SignNames
{
    /// <summary>Somebody is named with an @.</summary>
    public const string Mention = "‹@›";

    // Emoji by the mood they are sent in.
    private static readonly FrozenDictionary<string, string> _moods = new (string Mood, string Emoji)[]
    {
        ("‹angry›", "😡 🤬 😠 👿 💢 😤 🖕 👎 🤮 💩 😾"),
        ("‹sad›", "😭 😢 😞 😔 ☹ 🙁 😩 😫 🥲 😥 💔 😿 😣 😖 😟 🥺"),
        ("‹doubt›", "🙄 😒 🤦 🤡 😑 😐 🤷 🤨 🥴 🙃"),
        ("‹laugh›", "😂 🤣 😆 😹 😜 😝 😛 😅"),
        ("‹glad›", "❤ 😍 🥰 😊 😁 🙏 👍 🎉 ✨ 😘 🔥 💕 💖 😀 😃 😄 🙂 😎 🤩 💪 👏 🥳 💯 🌹 😋 🤗 ♥ 🌸 ☀ 🎂 ⭐"),
        ("‹look›", "👇 👉 📣 📢 🛒 💰 🎁 ✅ 🚀 📌 💵 🔔 🆕 📞 🏷 ☎ 📲"),
    }.SelectMany(group => group.Emoji.Split(' ').Select(emoji => (emoji, group.Mood))).ToFrozenDictionary(pair => pair.emoji, pair => pair.Mood);

    /// <summary>The name of a sign of one of the kinds that <see cref="MessageReader"/> finds; null for what says nothing.</summary>
    public static string? For(string kind, string text) => kind switch
    {
        "url" => "‹url›",
        "at" => Mention,
        "mail" => "‹mail›",
        "code" => "‹code›",
        "number" => text.EndsWith('%') ? "‹%›" : "‹num›",
        "dots" => "‹...›",
        "quote" => "‹quote›",
        "emoji" => _moods.GetValueOrDefault(text, "‹emoji›"),
        "face" => Face(text),
        "marks" => (text.Contains('!', StringComparison.Ordinal), text.Contains('?', StringComparison.Ordinal), text.Length) switch
        {
            (true, true, _) => "‹?!›",
            (true, _, 1) => "‹!›",
            (true, _, _) => "‹!!›",
            (_, _, 1) => "‹?›",
            _ => "‹??›",
        },
        _ => null,
    };

    private static string Face(string text) => text switch
    {
        [.., '(' or '[' or '|' or '/'] => "‹sad›",
        ['t' or 'T', ..] => "‹sad›",
        ['-', ..] => "‹doubt›",
        ['o' or 'O', ..] => "‹doubt›",
        [.., 'D' or 'd' or 'v' or 'V'] => "‹laugh›",
        _ => "‹glad›",
    };

    /// <summary>A sum of money as the four languages write it.</summary>
    [GeneratedRegex(
        @"[$€£¥₽₫]\s?\d|(?<![\d\p{L}-[\u3400-\u9FFF]])\d[\d.,]*\s?(?:[$€£¥₽₫元块]|(?:usd|eur|dollars?|bucks|quid|pounds?|euros?|руб\p{L}*|р|тыс\p{L}*|тыщ\p{L}*|косар\p{L}*|vnd|vnđ|đ|k|tr|triệu|trieu|nghìn|ngàn|củ|cành|xị|rmb)(?!\p{L})|万|多块|大洋)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Money();

    /// <summary>A span of time: somebody waits, or something lasted.</summary>
    [GeneratedRegex(
        """
        (?:\d|(?<!\p{L})(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple\ of|half\ an|целый|целую|целых|два|две|три|четыре|пять|шесть|второй|вторую|третий|третью|четвертый|четвёртый|пятый|hai|ba|bốn|năm|mấy|cả|nửa|nguyên|may|ca)|[一二两三四五六七八九十半几])\+?\s?-?[个多]{0,2}
        (?:(?:weeks?|wks?|days?|months?|hours?|hrs?|mins?|minutes?|years?|дн(?:я|ей)|день|сут(?:ки|ок)|недел[яьиюе]|месяц(?:а|ев)?|час(?:а|ов)?|минут[аыу]?|год|ngày|ngay|tuần|tuan|tháng|thang|tiếng|tieng|giờ|phút|phut|hôm|buổi|năm\ trời)(?!\p{L})
        |月|小时|星期|礼拜|钟头|天|周|分钟)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Lapse();
}
