using Discord.API;

namespace Discord.Rest;

/// <summary>The application that a bot belongs to.</summary>
public class RestApplication : RestEntity<ulong>, IApplication
{
    internal RestApplication(BaseDiscordClient discord, ulong id)
        : base(discord, id)
    {
    }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public string Description { get; private set; }

    /// <inheritdoc/>
    public ApplicationFlags Flags { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static RestApplication Create(BaseDiscordClient discord, Application model) => new(discord, model.Id)
    {
        Name = model.Name,
        Description = model.Description,
        Flags = model.Flags ?? default,
    };
}
