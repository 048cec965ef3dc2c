using Discord.API;

namespace Discord.WebSocket;

/// <summary>A slash command, and what was filled in.</summary>
public class SocketSlashCommandData : SocketEntity<ulong>, IApplicationCommandInteractionData
{
    internal SocketSlashCommandData(DiscordSocketClient discord, Interaction model)
        : base(discord, model.Data.Id ?? 0)
    {
        Name = model.Data.Name;
        var resolved = new ResolvedEntities(discord, model);
        Options = [.. (model.Data.Options ?? []).Select(option => new SocketSlashCommandDataOption(option, resolved))];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc cref="IApplicationCommandInteractionData.Options"/>
    public IReadOnlyCollection<SocketSlashCommandDataOption> Options { get; }

    IReadOnlyCollection<IApplicationCommandInteractionDataOption> IApplicationCommandInteractionData.Options => Options;
}
