using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Staff;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Chat;

/// <summary>
/// Takes what admins say to the bot about the FAQ, wherever they say it: <c>/faq</c>, its buttons and forms, and words that the bot asked
/// them for. In everything else an admin is a customer, or one of the staff, like anybody; for others it costs no query.
/// </summary>
/// <remarks>
/// Nothing that is meant for the team or a customer may end up in the FAQ, or the other way round. So among the staff words count only
/// where they cannot be a ticket's: outside its thread, and as an answer to the bot's question or to nothing.
/// </remarks>
internal sealed class FaqAside(Admins admins, FaqTalk talk) : IAsideHandler
{
    private const string NotForUs = "//";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IncomingMessage>> HandleAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ours = await OursAsync(db, turn, now, cancellationToken);
        if (ours is [])
        {
            return turn;
        }

        if (IsAdmin(ours[0]))
        {
            await talk.TakeAsync(db, ours, now, cancellationToken);
        }
        else
        {
            talk.Refuse(db, ours[0], now);
        }

        return Without(turn, ours);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IncomingMessage>> ApologizeAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ours = await OursAsync(db, turn, now, cancellationToken);
        if (ours is not [])
        {
            talk.Apologize(db, ours[0], reference, now);
        }

        return Without(turn, ours);
    }

    private static IReadOnlyList<IncomingMessage> Without(IReadOnlyList<IncomingMessage> turn, IReadOnlyList<IncomingMessage> ours) =>
        [.. turn.Where(message => !ours.Contains(message))];

    // Several messages are one turn only when all are words of one chat; of a team's chat only one person's words are one answer.
    private async Task<IReadOnlyList<IncomingMessage>> OursAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ours = new List<IncomingMessage>();
        foreach (var message in turn.Where(message => IsAdmin(message) || (message.Side is ChatSide.Staff && IsOrder(message))))
        {
            if ((ours is [] || ours[0].Sender.UserId == message.Sender.UserId) && await IsOursAsync(db, message, now, cancellationToken))
            {
                ours.Add(message);
            }
        }

        return ours;
    }

    private static async Task<bool> IsOursAsync(BotDbContext db, IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (IsOrder(message))
        {
            return true;
        }

        if (message.Kind is MessageKind.Edit or MessageKind.Delete)
        {
            return await IsCopyAsync(db, message, message.MessageId, FaqChat.Subject, cancellationToken);
        }

        if (message.Kind is not (MessageKind.Text or MessageKind.Command) || await FaqTalk.ChatAsync(db, message, cancellationToken) is not { } chat || !chat.Awaits(now))
        {
            return false;
        }

        if (message.Kind is MessageKind.Command)
        {
            // Any command ends the question; only "never mind" is for us.
            chat.Close();
            return message.Command is "cancel";
        }

        return message.Side is ChatSide.Customer || await IsAnswerAmongStaffAsync(db, chat, message, cancellationToken);
    }

    private static async Task<bool> IsAnswerAmongStaffAsync(BotDbContext db, FaqChat chat, IncomingMessage message, CancellationToken cancellationToken) =>
        message.ReplyToMessageId is { } answered
            ? await IsCopyAsync(db, message, answered, chat.Question, cancellationToken)
            : !message.Text.StartsWith(NotForUs, StringComparison.Ordinal);

    private static async Task<bool> IsCopyAsync(BotDbContext db, IncomingMessage message, string? messageId, Guid subject, CancellationToken cancellationToken) =>
        messageId is not null && await db.MessageCopies.AnyAsync(
            copy => copy.Platform == message.From.Platform && copy.ChatId == message.From.ChatId && copy.MessageId == messageId && copy.Subject == subject,
            cancellationToken);

    private bool IsAdmin(IncomingMessage message) => admins.Has(message.From.Platform, message.Sender);

    private static bool IsOrder(IncomingMessage message) => message.Kind switch
    {
        MessageKind.Command or MessageKind.Text => FaqOrder.In(message) is not null,
        MessageKind.Button => ButtonAction.Decode(message.ButtonToken) is ButtonAction.OnFaq,
        MessageKind.Form => FaqFormToken.Read(message.Form?.Token) is not null,
        _ => false,
    };
}
