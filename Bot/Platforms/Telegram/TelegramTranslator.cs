using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Messaging;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Platforms.Telegram;

/// <summary>Says in our own words what an update of Telegram means. Pure: the same update always means the same.</summary>
internal static partial class TelegramTranslator
{
    public const string Platform = "telegram";

    private const int MaxToken = 256;

    /// <summary>What the update means; null when it means nothing to us (a service message, another bot, a chat that is not ours).</summary>
    public static IncomingMessage? Translate(Update update, BotIdentity bot, DateTimeOffset now) => update switch
    {
        { Message: { } message } => Written(update.Id, message, bot),
        { EditedMessage: { } message } => Edited(update.Id, message, bot),
        { CallbackQuery: { } press } => Pressed(update.Id, press, bot, now),
        { MessageReaction: { } reaction } => Reacted(update.Id, reaction, bot),
        { MyChatMember: { } change } => MembershipChanged(update.Id, change),
        _ => null,
    };

    /// <summary>Whose chat it is; null when neither a customer's nor the staff's.</summary>
    public static ChatSide? SideOf(long chatId, bool isPrivate, BotIdentity bot) =>
        Text(chatId) == bot.StaffChatId ? ChatSide.Staff : isPrivate ? ChatSide.Customer : null;

    private static IncomingMessage? Written(int updateId, Message message, BotIdentity bot)
    {
        if (TelegramContents.IsService(message) || Begin(updateId, message, bot) is not { } begun)
        {
            return null;
        }

        return message.Text is { } text && CommandForm().Match(text) is { Success: true } command
            ? Command(begun, command, bot)
            : begun with
            {
                Text = TelegramContents.WordsOf(message),
                Formatted = TelegramFormats.Of(message),
                AlbumId = message.MediaGroupId,
                Files = TelegramContents.FilesOf(message),
                Location = TelegramContents.PlaceOf(message),
                Unsupported = TelegramContents.UnsupportedIn(message),
            };
    }

    private static IncomingMessage? Command(IncomingMessage begun, Match command, BotIdentity bot)
    {
        var meant = command.Groups["bot"];
        if (meant.Success && !meant.Value.Equals(bot.Username, StringComparison.OrdinalIgnoreCase))
        {
            // In a group that is between a person and another bot.
            return begun.Side == ChatSide.Staff ? null : begun with { Text = CleanText.Words(command.Value) };
        }

        return begun with
        {
            Kind = MessageKind.Command,
            Command = command.Groups["name"].Value.ToLowerInvariant(),
            Text = CleanText.Words(command.Groups["rest"].Value).Trim(),
        };
    }

    private static IncomingMessage? Edited(int updateId, Message message, BotIdentity bot)
    {
        // A live location is edited every few seconds, and a poll when it is closed: nobody changed words.
        if (message.Location is not null || TelegramContents.IsService(message) || TelegramContents.UnsupportedIn(message) is not null)
        {
            return null;
        }

        return Begin(updateId, message, bot) is { } begun
            ? begun with
            {
                Kind = MessageKind.Edit,
                Text = TelegramContents.WordsOf(message),
                Files = TelegramContents.FilesOf(message),
                SentAt = Time(message.EditDate ?? message.Date),
            }
            : null;
    }

    private static IncomingMessage? Begin(int updateId, Message message, BotIdentity bot)
    {
        if (message is not { From: { IsBot: false } from, IsAutomaticForward: false } || SideOf(message.Chat, bot) is not { } side)
        {
            return null;
        }

        return new IncomingMessage
        {
            NativeId = NativeId(updateId),
            From = AddressOf(message),
            Sender = SenderOf(from),
            Kind = MessageKind.Text,
            Side = side,
            SentAt = Time(message.Date),
            MessageId = Text(message.Id),
            ReplyToMessageId = AnswerTo(message),
            Mentions = MentionsIn(message),
        };
    }

    private static IncomingMessage? Pressed(int updateId, CallbackQuery press, BotIdentity bot, DateTimeOffset now)
    {
        if (press is not { Message: { } under, Data: { } token, From.IsBot: false } || SideOf(under.Chat, bot) is not { } side)
        {
            return null;
        }

        return new IncomingMessage
        {
            NativeId = NativeId(updateId),
            From = AddressOf(under),
            Sender = SenderOf(press.From),
            Kind = MessageKind.Button,
            Side = side,
            SentAt = now,
            ButtonToken = CleanText.Cut(token, MaxToken),
            MessageId = Text(under.Id),
        };
    }

    private static IncomingMessage? Reacted(int updateId, MessageReactionUpdated reaction, BotIdentity bot)
    {
        var added = reaction.NewReaction.OfType<ReactionTypeEmoji>().LastOrDefault()?.Emoji;
        if (reaction.User is not { IsBot: false } user || SideOf(reaction.Chat, bot) is not { } side || (added is null && reaction.NewReaction.Length > 0))
        {
            return null;
        }

        return new IncomingMessage
        {
            NativeId = NativeId(updateId),
            From = new ChatAddress(Platform, Text(reaction.Chat.Id)),
            Sender = SenderOf(user),
            Kind = MessageKind.Reaction,
            Side = side,
            SentAt = Time(reaction.Date),
            Text = added ?? "",
            MessageId = Text(reaction.MessageId),
        };
    }

    private static IncomingMessage? MembershipChanged(int updateId, ChatMemberUpdated change)
    {
        MessageKind? kind = change.NewChatMember.Status switch
        {
            _ when change.Chat.Type != ChatType.Private || change.From.IsBot => null,
            ChatMemberStatus.Kicked or ChatMemberStatus.Left => MessageKind.Blocked,
            ChatMemberStatus.Member => MessageKind.Joined,
            _ => null,
        };
        return kind is not { } known ? null : new IncomingMessage
        {
            NativeId = NativeId(updateId),
            From = new ChatAddress(Platform, Text(change.Chat.Id)),
            Sender = SenderOf(change.From),
            Kind = known,
            SentAt = Time(change.Date),
        };
    }

    private static ChatSide? SideOf(Chat chat, BotIdentity bot) => SideOf(chat.Id, chat.Type == ChatType.Private, bot);

    private static ChatAddress AddressOf(Message message) =>
        new(Platform, Text(message.Chat.Id), message is { IsTopicMessage: true, MessageThreadId: { } thread } ? Text(thread) : null);

    // In a topic every message answers the service message that opened it, unless it answers another.
    private static string? AnswerTo(Message message) =>
        message.ReplyToMessage is { ForumTopicCreated: null } answered && !(message.IsTopicMessage && answered.Id == message.MessageThreadId)
            ? Text(answered.Id)
            : null;

    // Who has a handle is named by it in the words; who has none, by their account.
    private static IReadOnlyList<Sender> MentionsIn(Message message) =>
    [
        .. (message.Entities ?? message.CaptionEntities ?? [])
            .Where(entity => entity is { Type: MessageEntityType.TextMention, User.IsBot: false })
            .Select(entity => SenderOf(entity.User!)),
    ];

    private static Sender SenderOf(User user) => new(
        Text(user.Id),
        CleanText.Name($"{user.FirstName} {user.LastName}"),
        user.LanguageCode is { Length: > 0 } language ? CleanText.Cut(CleanText.Name(language), 20) : null,
        user.Username is { Length: > 0 } handle ? CleanText.Name(handle) : null);

    private static DateTimeOffset Time(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static string NativeId(int updateId) => string.Create(CultureInfo.InvariantCulture, $"u{updateId}");

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A/(?<name>[a-zA-Z0-9_]{1,32})(?:@(?<bot>[a-zA-Z0-9_]{1,64}))?(?:\s(?<rest>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandForm();
}
