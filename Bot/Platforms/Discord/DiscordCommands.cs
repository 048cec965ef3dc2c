using Bot.Languages;
using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>
/// Tells Discord, in every language, which commands there are. Only a menu that has changed is told, for Discord counts how often.
/// A failure costs a menu, never the bot.
/// </summary>
internal sealed partial class DiscordCommands(
    DiscordConnection connection, Phrasebooks phrasebooks, IEnumerable<ICommandCatalog> catalogs, ILogger<DiscordCommands> logger)
{
    /// <summary>Registers everything.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        try
        {
            var menu = CommandMenu.Of(catalogs, phrasebooks);
            var options = new RequestOptions { RetryMode = RetryMode.AlwaysRetry, CancelToken = cancellationToken };
            var known = await connection.Client.Rest.GetGlobalApplicationCommands(withLocalizations: true, options: options);
            if (!known.Select(CommandShapes.LineOf).Order(StringComparer.Ordinal).SequenceEqual(menu.Select(CommandShapes.LineOf).Order(StringComparer.Ordinal)))
            {
                await connection.Client.Rest.BulkOverwriteGlobalCommands([.. menu.Select(CommandShapes.ToDiscord)], options);
                Log.Told(logger, menu.Count);
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotRegistered(logger, fault is HttpException answer ? FailureText.Of(answer.Message) : FailureText.Of(fault));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Discord did not take the bot's commands: {Reason} They are told again at the next start; until then people write what they want.")]
        public static partial void NotRegistered(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Information, "Discord was told {Count} commands.")]
        public static partial void Told(ILogger logger, int count);
    }
}
