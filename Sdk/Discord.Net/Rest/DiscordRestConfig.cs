using Discord.Net.Rest;

namespace Discord.Rest;

/// <summary>The settings of a client that talks HTTP.</summary>
public class DiscordRestConfig : DiscordConfig
{
    /// <summary>Makes what carries the requests; by default it talks to Discord itself.</summary>
    public RestClientProvider RestClientProvider { get; set; } = DefaultRestClientProvider.Instance;

    /// <summary>Whether an interaction that came by HTTP may make requests of its own while it is read. Of no effect here.</summary>
    public bool APIOnRestInteractionCreation { get; set; } = true;
}
