using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Evaluation;

/// <summary>Mistypes texts as thumbs do, always in the same way: letters swapped, left out, doubled, or the neighbour's key hit.</summary>
internal static class Mistyping
{
    // Shorter words are rarely mistyped and nobody could tell what they were.
    private const int Shortest = 4;

    private static readonly string[] _rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];

    /// <summary>The text with a share of its words mistyped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="share">0–1.</param>
    /// <param name="seed">Another gives other slips.</param>
    public static string Mistype(string text, double share, ulong seed)
    {
        var random = new SeededRandom(seed);
        return string.Join(' ', text.Split(' ').Select(word => random.Next() < share && word.Length >= Shortest ? Slip(word, ref random) : word));
    }

    private static string Slip(string word, ref SeededRandom random)
    {
        // The first letter is seldom the wrong one.
        var at = 1 + (int)(random.Next() * (word.Length - 1));
        return (int)(random.Next() * 4) switch
        {
            0 when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            1 => word.Remove(at, 1),
            2 => word.Insert(at, word[at].ToString()),
            _ => $"{word[..at]}{Neighbour(word[at], random.Next())}{word[(at + 1)..]}",
        };
    }

    private static char Neighbour(char letter, float chance)
    {
        var row = Array.Find(_rows, row => row.Contains(letter, StringComparison.Ordinal));
        if (row is null)
        {
            return letter;
        }

        var at = row.IndexOf(letter, StringComparison.Ordinal);
        return at == 0 || (chance < 0.5f && at + 1 < row.Length) ? row[at + 1] : row[at - 1];
    }
}
