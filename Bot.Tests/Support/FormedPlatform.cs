using Bot.Messaging;

namespace Bot.Tests.Support;

/// <summary>A platform that shows forms of five fields, and sends nothing.</summary>
internal sealed class FormedPlatform : IChatPlatform
{
    public const string PlatformName = "formed";

    public string Name => PlatformName;

    public PlatformCapabilities Capabilities { get; } = new() { MaxTextLength = 2000, MaxDownloadBytes = 1000, MaxUploadBytes = 1000, MaxFormFields = 5 };

    public ChatAddress? StaffChat => null;

    public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Sent([]));

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Sent([]));

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => Task.FromResult<Stream?>(null);
}
