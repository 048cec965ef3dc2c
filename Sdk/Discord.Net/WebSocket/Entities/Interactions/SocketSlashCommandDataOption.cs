using System.Globalization;
using Discord.API;

namespace Discord.WebSocket;

/// <summary>An option of a slash command that was filled in, or the sub-command that was chosen.</summary>
public class SocketSlashCommandDataOption : IApplicationCommandInteractionDataOption
{
    internal SocketSlashCommandDataOption(InteractionDataOption model, ResolvedEntities resolved)
    {
        Name = model.Name;
        Type = model.Type;
        Value = model.Value is { } value ? Read(model.Type, value, resolved) : null;
        Options = [.. (model.Options ?? []).Select(option => new SocketSlashCommandDataOption(option, resolved))];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>
    /// What was filled in: a text, a <see cref="long"/>, a <see cref="double"/>, a <see cref="bool"/>, or the user, channel, role or
    /// attachment; null for a sub-command and for what Discord has not described.
    /// </summary>
    public object Value { get; }

    /// <inheritdoc/>
    public ApplicationCommandOptionType Type { get; }

    /// <inheritdoc cref="IApplicationCommandInteractionDataOption.Options"/>
    public IReadOnlyCollection<SocketSlashCommandDataOption> Options { get; }

    IReadOnlyCollection<IApplicationCommandInteractionDataOption> IApplicationCommandInteractionDataOption.Options => Options;

    private static object Read(ApplicationCommandOptionType type, object value, ResolvedEntities resolved) => type switch
    {
        ApplicationCommandOptionType.Number => value is long whole ? (double)whole : value,
        ApplicationCommandOptionType.User => resolved.User(value),
        ApplicationCommandOptionType.Channel => resolved.Channel(value),
        ApplicationCommandOptionType.Role => resolved.Role(value),
        ApplicationCommandOptionType.Mentionable => (object)resolved.User(value) ?? resolved.Role(value),
        ApplicationCommandOptionType.Attachment => resolved.Attachment(value),
        ApplicationCommandOptionType.String => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => value,
    };
}
