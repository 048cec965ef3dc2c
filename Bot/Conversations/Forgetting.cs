using Bot.Customers;
using Bot.Data;
using Bot.Desk;
using Bot.Knowledge.Asked;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Conversations;

/// <summary>
/// Erases a customer: words, names, files, conversations, and what was to be or had been sent to them. Tickets stay as nameless numbers.
/// Copies that a platform keeps in people's own apps are out of our reach (docs/what-we-store.md).
/// </summary>
internal sealed class Forgetting(CustomerDesk desk, DraftKeeper drafts, FileStore files)
{
    public async Task EraseAsync(BotDbContext db, Customer customer, Slots draft, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var unneeded = new HashSet<string>(await desk.EraseAsync(db, customer.Id, now, cancellationToken));
        unneeded.UnionWith(await NobodysAsync(db, draft, cancellationToken));
        foreach (var conversation in await db.Conversations.Where(other => other.CustomerId == customer.Id).ToListAsync(cancellationToken))
        {
            unneeded.UnionWith(await NobodysAsync(db, conversation.Slots, cancellationToken));
            conversation.Slots = Slots.None;
            conversation.State = ConversationState.Idle;
            drafts.Forget(db, conversation);
            foreach (var message in await db.Outbox
                .Where(message => message.Platform == conversation.Platform && message.ChatId == conversation.ChatId)
                .ToListAsync(cancellationToken))
            {
                db.Outbox.Remove(message);
            }

            db.PlatformNotes.RemoveRange(await db.PlatformNotes
                .Where(note => note.Platform == conversation.Platform && note.ChatId == conversation.ChatId)
                .ToListAsync(cancellationToken));
        }

        await AskedQuestions.EraseAsync(db, customer.Id, cancellationToken);
        customer.Forget();
        // Only when all this is saved: a file that a record still names must not be gone.
        db.SavedChanges += (_, _) =>
        {
            foreach (var sha256 in unneeded)
            {
                files.Delete(sha256);
            }
        };
    }

    /// <summary>The files of a draft that no ticket has.</summary>
    private static async Task<IEnumerable<string>> NobodysAsync(BotDbContext db, Slots slots, CancellationToken cancellationToken)
    {
        var keys = slots.Files.Concat(slots.Said.Concat(slots.Description).SelectMany(part => part.Files)).Select(file => file.Sha256).OfType<string>().ToHashSet();
        keys.ExceptWith(await db.Attachments.Where(file => file.Sha256 != null && keys.Contains(file.Sha256)).Select(file => file.Sha256!).ToListAsync(cancellationToken));
        return keys;
    }
}
