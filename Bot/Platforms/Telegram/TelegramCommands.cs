using System.Globalization;
using Bot.Languages;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Tells Telegram, in every language, which commands there are and what the bot is for: people see them before they write the first
/// word. Only what has changed is told. A failure costs a menu, never the bot.
/// </summary>
internal sealed partial class TelegramCommands(TelegramConnection connection, Phrasebooks phrasebooks, ILogger<TelegramCommands> logger)
{
    private static readonly string[] _customers =
        ["start", "complain", "status", "human", "language", "cancel", "back", "restart", "help", "privacy"];

    private static readonly string[] _staff = ["claim", "release", "resolve", "reopen", "priority", "note", "tickets", "help"];

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
        await SetAsync(new BotCommandScopeAllPrivateChats(), code, _customers.Select(name => Described(book, name, name)), cancellationToken);
        if (connection.Identity.StaffChatId is { } staff)
        {
            var chat = new BotCommandScopeChat { ChatId = long.Parse(staff, CultureInfo.InvariantCulture) };
            await SetAsync(chat, code, _staff.Select(name => Described(book, name, name == "help" ? "staffHelp" : name)), cancellationToken);
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

    private static BotCommand Described(Phrasebook book, string name, string key) =>
        new() { Command = name, Description = book.Say($"telegram.command.{key}").ToString() };

    private static (string Name, string Description) Pair(BotCommand command) => (command.Command, command.Description);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Telegram did not take the bot's {What}: {Reason} It is tried again at the next start.")]
        public static partial void NotRegistered(ILogger logger, string what, string reason);
    }
}
