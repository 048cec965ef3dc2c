using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.WebChat;

/// <summary>
/// The embedded web chat. To deliver is to wake the open pages: the outbox's row is the lasting copy, which they read, and which
/// a page that is closed now reads when it is opened again.
/// </summary>
/// <param name="pages">The open pages.</param>
/// <param name="files">What visitors uploaded, and what is sent to them.</param>
/// <param name="options">The settings.</param>
internal sealed class WebChatPlatform(OpenPages pages, FileStore files, IOptions<WebChatOptions> options) : IChatPlatform
{
    public const string PlatformName = "webchat";

    public const int MaxTextLength = 16000;

    public string Name => PlatformName;

    public PlatformCapabilities Capabilities { get; } = new()
    {
        MaxTextLength = MaxTextLength,
        MaxDownloadBytes = options.Value.MaxUploadBytes,
        MaxUploadBytes = long.MaxValue,
        Edits = true,
        Reactions = true,
    };

    public ChatAddress? StaffChat => null;

    public Task<DeliveryResult> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        pages.Wake(delivery.Message.To.ChatId);
        return Task.FromResult<DeliveryResult>(new DeliveryResult.Sent([delivery.ExistingMessageId ?? delivery.Key]));
    }

    public Task<DeliveryResult> OpenThreadAsync(ChatAddress chat, string title, CancellationToken cancellationToken) =>
        Task.FromResult<DeliveryResult>(new DeliveryResult.Refused("The web chat has no threads."));

    public Task<Stream?> OpenFileAsync(string nativeFileId, CancellationToken cancellationToken) => Task.FromResult(files.Open(nativeFileId));
}
