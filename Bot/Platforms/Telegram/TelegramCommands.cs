using System.Globalization;
using Bot.Languages;
using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Tells Telegram, in every language, which commands there are and what the bot is for: people see them before they write the first
/// word. Only what has changed is told. A failure costs a menu, never the bot.
/// </summary>
internal sealed partial class TelegramCommands(
    TelegramConnection connection, Phrasebooks phrasebooks, IEnumerable<ICommandCatalog> catalogs, ILogger<TelegramCommands> logger)
{
    /// <summary>Registers everything.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        // Without a language: what everybody sees whose language we do not speak.
        await RegisterAsync(phrasebooks[Language.English], null, cancellationToken);
        foreach (var book in phrasebooks.All)
        {
            await RegisterAsync(book, book.Language.Code, cancellationToken);
        }
    }

    private async Task RegisterAsync(Phrasebook book, string? code, CancellationToken cancellationToken)
    {
        await SetAsync(new BotCommandScopeAllPrivateChats(), code, Of(ForAll(ChatSide.Customer), book), cancellationToken);
        if (connection.Identity.StaffChatId is { } staff)
        {
            await SetAsync(ChatOf(staff), code, Of(ForAll(ChatSide.Staff).Concat(catalogs.Where(catalog => catalog.Audience is not null)), book), cancellationToken);
        }

        // A chat's own menu stands in place of everybody's, so it has all of it.
        foreach (var theirs in Named())
        {
            await SetAsync(ChatOf(theirs.Key), code, Of(ForAll(ChatSide.Customer).Concat(theirs), book), cancellationToken);
        }

        var (description, shortly) = (book.Label("telegram.description"), book.Label("telegram.shortDescription"));
        await TryAsync("description", async () =>
        {
            if ((await connection.Client.GetMyDescription(code, cancellationToken)).Description != description)
            {
                await connection.Client.SetMyDescription(description, code, cancellationToken);
            }
        });
        await TryAsync("short description", async () =>
        {
            if ((await connection.Client.GetMyShortDescription(code, cancellationToken)).ShortDescription != shortly)
            {
                await connection.Client.SetMyShortDescription(shortly, code, cancellationToken);
            }
        });
    }

    private Task SetAsync(BotCommandScope scope, string? code, IEnumerable<BotCommand> commands, CancellationToken cancellationToken) => TryAsync("commands", async () =>
    {
        var wanted = commands.ToList();
        var known = await connection.Client.GetMyCommands(scope, code, cancellationToken);
        if (!known.Select(Pair).SequenceEqual(wanted.Select(Pair)))
        {
            await connection.Client.SetMyCommands(wanted, scope, code, cancellationToken);
        }
    });

    private async Task TryAsync(string what, Func<Task> register)
    {
        try
        {
            await register();
        }
        catch (RequestException fault)
        {
            Log.NotRegistered(logger, what, fault.Message);
        }
    }

    private IEnumerable<ICommandCatalog> ForAll(ChatSide side) => catalogs.Where(catalog => catalog.Side == side && catalog.Audience is null);

    // A person's own chat has the person's id.
    private IEnumerable<IGrouping<string, ICommandCatalog>> Named() => catalogs
        .SelectMany(catalog => (catalog.Audience?.NamedOn(TelegramTranslator.Platform) ?? []).Select(person => (person, catalog)))
        .GroupBy(named => named.person, named => named.catalog);

    private static BotCommandScopeChat ChatOf(string id) => new() { ChatId = long.Parse(id, CultureInfo.InvariantCulture) };

    private static IEnumerable<BotCommand> Of(IEnumerable<ICommandCatalog> shown, Phrasebook book) => shown
        .SelectMany(catalog => catalog.Commands.Select(command => (
            command.Name,
            Key: catalog.Side is ChatSide.Staff && command.Name == "help" ? "staffHelp" : command.Name)))
        .Select(command => new BotCommand { Command = command.Name, Description = book.Label($"command.{command.Key}") });

    private static (string Name, string Description) Pair(BotCommand command) => (command.Command, command.Description);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Telegram did not take the bot's {What}: {Reason} It is tried again at the next start.")]
        public static partial void NotRegistered(ILogger logger, string what, string reason);
    }
}
