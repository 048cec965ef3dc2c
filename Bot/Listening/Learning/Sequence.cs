namespace Bot.Listening.Learning;

/// <summary>Numbers that look random and are the same every time (Knuth's MMIX generator, its high bits).</summary>
/// <param name="start">Where it begins.</param>
internal sealed class Sequence(ulong start)
{
    private ulong _state = start;

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>Puts the items into another order.</summary>
    public void Shuffle<T>(T[] items)
    {
        for (var at = items.Length - 1; at > 0; at--)
        {
            var other = Next(at + 1);
            (items[at], items[other]) = (items[other], items[at]);
        }
    }
}
