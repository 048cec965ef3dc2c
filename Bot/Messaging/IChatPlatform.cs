namespace Bot.Messaging;

/// <summary>
/// A chat platform as the rest of the program sees it. It turns what people do there into <see cref="IncomingMessage"/>s for
/// <see cref="IInbox"/> (and acknowledges only what the inbox has stored), and does what the outbox hands it. It knows no database, ticket or conversation.
/// </summary>
public interface IChatPlatform
{
    /// <summary>The name in <see cref="ChatAddress.Platform"/>, lower case.</summary>
    string Name { get; }

    /// <summary>What the platform can do.</summary>
    PlatformCapabilities Capabilities { get; }

    /// <summary>Where the staff sit on this platform; null when they do not.</summary>
    ChatAddress? StaffChat { get; }

    /// <summary>
    /// Does one thing, once. Expected failures are results; an exception means the same as <see cref="DeliveryResult.Unknown"/>.
    /// </summary>
    Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken);

    /// <summary>Opens a thread in <paramref name="chat"/>. Called only when <see cref="PlatformCapabilities.Threads"/>.</summary>
    /// <returns><see cref="DeliveryResult.Sent"/> with the thread's id as the only message id, or why not.</returns>
    Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken);

    /// <summary>Opens the content of a file that somebody sent here; the caller disposes of it.</summary>
    /// <returns>The content; null when the platform does not give it out (any more).</returns>
    /// <exception cref="HttpRequestException">The platform could not be reached; worth another try.</exception>
    Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken);
}

/// <summary>What a platform can do: the engine asks this, never which platform it is.</summary>
public sealed record PlatformCapabilities
{
    /// <summary>The longest text in UTF-16 units; the platform splits longer ones itself.</summary>
    public required int MaxTextLength { get; init; }

    /// <summary>The largest file it gives out, in bytes.</summary>
    public required long MaxDownloadBytes { get; init; }

    /// <summary>The largest file it takes, in bytes.</summary>
    public required long MaxUploadBytes { get; init; }

    /// <summary>Whether the staff chat has threads (topics).</summary>
    public bool Threads { get; init; }

    /// <summary>Whether messages can be changed after they were sent.</summary>
    public bool Edits { get; init; }

    /// <summary>Whether a message can carry a reaction.</summary>
    public bool Reactions { get; init; }

    /// <summary>How many fields a form may have; 0 when the platform has no forms. See <see cref="IFormSource"/>.</summary>
    public int MaxFormFields { get; init; }
}

/// <summary>One <see cref="OutgoingMessage"/> with everything resolved to the platform's own ids.</summary>
public sealed record Delivery
{
    /// <summary>What to do. Its <see cref="OutgoingMessage.To"/> has the platform's own thread id, never a key.</summary>
    public required OutgoingMessage Message { get; init; }

    /// <summary>The same for every attempt at this message, at most 25 characters: an idempotency key, where the platform takes one.</summary>
    public required string Key { get; init; }

    /// <summary>1 for the first attempt.</summary>
    public required int Attempt { get; init; }

    /// <summary>For <see cref="ShowLatest"/> and <see cref="ReviseMessage"/>: the platform's id of the copy to change; null when there is none.</summary>
    public string? ExistingMessageId { get; init; }

    /// <summary>The platform's id of the message to answer; null when there is none.</summary>
    public string? ReplyToMessageId { get; init; }
}

/// <summary>What became of a <see cref="Delivery"/>.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>Done. The platform's ids of what was sent, in order (a long text or an album is several); empty when nothing was to be sent.</summary>
    public sealed record Sent(IReadOnlyList<string> MessageIds) : DeliveryResult;

    /// <summary>Not done: too much at once. Wait that long; <paramref name="WholePlatform"/>: with everything, not only this chat.</summary>
    public sealed record Throttled(TimeSpan RetryAfter, bool WholePlatform = false) : DeliveryResult;

    /// <summary>Not done: nothing can be sent there (blocked, kicked, left). Trying again does not help until they come back.</summary>
    public sealed record Unreachable(string Reason) : DeliveryResult;

    /// <summary>Not done: the chat has another id now.</summary>
    public sealed record ChatMoved(string ChatId) : DeliveryResult;

    /// <summary>Not done: the thread is gone; open a new one.</summary>
    public sealed record ThreadGone : DeliveryResult;

    /// <summary>Not done: the copy to change is gone; send it anew.</summary>
    public sealed record CopyGone : DeliveryResult;

    /// <summary>Not done and never will be: the platform does not take this.</summary>
    public sealed record Refused(string Reason) : DeliveryResult;

    /// <summary>Perhaps done, perhaps not (time-out, reset, server error): try again later.</summary>
    public sealed record Unknown(string Reason) : DeliveryResult;

    /// <summary>Not done: the platform is switched off (a bad token); everything for it waits.</summary>
    public sealed record Off(string Reason) : DeliveryResult;
}
