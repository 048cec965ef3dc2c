namespace Bot.Tests.Fakes.Discord;

/// <summary>One way of going wrong, for certain calls, so many times or with some probability.</summary>
internal sealed class Fault
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What it answers instead of doing what was asked; null when it does something else.</summary>
    public ApiRefusal? Refusal { get; init; }

    public bool ResetsBefore { get; init; }

    public bool ResetsAfter { get; init; }

    public bool HoldsBefore { get; init; }

    public bool HoldsAfter { get; init; }

    /// <summary>Waited before it is done, by the network's clock.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Sent instead of the answer, as it is.</summary>
    public string? Garbage { get; init; }

    public int? GarbageStatus { get; init; }

    public bool GarbageIsApplied { get; init; } = true;

    /// <summary>How many calls it hit so far.</summary>
    public int Hits { get; set; }

    public bool CutsConnection => ResetsBefore || ResetsAfter;

    /// <summary>Completes when a call is held (or hit) for the first time.</summary>
    public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Lets held calls go on, now and later.</summary>
    public void Release() => _released.TrySetResult();

    public void Hit()
    {
        Hits++;
        if (!HoldsAfter)
        {
            _reached.TrySetResult();
        }
    }

    public async Task BeforeApplying(TimeProvider clock, CancellationToken aborted)
    {
        if (HoldsBefore)
        {
            await _released.Task.WaitAsync(aborted);
        }

        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay, clock, aborted);
        }

        if (Refusal is not null)
        {
            throw Refusal.AsException();
        }

        if (ResetsBefore || (Garbage is not null && !GarbageIsApplied))
        {
            throw new ApiRefusal(500, 0, "(not applied)").AsException();
        }
    }

    public async Task AfterApplying(CancellationToken aborted)
    {
        _reached.TrySetResult();
        if (HoldsAfter)
        {
            await _released.Task.WaitAsync(aborted);
        }
    }
}
