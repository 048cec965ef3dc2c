namespace Bot.Knowledge.Understanding;

/// <summary>
/// Numbers features from 0 in the order they come, in two flat arrays (open addressing), which are written and
/// read as they are.
/// </summary>
internal sealed class FeatureNumbers
{
    private const int Smallest = 1 << 10;

    private ulong[] _features;
    private int[] _numbers;

    public FeatureNumbers()
        : this(new ulong[Smallest], new int[Smallest], 0)
    {
    }

    private FeatureNumbers(ulong[] features, int[] numbers, int count) => (_features, _numbers, Count) = (features, numbers, count);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a feature; a new one when it has none.</summary>
    public int Add(ulong feature)
    {
        // Half full at most: what is not there is found out after a step or two.
        if (Count * 2 >= _features.Length)
        {
            Grow();
        }

        var at = Slot(feature);
        if (_numbers[at] == 0)
        {
            _features[at] = feature;
            _numbers[at] = ++Count;
        }

        return _numbers[at] - 1;
    }

    /// <summary>The number of a feature; -1 when it has none.</summary>
    public int Find(ulong feature) => _numbers[Slot(feature)] - 1;

    /// <summary>Writes them; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.WriteNumbers<ulong>(_features);
        writer.WriteNumbers<int>(_numbers);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureNumbers Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return new FeatureNumbers(reader.ReadNumbers<ulong>(), reader.ReadNumbers<int>(), count);
    }

    // A slot's number is one more than the feature's, so that zero is a free slot.
    private int Slot(ulong feature)
    {
        var mask = _features.Length - 1;
        // The upper half is mixed in: the hash's lower bits alone come in runs.
        var at = (int)((feature ^ (feature >> 29)) & (ulong)mask);
        while (_numbers[at] != 0 && _features[at] != feature)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (features, numbers) = (_features, _numbers);
        (_features, _numbers) = (new ulong[features.Length * 2], new int[features.Length * 2]);
        for (var old = 0; old < features.Length; old++)
        {
            if (numbers[old] != 0)
            {
                var at = Slot(features[old]);
                (_features[at], _numbers[at]) = (features[old], numbers[old]);
            }
        }
    }
}
