using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Files;
using Bot.Languages;
using Bot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

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
        Signal = new FaqSignal(Options.Create(new KnowledgeOptions()), Time);
        Importer = new FaqImporter(this, Books, Time, Signal);
        Exporter = new FaqExporter(this);
    }

    public ManualTime Time { get; } = new();

    public Phrasebooks Books { get; } = new();

    public FaqSignal Signal { get; }

    public FaqImporter Importer { get; }

    public FaqExporter Exporter { get; }

    /// <summary>Whether the database refuses to be opened, and how often it did.</summary>
    public bool IsDown { get; set; }

    public int Refused { get; private set; }

    public BotDbContext CreateDbContext()
    {
        if (IsDown)
        {
            Refused++;
            throw new InvalidOperationException("The database is down.");
        }

        return new BotDbContext(new DbContextOptionsBuilder<BotDbContext>().UseSqlite(_connection).Options);
    }

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
        return await db.FaqEntries.WithWords().SingleAsync(entry => entry.Key == key);
    }

    public async Task<int> CountAsync()
    {
        await using var db = CreateDbContext();
        return await db.FaqEntries.CountAsync();
    }

    public void Dispose() => _connection.Dispose();
}
