using Bot.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Tests.Support;

/// <summary>A database in a file of its own, for tests in which many requests read and write at once; gone with its folder.</summary>
internal sealed class FileDatabase : IDbContextFactory<BotDbContext>
{
    private readonly DbContextOptions<BotDbContext> _options;

    public FileDatabase(string folder, params IInterceptor[] interceptors)
    {
        Directory.CreateDirectory(folder);
        _options = new DbContextOptionsBuilder<BotDbContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "bot.db"), Pooling = false }.ToString())
            .AddInterceptors([new SqlitePragmas(), .. interceptors])
            .Options;
        using var db = CreateDbContext();
        db.Database.EnsureCreated();
    }

    public BotDbContext CreateDbContext() => new(_options);
}
