using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Files;
using Bot.Languages;
using Bot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Knowledge;

/// <summary>An FAQ in a database of its own, in memory, with the ways in and out.</summary>
internal sealed class KnowledgeDatabase : IDbContextFactory<BotDbContext>, IDisposable
{
    private readonly SqliteConnection _connection = new("DataSource=:memory:");

    public KnowledgeDatabase()
    {
        _connection.Open();
        using var db = CreateDbContext();
        db.Database.EnsureCreated();
        Importer = new FaqImporter(this, Books, Time);
        Exporter = new FaqExporter(this);
    }

    public ManualTime Time { get; } = new();

    public Phrasebooks Books { get; } = new();

    public FaqImporter Importer { get; }

    public FaqExporter Exporter { get; }

    public BotDbContext CreateDbContext() => new(new DbContextOptionsBuilder<BotDbContext>().UseSqlite(_connection).Options);

    public Task<FaqImportReport> ImportAsync(string text, FaqFormat format) => ImportAsync(new System.Text.UTF8Encoding(false).GetBytes(text), format);

    public async Task<FaqImportReport> ImportAsync(byte[] file, FaqFormat format) =>
        await Importer.ImportAsync(new MemoryStream(file), format, CancellationToken.None);

    public async Task<byte[]> ExportAsync(FaqFormat format)
    {
        var file = new MemoryStream();
        await Exporter.ExportAsync(file, format, CancellationToken.None);
        return file.ToArray();
    }

    public async Task<FaqEntry> EntryAsync(string key)
    {
        await using var db = CreateDbContext();
        return await db.FaqEntries.Include(entry => entry.Texts).Include(entry => entry.Phrasings).SingleAsync(entry => entry.Key == key);
    }

    public async Task<int> CountAsync()
    {
        await using var db = CreateDbContext();
        return await db.FaqEntries.CountAsync();
    }

    public void Dispose() => _connection.Dispose();
}
