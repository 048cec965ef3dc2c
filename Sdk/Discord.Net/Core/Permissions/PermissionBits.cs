namespace Discord;

/// <summary>Permissions as bits.</summary>
internal static class PermissionBits
{
    // How many of the bits Discord may use: what JavaScript can count exactly.
    private const int Count = 53;

    /// <summary>The bits that are set, lowest first; also those that have no name yet.</summary>
    public static List<TFlag> List<TFlag>(ulong bits)
        where TFlag : struct, Enum =>
        [.. from bit in Enumerable.Range(0, Count)
            where (bits & (1UL << bit)) != 0
            select (TFlag)Enum.ToObject(typeof(TFlag), 1UL << bit)];

    /// <summary>Sets or clears those bits about which something is said.</summary>
    public static ulong Change<TFlag>(ulong bits, ReadOnlySpan<(bool? Value, TFlag Flag)> said)
        where TFlag : struct, Enum
    {
        foreach (var (value, flag) in said)
        {
            bits = value switch
            {
                true => bits | Bits(flag),
                false => bits & ~Bits(flag),
                null => bits,
            };
        }

        return bits;
    }

    private static ulong Bits<TFlag>(TFlag flag)
        where TFlag : struct, Enum => Convert.ToUInt64(flag, null);
}
