using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Sets the commands in the menu, for a scope and a language.
    /// See <see href="https://core.telegram.org/bots/api#setmycommands">setMyCommands</see>.
    /// </summary>
    public static Task SetMyCommands(
        this ITelegramBotClient botClient, IEnumerable<BotCommand> commands, BotCommandScope? scope = default,
        string? languageCode = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyCommandsRequest { Commands = commands, Scope = scope, LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Takes the commands of a scope and a language away.
    /// See <see href="https://core.telegram.org/bots/api#deletemycommands">deleteMyCommands</see>.
    /// </summary>
    public static Task DeleteMyCommands(
        this ITelegramBotClient botClient, BotCommandScope? scope = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteMyCommandsRequest { Scope = scope, LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Gets the commands of a scope and a language.
    /// See <see href="https://core.telegram.org/bots/api#getmycommands">getMyCommands</see>.
    /// </summary>
    public static Task<BotCommand[]> GetMyCommands(
        this ITelegramBotClient botClient, BotCommandScope? scope = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyCommandsRequest { Scope = scope, LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Sets the bot's name for a language.
    /// See <see href="https://core.telegram.org/bots/api#setmyname">setMyName</see>.
    /// </summary>
    public static Task SetMyName(
        this ITelegramBotClient botClient, string? name = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyNameRequest { Name = name, LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Gets the bot's name for a language.
    /// See <see href="https://core.telegram.org/bots/api#getmyname">getMyName</see>.
    /// </summary>
    public static Task<BotName> GetMyName(
        this ITelegramBotClient botClient, string? languageCode = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyNameRequest { LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Sets what an empty chat with the bot says, for a language.
    /// See <see href="https://core.telegram.org/bots/api#setmydescription">setMyDescription</see>.
    /// </summary>
    public static Task SetMyDescription(
        this ITelegramBotClient botClient, string? description = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyDescriptionRequest { Description = description, LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Gets what an empty chat with the bot says, for a language.
    /// See <see href="https://core.telegram.org/bots/api#getmydescription">getMyDescription</see>.
    /// </summary>
    public static Task<BotDescription> GetMyDescription(
        this ITelegramBotClient botClient, string? languageCode = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyDescriptionRequest { LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Sets what the bot's profile says, for a language.
    /// See <see href="https://core.telegram.org/bots/api#setmyshortdescription">setMyShortDescription</see>.
    /// </summary>
    public static Task SetMyShortDescription(
        this ITelegramBotClient botClient, string? shortDescription = default, string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyShortDescriptionRequest
        {
            ShortDescription = shortDescription,
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>
    /// Gets what the bot's profile says, for a language.
    /// See <see href="https://core.telegram.org/bots/api#getmyshortdescription">getMyShortDescription</see>.
    /// </summary>
    public static Task<BotShortDescription> GetMyShortDescription(
        this ITelegramBotClient botClient, string? languageCode = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyShortDescriptionRequest { LanguageCode = languageCode }, cancellationToken);

    /// <summary>
    /// Sets the button next to the input field.
    /// See <see href="https://core.telegram.org/bots/api#setchatmenubutton">setChatMenuButton</see>.
    /// </summary>
    public static Task SetChatMenuButton(
        this ITelegramBotClient botClient, long? chatId = default, MenuButton? menuButton = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetChatMenuButtonRequest { ChatId = chatId, MenuButton = menuButton }, cancellationToken);

    /// <summary>
    /// Gets the button next to the input field.
    /// See <see href="https://core.telegram.org/bots/api#getchatmenubutton">getChatMenuButton</see>.
    /// </summary>
    public static Task<MenuButton> GetChatMenuButton(
        this ITelegramBotClient botClient, long? chatId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetChatMenuButtonRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Sets the rights that the bot asks for when it is added.
    /// See <see href="https://core.telegram.org/bots/api#setmydefaultadministratorrights">setMyDefaultAdministratorRights</see>.
    /// </summary>
    public static Task SetMyDefaultAdministratorRights(
        this ITelegramBotClient botClient, ChatAdministratorRights? rights = default, bool forChannels = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyDefaultAdministratorRightsRequest { Rights = rights, ForChannels = forChannels }, cancellationToken);

    /// <summary>
    /// Gets the rights that the bot asks for when it is added.
    /// See <see href="https://core.telegram.org/bots/api#getmydefaultadministratorrights">getMyDefaultAdministratorRights</see>.
    /// </summary>
    public static Task<ChatAdministratorRights> GetMyDefaultAdministratorRights(
        this ITelegramBotClient botClient, bool forChannels = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyDefaultAdministratorRightsRequest { ForChannels = forChannels }, cancellationToken);
}
