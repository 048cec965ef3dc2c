#nullable enable

using Discord.API;

namespace Discord.Rest;

/// <summary>What can be done with the commands that a bot offers.</summary>
internal static class CommandOperations
{
    public static async Task<IReadOnlyCollection<RestGlobalCommand>> GetGlobalAsync(
        BaseDiscordClient client, bool withLocalizations, string? locale, RequestOptions? options)
    {
        var models = await client.Api.GetCommandsAsync(null, withLocalizations, locale, options).ConfigureAwait(false);
        return [.. models.Select(model => RestGlobalCommand.Create(client, model))];
    }

    public static async Task<IReadOnlyCollection<RestGuildCommand>> GetGuildAsync(
        BaseDiscordClient client, ulong guild, bool withLocalizations, string? locale, RequestOptions? options)
    {
        var models = await client.Api.GetCommandsAsync(guild, withLocalizations, locale, options).ConfigureAwait(false);
        return [.. models.Select(model => RestGuildCommand.Create(client, model, guild))];
    }

    public static async Task<IReadOnlyCollection<RestGlobalCommand>> OverwriteGlobalAsync(
        BaseDiscordClient client, ApplicationCommandProperties[] commands, RequestOptions? options)
    {
        var models = await client.Api.OverwriteCommandsAsync(null, Models(commands), options).ConfigureAwait(false);
        return [.. models.Select(model => RestGlobalCommand.Create(client, model))];
    }

    public static async Task<IReadOnlyCollection<RestGuildCommand>> OverwriteGuildAsync(
        BaseDiscordClient client, ulong guild, ApplicationCommandProperties[] commands, RequestOptions? options)
    {
        var models = await client.Api.OverwriteCommandsAsync(guild, Models(commands), options).ConfigureAwait(false);
        return [.. models.Select(model => RestGuildCommand.Create(client, model, guild))];
    }

    private static ApplicationCommand[] Models(ApplicationCommandProperties[] commands)
    {
        Preconditions.NotNull(commands, nameof(commands));
        foreach (var command in commands)
        {
            if (command.Name.IsSpecified)
            {
                Preconditions.NotNullOrEmpty(command.Name.Value, nameof(command.Name));
            }
        }

        return [.. commands.Select(command => command.ToModel())];
    }
}
