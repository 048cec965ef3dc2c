namespace Bot.Knowledge.Understanding;

/// <summary>FNV-1a in 64 bits: <see cref="string.GetHashCode()"/> has 32 and changes with every start, and these are written into files.</summary>
internal static class FeatureHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a text of some kind.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> text) => Add(Add(Start, [kind]), text);

    /// <summary>The number of two texts of some kind, in this order.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Add(Add(Of(kind, first), "\0"), second);

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }
}
