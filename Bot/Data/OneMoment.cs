using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Data;

/// <summary>Several queries as one look.</summary>
internal static class OneMoment
{
    /// <summary>
    /// Reads with all queries seeing the database as it was at one moment: what others commit meanwhile is in all of them or in none. Others
    /// are not kept from writing. Inside a transaction it is that one's moment.
    /// </summary>
    /// <param name="db">The unit of work; what <paramref name="read"/> does to it must not be saved inside.</param>
    /// <param name="read">The queries.</param>
    /// <param name="cancellationToken">The program stops.</param>
    public static async Task<T> AtOneMomentAsync<T>(this BotDbContext db, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await read();
        }

        if (db.Database.GetDbConnection() is not SqliteConnection sqlite)
        {
            await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            return await read();
        }

        // What Entity Framework begins is for writing, one at a time; one for reading must be asked for here.
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var reading = sqlite.BeginTransaction(deferred: true);
            await using var moment = await db.Database.UseTransactionAsync(reading, cancellationToken);
            return await read();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
