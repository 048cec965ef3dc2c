using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>Tells the staff what did not reach a customer, so that nobody believes it was read.</summary>
internal sealed class DeliveryTrouble(StaffPost staff, StaffTexts texts) : IDeliveryListener
{
    /// <inheritdoc/>
    public async Task OnUnreachableAsync(
        BotDbContext db, ChatAddress chat, OutgoingMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var subject = SubjectOf(message);
        if (await TicketOfAsync(db, chat, subject, cancellationToken) is not { } ticket)
        {
            return;
        }

        // Our own notices fail in a row with it: the card says it once; what an agent wrote is named each time.
        var isNew = ticket.UnreachableSince is null;
        if (isNew || subject is not null)
        {
            ticket.Unreachable(now);
            Record(db, ticket, subject, reason, now);
            staff.Tell(db, ticket, texts.Book.Say("staff.unreachable"), now, about: subject);
            staff.ShowCard(db, ticket, now);
        }
    }

    /// <inheritdoc/>
    public async Task OnDeadAsync(
        BotDbContext db, ChatAddress chat, OutgoingMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var subject = SubjectOf(message);
        if (message is SendMessage or ReviseMessage && await TicketOfAsync(db, chat, subject, cancellationToken) is { } ticket)
        {
            Record(db, ticket, subject, reason, now);
            staff.Tell(db, ticket, texts.Book.Say("staff.undeliverable", ("reason", reason)), now, about: subject);
        }
    }

    /// <inheritdoc/>
    public async Task OnChatMovedAsync(BotDbContext db, ChatAddress oldChat, string newChatId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Tickets.Where(ticket => ticket.Platform == oldChat.Platform && ticket.ChatId == oldChat.ChatId).LoadAsync(cancellationToken);
        foreach (var ticket in db.Tickets.Local.Where(ticket => ticket.Chat == oldChat.Chat))
        {
            ticket.ChatMovedTo(newChatId);
        }
    }

    private static void Record(BotDbContext db, Ticket ticket, Guid? subject, string reason, DateTimeOffset now) =>
        db.TicketEvents.Add(ticket.Record(TicketEventKind.Undeliverable, Actor.Bot, new Said(reason, ReplyTo: subject), now));

    private static Guid? SubjectOf(OutgoingMessage message) => message switch
    {
        SendMessage send => send.Subject,
        ReviseMessage revise => revise.Subject,
        _ => null,
    };

    /// <summary>The ticket that the message belongs to; for words that belong to none, the chat's newest that is open.</summary>
    private static async Task<Ticket?> TicketOfAsync(BotDbContext db, ChatAddress chat, Guid? subject, CancellationToken cancellationToken)
    {
        if (subject is { } id && await db.TicketEvents.FindAsync([id], cancellationToken) is { } entry)
        {
            return await db.Tickets.FindAsync([entry.TicketId], cancellationToken);
        }

        return (await db.TicketsOfAsync(chat, cancellationToken)).FirstOrDefault(ticket => ticket.IsOpen);
    }
}
