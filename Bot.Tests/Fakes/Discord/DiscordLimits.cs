namespace Bot.Tests.Fakes.Discord;

/// <summary>Numbers of Discord's that a test may want smaller (or longer) than they are.</summary>
internal sealed class DiscordLimits
{
    /// <summary>The first answer to an interaction has to come within this time.</summary>
    public TimeSpan FirstResponse { get; set; } = TimeSpan.FromSeconds(3);

    public TimeSpan InteractionToken { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long enforce_nonce remembers; Discord says "the past few minutes".</summary>
    public TimeSpan NonceMemory { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a link to an attachment works.</summary>
    public TimeSpan AttachmentLink { get; set; } = TimeSpan.FromHours(24);

    public long BytesOfOneFile { get; set; } = 10 * 1024 * 1024;

    /// <summary>Threads that are not archived, per server; 160006 beyond.</summary>
    public int ActiveThreads { get; set; } = 1000;

    public int ChannelsOfGuild { get; set; } = 500;

    public int PinsOfChannel { get; set; } = 250;
}
