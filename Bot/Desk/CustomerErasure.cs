using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>
/// Forgets a customer at the desk: words, names, places and files go, also from what is to be sent to the staff or was. The tickets stay as
/// empty shells, closed, so that counts and staff's own acts remain true.
/// </summary>
internal sealed class CustomerErasure(StaffPost staff, TicketCard card, StaffTexts texts)
{
    /// <returns>The keys of file contents that nobody needs any more.</returns>
    public async Task<IReadOnlyList<string>> EraseAsync(BotDbContext db, Guid customerId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>();
        foreach (var ticket in await db.TicketsOfAsync(customerId, cancellationToken))
        {
            if (!ticket.IsErased)
            {
                await EraseSentAsync(db, ticket, cancellationToken);
                keys.UnionWith(await EraseTimelineAsync(db, ticket, cancellationToken));
                await EraseTicketAsync(db, ticket, now, cancellationToken);
            }
        }

        return await NobodysAsync(db, keys, cancellationToken);
    }

    private async Task EraseTicketAsync(BotDbContext db, Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ticket.Erase();
        if (ticket.Can(TicketTrigger.Closed))
        {
            ticket.Fire(TicketTrigger.Closed, now);
        }

        db.TicketEvents.Add(ticket.Record(TicketEventKind.StatusChanged, Actor.Bot, new Said(nameof(TicketStatus.Closed)), now));
        await db.OpenedThreads.Where(thread => thread.Subject == ticket.Id).LoadAsync(cancellationToken);
        foreach (var thread in db.OpenedThreads.Local.Where(thread => thread.Subject == ticket.Id))
        {
            thread.Rename(card.TitleOf(ticket));
        }

        staff.Tell(db, ticket, texts.Book.Say("staff.erased"), now);
        staff.ShowCard(db, ticket, now);
        staff.SetOpen(db, ticket, open: false, now);
    }

    private static async Task<IEnumerable<string>> EraseTimelineAsync(BotDbContext db, Ticket ticket, CancellationToken cancellationToken)
    {
        await db.TicketEvents.Where(entry => entry.TicketId == ticket.Id).LoadAsync(cancellationToken);
        foreach (var entry in db.TicketEvents.Local.Where(entry => entry.TicketId == ticket.Id))
        {
            entry.Erase();
        }

        await db.Attachments.Where(file => file.TicketId == ticket.Id).LoadAsync(cancellationToken);
        var files = db.Attachments.Local.Where(file => file.TicketId == ticket.Id).ToList();
        db.Attachments.RemoveRange(files);
        return files.Select(file => file.Sha256).OfType<string>();
    }

    /// <summary>What was sent about the ticket, or is to be sent, has the words too; so has what failed before it was handled.</summary>
    private static async Task EraseSentAsync(BotDbContext db, Ticket ticket, CancellationToken cancellationToken)
    {
        var thread = ThreadKey.For(ticket.Id);
        var sent = await db.Outbox
            .Where(message => message.Thread == thread || (message.Platform == ticket.Platform && message.ChatId == ticket.ChatId))
            .ToListAsync(cancellationToken);
        db.Outbox.RemoveRange(sent);
        db.Outbox.RemoveRange(db.Outbox.Local.Where(message => message.Thread == thread).ToList());

        var dead = await db.Inbox
            .Where(entry => entry.Status == InboxStatus.Dead && entry.Platform == ticket.Platform && entry.ChatId == ticket.ChatId)
            .ToListAsync(cancellationToken);
        db.Inbox.RemoveRange(dead);
    }

    private static async Task<IReadOnlyList<string>> NobodysAsync(BotDbContext db, HashSet<string> keys, CancellationToken cancellationToken)
    {
        await db.Attachments.Where(file => file.Sha256 != null && keys.Contains(file.Sha256)).LoadAsync(cancellationToken);
        // Local leaves out what was just removed.
        keys.ExceptWith(db.Attachments.Local.Select(file => file.Sha256).OfType<string>());
        return [.. keys];
    }
}
