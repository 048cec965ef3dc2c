using Bot.Data;
using Bot.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging;

/// <summary>
/// What was said in a chat, from the outbox's rows: for a platform whose pages come and go and that keeps no copy of its own.
/// </summary>
/// <param name="databases">The database.</param>
public sealed class ChatHistory(IDbContextFactory<BotDbContext> databases)
{
    /// <summary>What was decided for a chat after a number, delivered or not, reactions too; without what a newer version made needless.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="chatId">Its chat.</param>
    /// <param name="after">The number of the last message that is known; 0 for none.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    /// <returns>Numbers and messages, oldest first; fewer than <paramref name="limit"/> only when there are no more.</returns>
    public async Task<IReadOnlyList<(long Sequence, OutgoingMessage Message)>> AfterAsync(
        string platform, string chatId, long after, int limit, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var said = new List<(long Sequence, OutgoingMessage Message)>();
        while (said.Count < limit)
        {
            var wanted = limit - said.Count;
            var rows = await db.Outbox.AsNoTracking()
                .Where(row => row.Platform == platform && row.ChatId == chatId && row.Sequence > after)
                .OrderBy(row => row.Sequence)
                .Take(wanted)
                .ToListAsync(cancellationToken);
            // A superseded text was sent as a part of another one: its own row is where its words are.
            said.AddRange(rows
                .Select(row => (row.Sequence, Message: row.Message(), row.Status))
                .Where(row => row.Status is not OutboxStatus.Superseded || row.Message is SendMessage)
                .Select(row => (row.Sequence, row.Message)));
            if (rows.Count < wanted)
            {
                break;
            }

            after = rows[^1].Sequence;
        }

        return said;
    }
}
