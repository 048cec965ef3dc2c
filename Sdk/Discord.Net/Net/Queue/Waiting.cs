#nullable enable

namespace Discord.Net.Queue;

/// <summary>Measuring and spending time without regard to the wall clock, which may be wrong or jump.</summary>
internal static class Waiting
{
    // Longer waits are made of several: a timer holds some weeks at most.
    private static readonly TimeSpan LongestNap = TimeSpan.FromMinutes(10);

    /// <summary>The time since some moment that stays the same.</summary>
    public static TimeSpan Elapsed(this TimeProvider time) => time.GetElapsedTime(0);

    /// <summary>Waits until something has changed or some time has passed; it may end early, so look again.</summary>
    public static async Task NapAsync(this TimeProvider time, TimeSpan? wait, Task changed, CancellationToken cancellationToken)
    {
        if (wait is not { } duration)
        {
            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var nap = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var over = Task.Delay(Rounded(duration), time, nap.Token);
        await (await Task.WhenAny(changed, over).ConfigureAwait(false)).ConfigureAwait(false);
        await nap.CancelAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for some time; it may end early, so look again.</summary>
    public static Task NapAsync(this TimeProvider time, TimeSpan wait, CancellationToken cancellationToken) =>
        Task.Delay(Rounded(wait), time, cancellationToken);

    // A timer rounds down, which would make for many short naps at the end of a wait.
    private static TimeSpan Rounded(TimeSpan wait) =>
        wait < LongestNap ? TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)) : LongestNap;
}
