namespace Bot.Languages;

/// <summary>
/// What <see cref="LanguageModel"/> sees of a word: itself, its pieces of one to four letters (begin and end marked), and whether
/// it is built like a Vietnamese syllable. Hashed to numbers, so that no table of pieces has to be made.
/// </summary>
internal static class WordFeatures
{
    /// <summary>Every feature is below this.</summary>
    public const int Count = 1 << Bits;

    private const int Bits = 17;
    private const int Longest = 4;
    private const int WholeWord = 4;
    private const uint Seed = 2166136261;
    private const uint WordSeed = 3141592653;

    /// <summary>The features of a word in small letters; the word itself counts four times, as measured.</summary>
    public static int[] Of(string word)
    {
        var bounded = $"<{word}>";
        var features = new List<int>((bounded.Length * Longest) + WholeWord + 1);
        var whole = WordSeed;
        for (var start = 0; start < bounded.Length; start++)
        {
            whole = Add(whole, bounded[start]);
            var piece = Seed;
            for (var at = start; at < bounded.Length && at < start + Longest; at++)
            {
                piece = Add(piece, bounded[at]);
                features.Add(Slot(piece));
            }
        }

        features.AddRange(Enumerable.Repeat(Slot(whole), WholeWord));
        features.Add(VietnameseSyllable.Is(word) ? 0 : 1);
        return [.. features];
    }

    private static uint Add(uint hash, char letter) => (hash ^ letter) * 16777619;

    // The highest bits of a product are the best mixed.
    private static int Slot(uint hash) => (int)((hash * 2654435769) >> (32 - Bits));
}
