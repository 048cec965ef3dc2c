using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Gets the updates that wait, and waits for some if there are none.
    /// See <see href="https://core.telegram.org/bots/api#getupdates">getUpdates</see>.
    /// </summary>
    public static Task<Update[]> GetUpdates(
        this ITelegramBotClient botClient, int? offset = default, int? limit = default, int? timeout = default,
        IEnumerable<UpdateType>? allowedUpdates = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetUpdatesRequest
        {
            Offset = offset,
            Limit = limit,
            Timeout = timeout,
            AllowedUpdates = allowedUpdates,
        }, cancellationToken);

    /// <summary>
    /// Has updates delivered to an address; long polling stops working.
    /// See <see href="https://core.telegram.org/bots/api#setwebhook">setWebhook</see>.
    /// </summary>
    public static Task SetWebhook(
        this ITelegramBotClient botClient, string url, InputFileStream? certificate = default, string? ipAddress = default,
        int? maxConnections = default, IEnumerable<UpdateType>? allowedUpdates = default, bool dropPendingUpdates = default,
        string? secretToken = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new SetWebhookRequest
        {
            Url = url,
            Certificate = certificate,
            IpAddress = ipAddress,
            MaxConnections = maxConnections,
            AllowedUpdates = allowedUpdates,
            DropPendingUpdates = dropPendingUpdates,
            SecretToken = secretToken,
        }, cancellationToken);

    /// <summary>
    /// Takes the webhook away; long polling works again.
    /// See <see href="https://core.telegram.org/bots/api#deletewebhook">deleteWebhook</see>.
    /// </summary>
    public static Task DeleteWebhook(
        this ITelegramBotClient botClient, bool dropPendingUpdates = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteWebhookRequest { DropPendingUpdates = dropPendingUpdates }, cancellationToken);

    /// <summary>
    /// Tells how the webhook does; its address is empty when there is none.
    /// See <see href="https://core.telegram.org/bots/api#getwebhookinfo">getWebhookInfo</see>.
    /// </summary>
    public static Task<WebhookInfo> GetWebhookInfo(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetWebhookInfoRequest(), cancellationToken);

    /// <summary>Tells who the bot is. See <see href="https://core.telegram.org/bots/api#getme">getMe</see>.</summary>
    public static Task<User> GetMe(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMeRequest(), cancellationToken);

    /// <summary>
    /// Leaves Telegram's server, before the bot moves to another one.
    /// See <see href="https://core.telegram.org/bots/api#logout">logOut</see>.
    /// </summary>
    public static Task LogOut(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.Call(new LogOutRequest(), cancellationToken);

    /// <summary>
    /// Ends the bot on this server, before it moves to another one.
    /// See <see href="https://core.telegram.org/bots/api#close">close</see>.
    /// </summary>
    public static Task Close(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.Call(new CloseRequest(), cancellationToken);
}
