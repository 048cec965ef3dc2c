using System.Data.Common;
using Bot.Messaging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Bot.Data;

/// <summary>Sets up the database and the file store.</summary>
internal static class DataSetup
{
    public static void AddData(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section);
        builder.Services.AddSingleton(services => new DataFolder(services.GetRequiredService<IOptions<DataOptions>>().Value.Folder));
        builder.Services.AddSingleton(services => new FileStore(services.GetRequiredService<DataFolder>().Files));
        builder.Services.AddSingleton<DatabaseStarter>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DatabaseStarter>());
        builder.Services.AddSingleton(services => new SecretKeys(services.GetRequiredService<DataFolder>().Keys));
        builder.Services.AddPooledDbContextFactory<BotDbContext>((services, options) => Configure(
            options, services.GetRequiredService<IOptions<DataOptions>>().Value, services.GetRequiredService<DataFolder>()));
    }

    private static void Configure(DbContextOptionsBuilder options, DataOptions settings, DataFolder folder)
    {
        var connection = settings.ConnectionString is { Length: > 0 } given
            ? given
            : new SqliteConnectionStringBuilder { DataSource = folder.Database }.ToString();
        options.UseSqlite(connection).AddInterceptors(new SqlitePragmas())
            // Migrations are written by hand, without the snapshot that this compares with; MigrationTests compare the schemas themselves.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }
}

/// <summary>
/// Sets what SQLite forgets with each connection: every commit on the disk, patience with a busy database. The write-ahead log stays with
/// the file, so only the first connection asks for it: a connection is opened for every query.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Always = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000;";
    private const string First = "PRAGMA journal_mode=WAL; " + Always;

    private volatile bool _isLogged;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
        _isLogged = true;
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        _isLogged = true;
    }

    private DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = _isLogged ? Always : First;
        return command;
    }
}
