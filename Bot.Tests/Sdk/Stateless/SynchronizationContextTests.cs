using global::Stateless;

namespace Bot.Tests.Sdk.Stateless;

public class SynchronizationContextTests
{
    [Fact]
    public async Task Every_delegate_can_run_in_the_callers_context()
    {
        var context = new PoolContext();
        var seen = new List<SynchronizationContext?>();
        async Task Lose()
        {
            seen.Add(SynchronizationContext.Current);
            await Task.Delay(1).ConfigureAwait(false);
        }

        var machine = new StateMachine<At, Cue>(At.Open) { RetainSynchronizationContext = true };
        machine.Configure(At.Open).Permit(Cue.Close, At.Closed).OnExitAsync(Lose).OnExitAsync(Lose);
        machine.Configure(At.Closed).OnEntryAsync(Lose).OnEntryAsync(Lose);
        machine.OnTransitionedAsync(_ => Lose());
        machine.OnTransitionCompletedAsync(_ => Lose());

        await context.Run(() => machine.FireAsync(Cue.Close));

        Assert.Equal(6, seen.Count);
        Assert.All(seen, current => Assert.Same(context, current));
    }

    /// <summary>Runs what is posted on the pool, with itself as the current context.</summary>
    private sealed class PoolContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Within(() => d(state)));

        public Task Run(Func<Task> work)
        {
            Task? task = null;
            Within(() => task = work());
            return task!;
        }

        private void Within(Action action)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                action();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }
}
