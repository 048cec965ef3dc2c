namespace Bot.Knowledge.Understanding;

/// <summary>How much of the machine training may take.</summary>
internal static class Threads
{
    // More would take the processor from the turns that are being served meanwhile, and there is little to gain.
    private const int AtMost = 4;

    public static ParallelOptions Some(CancellationToken cancellationToken) =>
        new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Math.Min(AtMost, Environment.ProcessorCount) };
}
