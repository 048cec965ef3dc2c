using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>
    /// Lists the custom emoji that can be topics' icons.
    /// See <see href="https://core.telegram.org/bots/api#getforumtopiciconstickers">getForumTopicIconStickers</see>.
    /// </summary>
    public static Task<Sticker[]> GetForumTopicIconStickers(
        this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.Call(new GetForumTopicIconStickersRequest(), cancellationToken);

    /// <summary>Makes a topic. See <see href="https://core.telegram.org/bots/api#createforumtopic">createForumTopic</see>.</summary>
    public static Task<ForumTopic> CreateForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, string name, int? iconColor = default,
        string? iconCustomEmojiId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new CreateForumTopicRequest
        {
            ChatId = chatId,
            Name = name,
            IconColor = iconColor,
            IconCustomEmojiId = iconCustomEmojiId,
        }, cancellationToken);

    /// <summary>
    /// Renames a topic, or changes its icon.
    /// See <see href="https://core.telegram.org/bots/api#editforumtopic">editForumTopic</see>.
    /// </summary>
    public static Task EditForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, int messageThreadId, string? name = default,
        string? iconCustomEmojiId = default, CancellationToken cancellationToken = default) =>
        botClient.Call(new EditForumTopicRequest
        {
            ChatId = chatId,
            MessageThreadId = messageThreadId,
            Name = name,
            IconCustomEmojiId = iconCustomEmojiId,
        }, cancellationToken);

    /// <summary>Closes a topic. See <see href="https://core.telegram.org/bots/api#closeforumtopic">closeForumTopic</see>.</summary>
    public static Task CloseForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, int messageThreadId, CancellationToken cancellationToken = default) =>
        botClient.Call(new CloseForumTopicRequest { ChatId = chatId, MessageThreadId = messageThreadId }, cancellationToken);

    /// <summary>
    /// Opens a closed topic again.
    /// See <see href="https://core.telegram.org/bots/api#reopenforumtopic">reopenForumTopic</see>.
    /// </summary>
    public static Task ReopenForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, int messageThreadId, CancellationToken cancellationToken = default) =>
        botClient.Call(new ReopenForumTopicRequest { ChatId = chatId, MessageThreadId = messageThreadId }, cancellationToken);

    /// <summary>
    /// Deletes a topic with all its messages.
    /// See <see href="https://core.telegram.org/bots/api#deleteforumtopic">deleteForumTopic</see>.
    /// </summary>
    public static Task DeleteForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, int messageThreadId, CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteForumTopicRequest { ChatId = chatId, MessageThreadId = messageThreadId }, cancellationToken);

    /// <summary>
    /// Unpins all messages of a topic.
    /// See <see href="https://core.telegram.org/bots/api#unpinallforumtopicmessages">unpinAllForumTopicMessages</see>.
    /// </summary>
    public static Task UnpinAllForumTopicMessages(
        this ITelegramBotClient botClient, ChatId chatId, int messageThreadId, CancellationToken cancellationToken = default) =>
        botClient.Call(new UnpinAllForumTopicMessagesRequest { ChatId = chatId, MessageThreadId = messageThreadId }, cancellationToken);

    /// <summary>
    /// Renames the topic General.
    /// See <see href="https://core.telegram.org/bots/api#editgeneralforumtopic">editGeneralForumTopic</see>.
    /// </summary>
    public static Task EditGeneralForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, string name, CancellationToken cancellationToken = default) =>
        botClient.Call(new EditGeneralForumTopicRequest { ChatId = chatId, Name = name }, cancellationToken);

    /// <summary>
    /// Closes the topic General.
    /// See <see href="https://core.telegram.org/bots/api#closegeneralforumtopic">closeGeneralForumTopic</see>.
    /// </summary>
    public static Task CloseGeneralForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new CloseGeneralForumTopicRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Opens the topic General again.
    /// See <see href="https://core.telegram.org/bots/api#reopengeneralforumtopic">reopenGeneralForumTopic</see>.
    /// </summary>
    public static Task ReopenGeneralForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new ReopenGeneralForumTopicRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Hides the topic General.
    /// See <see href="https://core.telegram.org/bots/api#hidegeneralforumtopic">hideGeneralForumTopic</see>.
    /// </summary>
    public static Task HideGeneralForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new HideGeneralForumTopicRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Shows the topic General again.
    /// See <see href="https://core.telegram.org/bots/api#unhidegeneralforumtopic">unhideGeneralForumTopic</see>.
    /// </summary>
    public static Task UnhideGeneralForumTopic(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new UnhideGeneralForumTopicRequest { ChatId = chatId }, cancellationToken);

    /// <summary>
    /// Unpins all messages of the topic General.
    /// See <see href="https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages">unpinAllGeneralForumTopicMessages</see>.
    /// </summary>
    public static Task UnpinAllGeneralForumTopicMessages(
        this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.Call(new UnpinAllGeneralForumTopicMessagesRequest { ChatId = chatId }, cancellationToken);
}
