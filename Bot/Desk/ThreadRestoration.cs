using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>Fills a ticket's thread that somebody deleted: the card and the last words, so that the work goes on where it was.</summary>
internal sealed class ThreadRestoration(StaffPost staff, StaffPlaces places, StaffTexts texts) : IThreadRestorer
{
    private const int LastWords = 10;

    /// <inheritdoc/>
    public async Task RestoreAsync(BotDbContext db, Guid subject, ChatAddress chat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Tickets.FindAsync([subject], cancellationToken) is not { } ticket)
        {
            return;
        }

        var place = places.All.FirstOrDefault(place => place.Chat == chat.Chat) ?? new StaffPlace(chat.Chat, Threads: true);
        staff.ShowCard(db, ticket, place, now);
        staff.Tell(db, ticket, place, texts.Book.Say("staff.restored"), now);
        foreach (var entry in await LastWordsAsync(db, ticket, cancellationToken))
        {
            staff.Copy(db, ticket, entry, await CopyOfAsync(db, ticket, entry, cancellationToken), place, now);
        }
    }

    private static async Task<IReadOnlyList<TicketEvent>> LastWordsAsync(BotDbContext db, Ticket ticket, CancellationToken cancellationToken)
    {
        var last = await db.TicketEvents.Include(entry => entry.Attachments)
            .Where(entry => entry.TicketId == ticket.Id && entry.Edits == null
                && (entry.Kind == TicketEventKind.Opened || entry.Kind == TicketEventKind.CustomerWrote
                    || entry.Kind == TicketEventKind.AgentWrote || entry.Kind == TicketEventKind.Note))
            .OrderByDescending(entry => entry.Sequence)
            .Take(LastWords)
            .ToListAsync(cancellationToken);
        last.Reverse();
        return [.. last.Where(entry => entry.Text.Length > 0 || entry.Attachments.Count > 0 || entry.Location is not null)];
    }

    private async Task<StaffCopy> CopyOfAsync(BotDbContext db, Ticket ticket, TicketEvent entry, CancellationToken cancellationToken)
    {
        var words = await db.WordsNowAsync(entry, cancellationToken);
        var author = entry.Kind switch
        {
            TicketEventKind.Note => texts.Book.Label("staff.note", ("name", texts.AgentOn(entry.ActorName, entry.Platform))),
            TicketEventKind.AgentWrote => texts.AgentOn(entry.ActorName, entry.Platform),
            _ => texts.Customer(ticket),
        };
        var content = new MessageContent
        {
            Text = words == entry.Text ? words : texts.Edited(words),
            Files = RefusedFiles.Taken(entry),
            Location = entry.Location,
        };
        return new StaffCopy(author, content) { Quiet = true };
    }
}
