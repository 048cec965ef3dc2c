using Bot.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>A database file that outlives the processes that use it, and a folder for files.</summary>
internal sealed class PipelineDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline").FullName;

    public PipelineDatabase()
    {
        using var db = Open();
        db.Database.EnsureCreated();
        // What a machine's crash could lose is not tested here, and a synced commit costs milliseconds.
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL");
    }

    public string Files => Path.Combine(_folder, "files");

    private string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, "bot.db"), Pooling = true }.ToString();

    /// <summary>Looks into the database beside all processes.</summary>
    public BotDbContext Open() => new(Configure(new DbContextOptionsBuilder<BotDbContext>()).Options);

    public TBuilder Configure<TBuilder>(TBuilder options)
        where TBuilder : DbContextOptionsBuilder
    {
        options.UseSqlite(ConnectionString).AddInterceptors(new FastPragmas());
        return options;
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private sealed class FastPragmas : Microsoft.EntityFrameworkCore.Diagnostics.DbConnectionInterceptor
    {
        public override void ConnectionOpened(System.Data.Common.DbConnection connection, Microsoft.EntityFrameworkCore.Diagnostics.ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous=OFF; PRAGMA busy_timeout=20000;";
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection,
            Microsoft.EntityFrameworkCore.Diagnostics.ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
