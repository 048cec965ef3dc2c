using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>What a place on Discord is to us.</summary>
/// <param name="Side">Whose it is.</param>
/// <param name="Address">Its address: a customer's is the person, wherever they are reached.</param>
/// <param name="InPassing">Whether others read along: what is said there is said in passing, and is answered to one person alone.</param>
internal sealed record Place(ChatSide Side, ChatAddress Address, bool InPassing = false)
{
    /// <summary>A customer's own chat: their direct messages, or their private thread.</summary>
    public static Place Own(ulong userId) => new(ChatSide.Customer, Of(userId));

    /// <summary>Somewhere that is nobody's own.</summary>
    public static Place Passing(ulong userId) => new(ChatSide.Customer, Of(userId), InPassing: true);

    /// <summary>Where the staff sit.</summary>
    /// <param name="channelId">Their channel.</param>
    /// <param name="threadId">The thread in it; null for the channel itself.</param>
    public static Place Staff(ulong channelId, ulong? threadId) => new(
        ChatSide.Staff, new ChatAddress(DiscordTranslator.Platform, Snowflakes.Text(channelId), threadId is { } thread ? Snowflakes.Text(thread) : null));

    private static ChatAddress Of(ulong userId) => new(DiscordTranslator.Platform, Snowflakes.Text(userId));
}
