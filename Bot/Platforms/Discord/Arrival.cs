using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Something that came in and is to be put into the inbox.</summary>
/// <param name="Chat">Whose chat it is: what has the same number keeps its order.</param>
/// <param name="ReadAsync">Says what it means; null when it means nothing to us.</param>
internal sealed record Arrival(ulong Chat, Func<CancellationToken, ValueTask<IncomingMessage?>> ReadAsync)
{
    /// <summary>Its id for the cursor; null when it could not be read back anyway.</summary>
    public ulong? CursorId { get; init; }

    /// <summary>What is to be done once it is stored; null for nothing.</summary>
    public Func<CancellationToken, Task>? StoredAsync { get; init; }
}
