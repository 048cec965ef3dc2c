using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bot.Tests.Data;

/// <summary>The migrations lead to the model's schema, and the schema does what the code relies on.</summary>
public class MigrationTests
{
    [Fact]
    public async Task The_migrated_schema_is_the_models_schema()
    {
        await using var migrated = await OpenAsync();
        await using var modelled = await OpenAsync();

        await Context(migrated).Database.MigrateAsync();
        await Context(modelled).Database.EnsureCreatedAsync();

        Assert.Equal(await SchemaAsync(modelled), await SchemaAsync(migrated));
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await using var connection = await OpenAsync();

        await Context(connection).Database.MigrateAsync();
        var once = await SchemaAsync(connection);
        await Context(connection).Database.MigrateAsync();

        Assert.NotEmpty(once);
        Assert.Equal(once, await SchemaAsync(connection));
    }

    [Fact]
    public async Task The_migration_can_be_taken_back()
    {
        await using var connection = await OpenAsync();
        await Context(connection).Database.MigrateAsync();

        await Context(connection).Database.MigrateAsync("0");

        Assert.Empty(await SchemaAsync(connection));
    }

    [Fact]
    public async Task Who_is_known_already_keeps_the_language_that_they_write_in()
    {
        await using var connection = await OpenAsync();
        await Context(connection).Database.MigrateAsync("PlatformNotes");
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Customers (Id, Name, Language, LanguageChosen, CreatedAt) VALUES ('019AA000-0000-7000-8000-000000000000', 'Ann', 'ru', 0, '2026-03-02 09:00:00')";
        await command.ExecuteNonQueryAsync();

        await Context(connection).Database.MigrateAsync();

        var customer = await Context(connection).Customers.SingleAsync();
        customer.UsesAppIn(Bot.Languages.Language.English);
        Assert.Equal(Bot.Languages.Language.Russian, customer.Language);
    }

    [Fact]
    public async Task Every_timestamp_column_can_be_ordered_and_compared()
    {
        await using var connection = await OpenAsync();
        await Context(connection).Database.MigrateAsync();
        await using var db = Context(connection);

        // Offsets and fractions that text would order wrongly if they were kept as they are written.
        var times = new[] { "2026-03-01T09:00:00+07:00", "2026-03-01T01:59:59.5+00:00", "2026-03-01T02:00:00.25+00:00", "2026-03-01T05:00:00.1+03:00" }
            .Select(text => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        foreach (var (time, at) in times.Select((time, at) => (time, at)))
        {
            db.Inbox.Add(InboxEntry.Seen(Message($"{at}"), at, time));
        }

        await db.SaveChangesAsync();
        foreach (var property in db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(DateTimeOffset)))
        {
            Assert.Equal(typeof(DateTime), property.GetTypeMapping().Converter?.ProviderClrType);
        }

        Assert.Equal(times.Order(), await db.Inbox.OrderBy(entry => entry.ReceivedAt).Select(entry => entry.ReceivedAt).ToListAsync());
        Assert.Equal(times.Count(time => time < times[0]), await db.Inbox.CountAsync(entry => entry.ReceivedAt < times[0]));
    }

    private static IncomingMessage Message(string id) => new()
    {
        NativeId = id,
        From = new ChatAddress("test", "1"),
        Sender = new Sender("1", "Ann"),
        Kind = MessageKind.Text,
        SentAt = DateTimeOffset.UnixEpoch,
    };

    private static async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return connection;
    }

    private static BotDbContext Context(SqliteConnection connection) => new(new DbContextOptionsBuilder<BotDbContext>().UseSqlite(connection)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)).Options);

    private static async Task<IReadOnlyList<string>> SchemaAsync(SqliteConnection connection)
    {
        // Not the tables' own words: a column that came later stands last in them, behind the keys, and has a default that only the migration needs.
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT owner.name || '.' || part.name || ' ' || part.type || ' ' || part."notnull" || ' ' || part.pk
            FROM sqlite_master AS owner JOIN pragma_table_xinfo(owner.name) AS part
            WHERE owner.type = 'table' AND owner.name NOT LIKE 'sqlite_%' AND owner.name NOT LIKE '__EFMigrations%'
            UNION ALL
            SELECT owner.name || '.' || part."from" || ' -> ' || part."table" || '.' || part."to" || ' ' || part.on_delete
            FROM sqlite_master AS owner JOIN pragma_foreign_key_list(owner.name) AS part
            WHERE owner.type = 'table'
            UNION ALL
            SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
            ORDER BY 1
            """;
        await using var reader = await command.ExecuteReaderAsync();
        var schema = new List<string>();
        while (await reader.ReadAsync())
        {
            schema.Add(reader.GetString(0));
        }

        return schema;
    }
}
