using System.Collections.Immutable;
using Discord.API;

namespace Discord.Rest;

/// <summary>A command that a bot offers.</summary>
public abstract class RestApplicationCommand : RestEntity<ulong>, IApplicationCommand
{
    internal RestApplicationCommand(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public ulong ApplicationId { get; private set; }

    /// <inheritdoc/>
    public ApplicationCommandType Type { get; private set; }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public string Description { get; private set; }

    /// <inheritdoc/>
    public bool IsNsfw { get; private set; }

    /// <inheritdoc/>
    public GuildPermissions DefaultMemberPermissions { get; private set; }

    /// <inheritdoc cref="IApplicationCommand.Options"/>
    public IReadOnlyCollection<RestApplicationCommandOption> Options { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> NameLocalizations { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> DescriptionLocalizations { get; private set; }

    /// <inheritdoc/>
    public string NameLocalized { get; private set; }

    /// <inheritdoc/>
    public string DescriptionLocalized { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<ApplicationIntegrationType> IntegrationTypes { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyCollection<InteractionContextType> ContextTypes { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    IReadOnlyCollection<IApplicationCommandOption> IApplicationCommand.Options => Options;

    internal void Update(ApplicationCommand model)
    {
        ApplicationId = model.ApplicationId ?? 0;
        Type = model.Type ?? ApplicationCommandType.Slash;
        Name = model.Name;
        Description = model.Description;
        IsNsfw = model.Nsfw ?? false;
        DefaultMemberPermissions = new GuildPermissions(model.DefaultMemberPermissions ?? 0);
        Options = [.. (model.Options ?? []).Select(option => new RestApplicationCommandOption(option))];
        NameLocalizations = model.NameLocalizations ?? ImmutableDictionary<string, string>.Empty as IReadOnlyDictionary<string, string>;
        DescriptionLocalizations =
            model.DescriptionLocalizations ?? ImmutableDictionary<string, string>.Empty as IReadOnlyDictionary<string, string>;
        NameLocalized = model.NameLocalized;
        DescriptionLocalized = model.DescriptionLocalized;
        IntegrationTypes = model.IntegrationTypes;
        ContextTypes = model.Contexts;
    }
}
