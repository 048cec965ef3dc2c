using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge.Editing;

/// <summary>Wakes the <see cref="FaqPublisher"/>: at once when this process changed the FAQ, else now and then, because others may have.</summary>
internal sealed class FaqSignal(IOptions<KnowledgeOptions> options, TimeProvider time)
{
    private readonly Channel<bool> _set = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The FAQ was changed. Callable from anywhere.</summary>
    public void Set() => _set.Writer.TryWrite(true);

    /// <summary>Waits until it was set since the last wait, or <see cref="KnowledgeOptions.CheckEvery"/> is over.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(options.Value.CheckEvery, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            await _set.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody set it: look anyway.
        }
    }
}
