namespace Bot.Knowledge.Understanding;

/// <summary>Numbers that look random and are the same on every machine and in every version of .NET (SplitMix64).</summary>
internal struct SeededRandom(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15;

    /// <summary>The next number, 0 to below 1.</summary>
    public float Next() => (Bits() >> 40) * (1f / (1 << 24));

    /// <summary>Mixes a list.</summary>
    public void Shuffle(Span<int> items)
    {
        for (var at = items.Length - 1; at > 0; at--)
        {
            var other = (int)(Bits() % (ulong)(at + 1));
            (items[at], items[other]) = (items[other], items[at]);
        }
    }

    private ulong Bits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
