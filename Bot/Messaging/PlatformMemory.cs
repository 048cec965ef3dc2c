using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging;

/// <summary>What platforms note for themselves, in the database: read at the start, written when it changes.</summary>
/// <param name="databases">The database.</param>
public sealed class PlatformMemory(IDbContextFactory<BotDbContext> databases)
{
    /// <summary>A note's value; null when there is none.</summary>
    public async Task<string?> RecallAsync(string platform, string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.PlatformNotes.Where(note => note.Platform == platform && note.Key == key).Select(note => note.Value).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>A page of the notes whose keys begin with <paramref name="prefix"/>, by key.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="prefix">How the keys begin.</param>
    /// <param name="after">The last key that is known; empty for none.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    /// <returns>The notes; fewer than <paramref name="limit"/> only when there are no more.</returns>
    public async Task<IReadOnlyList<PlatformNote>> RecallAllAsync(
        string platform, string prefix, string after, int limit, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.PlatformNotes.AsNoTracking()
            .Where(note => note.Platform == platform && note.Key.StartsWith(prefix) && note.Key.CompareTo(after) > 0)
            .OrderBy(note => note.Key)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Notes something, in place of what was noted under the key before.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="key">What is noted, at most 100 characters.</param>
    /// <param name="chatId">The chat that it is about; null for none.</param>
    /// <param name="value">The note, at most 200 characters.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async Task RememberAsync(string platform, string key, string? chatId, string value, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(platform, key, chatId, value, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody noted the same for the first time at the same moment; now it is there.
            await WriteAsync(platform, key, chatId, value, cancellationToken);
        }
    }

    /// <summary>Forgets a note; nothing happens when there is none.</summary>
    public async Task ForgetAsync(string platform, string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.PlatformNotes.Where(note => note.Platform == platform && note.Key == key).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task WriteAsync(string platform, string key, string? chatId, string value, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.PlatformNotes.FindAsync([platform, key], cancellationToken) is { } known)
        {
            known.Change(chatId, value);
        }
        else
        {
            db.PlatformNotes.Add(PlatformNote.Of(platform, key, chatId, value));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
