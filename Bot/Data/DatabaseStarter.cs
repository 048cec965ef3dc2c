using Microsoft.EntityFrameworkCore;

namespace Bot.Data;

/// <summary>Brings the database up to date before anything else starts.</summary>
/// <param name="databases">The database.</param>
internal sealed class DatabaseStarter(IDbContextFactory<BotDbContext> databases) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
