using System.Globalization;
using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Platforms.Telegram;

/// <summary>Looks at the chat of the staff: is the bot in it, has it topics, may the bot open them? What is amiss is said with its remedy.</summary>
internal sealed partial class TelegramStaffChat(TelegramConnection connection, IMovedChats movedChats, ILogger<TelegramStaffChat> logger)
{
    /// <summary>Looks, and tells the connection.</summary>
    /// <exception cref="RequestException">Telegram could not be reached, or was too busy: worth another try.</exception>
    public async Task CheckAsync(long botId, CancellationToken cancellationToken)
    {
        if (connection.Identity.StaffChatId is not { } knownId)
        {
            return;
        }

        var chatId = await movedChats.CurrentIdAsync(TelegramTranslator.Platform, knownId, cancellationToken);
        connection.StaffMoved(chatId);
        try
        {
            connection.SetThreads(await HasThreadsAsync(chatId, botId, cancellationToken));
        }
        catch (ApiRequestException refusal) when (refusal.Parameters?.MigrateToChatId is { } newId)
        {
            Log.Moved(logger, newId);
            chatId = newId.ToString(CultureInfo.InvariantCulture);
            connection.StaffMoved(chatId);
            connection.SetThreads(await HasThreadsAsync(chatId, botId, cancellationToken));
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode is 400 or 403)
        {
            Log.NotThere(logger, refusal.Message);
            connection.SetThreads(false);
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 404)
        {
            // The token was good a moment ago: this server does not know the question.
            connection.SetThreads(false);
        }
    }

    private async Task<bool> HasThreadsAsync(string chatId, long botId, CancellationToken cancellationToken)
    {
        var chat = await connection.Client.GetChat(chatId, cancellationToken);
        if (!chat.IsForum)
        {
            Log.NoTopics(logger);
            return false;
        }

        var member = await connection.Client.GetChatMember(chatId, botId, cancellationToken);
        if (member is ChatMemberOwner or ChatMemberAdministrator { CanManageTopics: true })
        {
            return true;
        }

        Log.MayNotManageTopics(logger);
        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The staff chat has no topics: tickets are told apart by replies. Turn on Topics in the group's settings for one topic per ticket.")]
        public static partial void NoTopics(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "The bot may not manage topics in the staff chat, so tickets are told apart by replies. Make it an administrator with the right 'Manage topics'.")]
        public static partial void MayNotManageTopics(ILogger logger);

        [LoggerMessage(3, LogLevel.Warning, "The staff chat cannot be reached ({Reason}). Add the bot to the group and check Telegram:StaffChatId.")]
        public static partial void NotThere(ILogger logger, string reason);

        [LoggerMessage(4, LogLevel.Warning, "The staff chat became a supergroup and has another id. Set Telegram:StaffChatId to {ChatId}.")]
        public static partial void Moved(ILogger logger, long chatId);
    }
}
