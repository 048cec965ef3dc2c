using Bot.Messaging;

namespace Bot.Console;

/// <summary>
/// The desk's page as a place where staff write. What is answered there needs no delivery: the page reads it from the outbox's
/// rows, so that they are done as soon as they are decided.
/// </summary>
internal sealed class DeskPagePlatform : IChatPlatform
{
    public const string PlatformName = "desk";

    /// <summary>The one chat of the page.</summary>
    public const string ChatId = "desk";

    public string Name => PlatformName;

    public PlatformCapabilities Capabilities { get; } = new() { MaxTextLength = 16000, MaxDownloadBytes = 0, MaxUploadBytes = long.MaxValue };

    public ChatAddress? StaffChat => null;

    public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Sent([delivery.ExistingMessageId ?? delivery.Key]));

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Refused("The desk's page has no threads."));

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => Task.FromResult<Stream?>(null);
}
