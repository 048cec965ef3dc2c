using Bot.Languages;
using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>
/// The post of the staff's forum for what belongs to no ticket: in a forum nothing can be said outside of a post. Opened when it is
/// needed first, and again when somebody deleted it.
/// </summary>
internal sealed class GeneralPost(DiscordThreads threads, DiscordChannels channels, PlatformMemory memory, Phrasebooks books) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>The post, or why there is none.</summary>
    public async Task<(IMessageChannel? Channel, DeliveryResult? Refusal)> FindAsync(StaffPlace staff, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var noted = await memory.RecallAsync(DiscordTranslator.Platform, KeyOf(staff), cancellationToken);
            if (Snowflakes.Parse(noted) is { } known && await channels.FindAsync<IMessageChannel>(known, cancellationToken) is { } post)
            {
                return (post, null);
            }

            var opened = await threads.OpenAsync(staff, books[Language.English].Label("discord.general"), cancellationToken);
            if (opened is not DeliveryResult.Sent { MessageIds: [var id] })
            {
                return (null, opened);
            }

            await memory.RememberAsync(DiscordTranslator.Platform, KeyOf(staff), null, id, cancellationToken);
            return (await channels.FindAsync<IMessageChannel>(Snowflakes.Parse(id) ?? 0, cancellationToken), null);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>It is gone.</summary>
    public Task ForgetAsync(StaffPlace staff, CancellationToken cancellationToken) =>
        memory.ForgetAsync(DiscordTranslator.Platform, KeyOf(staff), cancellationToken);

    public void Dispose() => _one.Dispose();

    private static string KeyOf(StaffPlace staff) => $"general:{Snowflakes.Text(staff.ChannelId)}";
}
