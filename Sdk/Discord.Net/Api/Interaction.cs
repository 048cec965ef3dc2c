#nullable enable

using System.Text.Json.Serialization;

namespace Discord.API;

/// <summary>Something somebody did that wants an answer.</summary>
internal sealed class Interaction
{
    public ulong Id { get; set; }
    public ulong ApplicationId { get; set; }
    public InteractionType Type { get; set; }
    public InteractionData? Data { get; set; }
    public ulong? GuildId { get; set; }
    public ulong? ChannelId { get; set; }
    public Channel? Channel { get; set; }

    /// <summary>Who did it, in a guild; elsewhere <see cref="User"/>.</summary>
    public GuildMember? Member { get; set; }

    public User? User { get; set; }
    public string? Token { get; set; }
    public int Version { get; set; }
    public Message? Message { get; set; }
    public string? Locale { get; set; }
    public string? GuildLocale { get; set; }

    /// <summary>The guild or user for whom the application was installed.</summary>
    public Dictionary<ApplicationIntegrationType, ulong>? AuthorizingIntegrationOwners { get; set; }

    public InteractionContextType? Context { get; set; }
    public ulong? AppPermissions { get; set; }
}

/// <summary>What was run, typed, pressed, chosen or written.</summary>
internal sealed class InteractionData
{
    // A command, or one that is being typed.
    public ulong? Id { get; set; }
    public string? Name { get; set; }
    public ApplicationCommandType? Type { get; set; }
    public ulong? Version { get; set; }
    public ulong? TargetId { get; set; }
    public InteractionDataOption[]? Options { get; set; }

    // A component or a form.
    public string? CustomId { get; set; }
    public ComponentType? ComponentType { get; set; }
    public string[]? Values { get; set; }
    public Component[]? Components { get; set; }

    public Resolved? Resolved { get; set; }
}

/// <summary>An option as it was given.</summary>
internal sealed class InteractionDataOption
{
    public string? Name { get; set; }
    public ApplicationCommandOptionType Type { get; set; }

    [JsonConverter(typeof(ScalarConverter))]
    public object? Value { get; set; }

    public InteractionDataOption[]? Options { get; set; }
    public bool? Focused { get; set; }
}

/// <summary>What the ids in the data stand for, by id.</summary>
internal sealed class Resolved
{
    public Dictionary<ulong, User>? Users { get; set; }
    public Dictionary<ulong, GuildMember>? Members { get; set; }
    public Dictionary<ulong, Channel>? Channels { get; set; }
    public Dictionary<ulong, Role>? Roles { get; set; }
    public Dictionary<ulong, Message>? Messages { get; set; }
    public Dictionary<ulong, Attachment>? Attachments { get; set; }
}
