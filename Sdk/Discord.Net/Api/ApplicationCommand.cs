#nullable enable

using System.Text.Json.Serialization;

namespace Discord.API;

/// <summary>A command, as Discord has it or is to have it.</summary>
internal sealed class ApplicationCommand
{
    public ulong? Id { get; set; }
    public ApplicationCommandType? Type { get; set; }
    public ulong? ApplicationId { get; set; }
    public ulong? GuildId { get; set; }
    public string? Name { get; set; }
    public Dictionary<string, string>? NameLocalizations { get; set; }
    public string? NameLocalized { get; set; }
    public string? Description { get; set; }
    public Dictionary<string, string>? DescriptionLocalizations { get; set; }
    public string? DescriptionLocalized { get; set; }
    public ApplicationCommandOption[]? Options { get; set; }
    public bool? DefaultPermission { get; set; }

    /// <summary>Permissions as bits, in digits; null: everyone.</summary>
    public ulong? DefaultMemberPermissions { get; set; }

    public bool? DmPermission { get; set; }
    public bool? Nsfw { get; set; }
    public InteractionContextType[]? Contexts { get; set; }
    public ApplicationIntegrationType[]? IntegrationTypes { get; set; }
}

/// <summary>An option of a command.</summary>
internal sealed class ApplicationCommandOption
{
    public ApplicationCommandOptionType Type { get; set; }
    public string? Name { get; set; }
    public Dictionary<string, string>? NameLocalizations { get; set; }
    public string? NameLocalized { get; set; }
    public string? Description { get; set; }
    public Dictionary<string, string>? DescriptionLocalizations { get; set; }
    public string? DescriptionLocalized { get; set; }
    public bool? Default { get; set; }
    public bool? Required { get; set; }
    public bool? Autocomplete { get; set; }
    public double? MinValue { get; set; }
    public double? MaxValue { get; set; }
    public int? MinLength { get; set; }
    public int? MaxLength { get; set; }
    public ApplicationCommandOptionChoice[]? Choices { get; set; }
    public ApplicationCommandOption[]? Options { get; set; }
    public ChannelType[]? ChannelTypes { get; set; }
}

/// <summary>A value that an option offers, or that could be meant by what is being typed.</summary>
internal sealed class ApplicationCommandOptionChoice
{
    public string? Name { get; set; }
    public Dictionary<string, string>? NameLocalizations { get; set; }
    public string? NameLocalized { get; set; }

    [JsonConverter(typeof(ScalarConverter))]
    public object? Value { get; set; }
}

/// <summary>The application that a bot belongs to.</summary>
internal sealed class Application
{
    public ulong Id { get; set; }
    public string? Name { get; set; }
    public string? Description { get; set; }
    public ApplicationFlags? Flags { get; set; }
}
