using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge;

/// <summary>Counts which answers helped.</summary>
internal static class FaqFeedback
{
    /// <summary>Counts one "that helped" or "that did not"; nothing when the entry is gone.</summary>
    public static async Task CountAsync(BotDbContext db, string key, bool helped, CancellationToken cancellationToken)
    {
        if (await db.FaqEntries.FirstOrDefaultAsync(entry => entry.Key == key, cancellationToken) is { } entry)
        {
            entry.Rate(helped);
        }
    }
}
