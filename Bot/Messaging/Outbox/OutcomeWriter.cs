using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Outbox;

/// <summary>Writes what came of a try into a unit of work: the rows' status, where copies are now, opened threads, and what others make of bad news.</summary>
/// <param name="listeners">Who wants to hear of bad news.</param>
/// <param name="restorers">Who fills a thread that was opened again.</param>
internal sealed class OutcomeWriter(IEnumerable<IDeliveryListener> listeners, IEnumerable<IThreadRestorer> restorers)
{
    /// <summary>Writes one outcome.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="rows">The rows of its parcel that are still pending.</param>
    /// <param name="tell">Whether listeners and restorers take part.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    public async Task WriteAsync(
        BotDbContext db, Outcome outcome, IReadOnlyDictionary<long, OutboxMessage> rows, bool tell, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case Outcome.Delivered delivered:
                await DeliveredAsync(db, delivered, rows, now, cancellationToken);
                break;
            case Outcome.GivenUp givenUp:
                await GivenUpAsync(db, givenUp, rows, tell, now, cancellationToken);
                break;
            case Outcome.TryAgain again:
                rows.GetValueOrDefault(again.Parcel.Carrier.Sequence)?.TryAgain(again.At, again.Problem);
                break;
            case Outcome.ThreadOpened opened:
                await OpenedAsync(db, opened, tell, now, cancellationToken);
                break;
            case Outcome.ChatMoved moved when tell:
                foreach (var listener in listeners)
                {
                    await listener.OnChatMovedAsync(db, moved.OldChat, moved.NewChatId, now, cancellationToken);
                }

                break;
        }
    }

    private static async Task DeliveredAsync(
        BotDbContext db, Outcome.Delivered outcome, IReadOnlyDictionary<long, OutboxMessage> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!rows.TryGetValue(outcome.Parcel.Carrier.Sequence, out var carrier))
        {
            // Saved before, though the answer to that was lost; or erased meanwhile.
            return;
        }

        carrier.Sent(now);
        Supersede(outcome.Parcel.Joined.Select(message => message.Sequence), rows, now);
        Supersede(outcome.Parcel.All.SelectMany(message => message.Replaces), rows, now);
        foreach (var message in outcome.Parcel.All)
        {
            await CopiesAsync(db, outcome, message, now, cancellationToken);
        }
    }

    private static async Task CopiesAsync(
        BotDbContext db, Outcome.Delivered outcome, PendingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid? subject = message.Message switch
        {
            SendMessage send => send.Subject,
            ShowLatest show => show.Subject,
            ReviseMessage revise => revise.Subject,
            _ => null,
        };
        if (subject is not { } known || outcome.MessageIds.Count == 0)
        {
            return;
        }

        var chat = outcome.Chat;
        if (message.Message is ShowLatest && outcome.Existing is not null && !outcome.MessageIds.Contains(outcome.Existing))
        {
            // It stands elsewhere now.
            db.MessageCopies.RemoveRange(await db.MessageCopies
                .Where(copy => copy.Subject == known && copy.Platform == chat.Platform && copy.ChatId == chat.ChatId)
                .ToListAsync(cancellationToken));
        }

        for (var part = 0; part < outcome.MessageIds.Count; part++)
        {
            if (outcome.MessageIds[part] != outcome.Existing)
            {
                db.MessageCopies.Add(MessageCopy.Of(known, chat, outcome.MessageIds[part], part, now));
            }
        }
    }

    private async Task GivenUpAsync(
        BotDbContext db,
        Outcome.GivenUp outcome,
        IReadOnlyDictionary<long, OutboxMessage> rows,
        bool tell,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        foreach (var message in outcome.Parcel.All)
        {
            Supersede(message.Replaces, rows, now);
            if (!rows.TryGetValue(message.Sequence, out var row))
            {
                continue;
            }

            row.GivenUp(outcome.Status, outcome.Reason, now);
            foreach (var listener in tell && !outcome.IsStaff ? listeners : [])
            {
                await (outcome.Status is OutboxStatus.Unreachable
                    ? listener.OnUnreachableAsync(db, outcome.Chat, message.Message, outcome.Reason, now, cancellationToken)
                    : listener.OnDeadAsync(db, outcome.Chat, message.Message, outcome.Reason, now, cancellationToken));
            }
        }
    }

    private async Task OpenedAsync(BotDbContext db, Outcome.ThreadOpened outcome, bool tell, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (subject, chat) = (outcome.Planned.Subject, outcome.Chat);
        var thread = await db.OpenedThreads.FindAsync([subject, chat.Platform, chat.ChatId], cancellationToken);
        if (thread is null)
        {
            // Planned under an id that the chat no longer has.
            db.OpenedThreads.Add(thread = OpenedThread.Planned(subject, chat, outcome.Planned.Title));
        }

        if (thread.ThreadId == outcome.ThreadId)
        {
            // Saved before, though the answer to that was lost.
            return;
        }

        thread.Opened(outcome.ThreadId);
        foreach (var restorer in tell && outcome.Reopened ? restorers : [])
        {
            await restorer.RestoreAsync(db, subject, chat, now, cancellationToken);
        }

        if (outcome.Reopened)
        {
            var lane = outcome.Parcel.Message.To.Thread;
            outcome.First = [.. db.ChangeTracker.Entries<OutboxMessage>()
                .Where(entry => entry.State is EntityState.Added && entry.Entity.Platform == chat.Platform && entry.Entity.Thread == lane)
                .Select(entry => entry.Entity.Sequence)
                .Order()];
        }
    }

    private static void Supersede(IEnumerable<long> sequences, IReadOnlyDictionary<long, OutboxMessage> rows, DateTimeOffset now)
    {
        foreach (var sequence in sequences)
        {
            rows.GetValueOrDefault(sequence)?.Superseded(now);
        }
    }
}
