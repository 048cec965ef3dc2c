using System.Text;

namespace Bot.Languages;

/// <summary>Finds the emoji that <see cref="WordSplitter"/> drops: a bare 💔 or 📦❓ is a question too.</summary>
internal static class Emoji
{
    /// <summary>The emoji of <paramref name="text"/> in order, without skin tones and joiners; a flag is one.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="atMost">How many UTF-16 units are looked at; what follows is ignored.</param>
    public static List<string> In(ReadOnlySpan<char> text, int atMost)
    {
        var found = new List<string>();
        var half = "";
        foreach (var rune in text[..Math.Min(text.Length, atMost)].EnumerateRunes())
        {
            if (!IsRegional(rune))
            {
                half = "";
                if (IsEmoji(rune))
                {
                    found.Add(rune.ToString());
                }
            }
            else if (half is "")
            {
                half = rune.ToString();
            }
            else
            {
                found.Add(half + rune);
                half = "";
            }
        }

        return found;
    }

    // Unicode's blocks of pictographs; what they hold besides emoji (chess men, dingbats) tells as much.
    private static bool IsEmoji(Rune rune) => rune.Value is
        (>= 0x1F300 and <= 0x1F3FA) or (>= 0x1F400 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x231A and <= 0x231B)
        or (>= 0x23E9 and <= 0x23F3) or (>= 0x2B05 and <= 0x2B07) or (>= 0x2B1B and <= 0x2B1C) or 0x2B50 or 0x2B55 or 0x203C or 0x2049;

    private static bool IsRegional(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
