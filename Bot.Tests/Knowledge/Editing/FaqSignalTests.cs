namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqSignalTests : IDisposable
{
    private readonly KnowledgeDatabase _faq = new();

    [Fact]
    public async Task A_signal_ends_one_wait_also_when_it_came_before()
    {
        _faq.Signal.Set();
        _faq.Signal.Set();
        await _faq.Signal.WaitAsync(CancellationToken.None);

        var second = _faq.Signal.WaitAsync(CancellationToken.None);
        Assert.False(second.IsCompleted);
        _faq.Signal.Set();
        await second;
    }

    [Fact]
    public async Task Without_a_signal_the_wait_ends_by_time()
    {
        var wait = _faq.Signal.WaitAsync(CancellationToken.None);
        _faq.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(wait.IsCompleted);

        _faq.Time.Advance(TimeSpan.FromSeconds(1));

        await wait;
    }

    [Fact]
    public async Task The_end_of_the_program_ends_the_wait()
    {
        using var stop = new CancellationTokenSource();
        var wait = _faq.Signal.WaitAsync(stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    public void Dispose() => _faq.Dispose();
}
