namespace Bot.Bench;

/// <summary>How large an FAQ is.</summary>
/// <param name="Entries">How many entries.</param>
/// <param name="Phrasings">How many ways each is asked in.</param>
public sealed record FaqSize(int Entries, int Phrasings)
{
    /// <summary>A bank's and an assistant's question set have 77 and 150 entries; the rest is for those who put everything into their FAQ.</summary>
    public static IReadOnlyList<FaqSize> All { get; } = [new(77, 10), new(150, 10), new(10_000, 1), new(10_000, 10), new(100_000, 1)];

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Entries}x{Phrasings}");
}
