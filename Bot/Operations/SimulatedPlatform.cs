using Bot.Messaging;

namespace Bot.Operations;

/// <summary>The platform of a simulation: it can do everything and sends nothing; the simulation reads what is to be sent.</summary>
internal sealed class SimulatedPlatform : IChatPlatform
{
    /// <summary>The customer's chat.</summary>
    public static ChatAddress CustomerChat { get; } = new("simulated", "customer");

    public string Name => "simulated";

    public PlatformCapabilities Capabilities { get; } = new()
    {
        MaxTextLength = 4096,
        MaxDownloadBytes = 20_000_000,
        MaxUploadBytes = 50_000_000,
        Threads = true,
        Edits = true,
        Reactions = true,
    };

    public ChatAddress? StaffChat { get; } = new ChatAddress("simulated", "staff");

    public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Sent([]));

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Sent([]));

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => Task.FromResult<Stream?>(null);
}
