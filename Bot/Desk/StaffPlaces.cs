using Bot.Messaging;

namespace Bot.Desk;

/// <summary>Where the staff sit: one chat on every platform that has one. There may be none, then the desk's page is the only place.</summary>
internal sealed class StaffPlaces(IEnumerable<IChatPlatform> platforms)
{
    private readonly IReadOnlyList<IChatPlatform> _platforms = [.. platforms];

    /// <summary>All places, in the order of the platforms.</summary>
    public IReadOnlyList<StaffPlace> All =>
        [.. _platforms.Where(platform => platform.StaffChat is not null)
            .Select(platform => new StaffPlace(platform.StaffChat!.Value.Chat, platform.Capabilities.Threads))];

    /// <summary>The largest file in bytes that a platform gives out; null when the platform is not known.</summary>
    public long? LargestFileFrom(string platform) => Capabilities(platform)?.MaxDownloadBytes;

    /// <summary>The largest file in bytes that a platform takes; null when the platform is not known.</summary>
    public long? LargestFileTo(string platform) => Capabilities(platform)?.MaxUploadBytes;

    private PlatformCapabilities? Capabilities(string platform) =>
        _platforms.FirstOrDefault(candidate => candidate.Name == platform)?.Capabilities;
}

/// <summary>A chat of the staff.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Threads">Whether every ticket has a thread of its own there; else messages say which ticket they are about.</param>
internal sealed record StaffPlace(ChatAddress Chat, bool Threads)
{
    /// <summary>Where everything about a ticket goes.</summary>
    public ChatAddress For(Guid ticketId) => Chat with { Thread = ThreadKey.For(ticketId) };
}
