using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Tests.Support;

/// <summary>Lets several units of work read the same state before any of them is saved: each waits at its save until the others are there.</summary>
internal sealed class SavingTogether : SaveChangesInterceptor
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing;

    /// <summary>Whether they were all there at once.</summary>
    public bool Met => _all.Task.IsCompleted;

    /// <summary>The next saves, as many, wait for each other.</summary>
    public void Await(int saves) => _missing = saves;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var missing = Interlocked.Decrement(ref _missing);
        if (missing == 0)
        {
            _all.SetResult();
        }

        if (missing >= 0)
        {
            await _all.Task.WaitAsync(cancellationToken);
        }

        return result;
    }
}
