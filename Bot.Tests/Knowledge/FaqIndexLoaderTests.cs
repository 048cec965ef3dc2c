using Bot.Knowledge;
using Bot.Languages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Knowledge;

public sealed class FaqIndexLoaderTests : IDisposable
{
    private readonly KnowledgeDatabase _faq = new();
    private readonly FaqIndex _index = new();
    private readonly KnowledgeOptions _options = new();
    private readonly FaqIndexLoader _loader;

    public FaqIndexLoaderTests() => _loader = new FaqIndexLoader(_faq, _index, Options.Create(_options), _faq.Time, NullLogger<FaqIndexLoader>.Instance);

    [Fact]
    public async Task A_new_installation_answers_from_the_samples()
    {
        await StartAsync();

        Assert.Equal(28, await _faq.CountAsync());
        Assert.Equal("track-parcel", _index.Find("where is my order", Language.English).Matches[0].Key);
    }

    [Fact]
    public async Task An_FAQ_with_entries_gets_no_samples()
    {
        await AddAsync("mine");

        await StartAsync();

        Assert.Equal(1, await _faq.CountAsync());
        Assert.NotNull(_index.Entry("mine", Language.English));
    }

    [Fact]
    public async Task Samples_can_be_declined()
    {
        _options.ImportSamples = false;

        await StartAsync();

        Assert.Equal(0, await _faq.CountAsync());
    }

    [Fact]
    public async Task What_another_process_adds_or_retires_is_noticed()
    {
        _options.ImportSamples = false;
        await StartAsync();

        await AddAsync("mine");
        Assert.Null(_index.Entry("mine", Language.English));
        await _loader.ReloadIfChangedAsync(CancellationToken.None);
        Assert.NotNull(_index.Entry("mine", Language.English));

        _faq.Time.Advance(TimeSpan.FromMinutes(1));
        await using (var db = _faq.CreateDbContext())
        {
            db.FaqEntries.Single().Retire(_faq.Time.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await _loader.ReloadIfChangedAsync(CancellationToken.None);
        Assert.Null(_index.Entry("mine", Language.English));
    }

    [Fact]
    public async Task A_reload_shows_an_import_at_once()
    {
        await AddAsync("mine");

        await _loader.ReloadAsync(CancellationToken.None);

        Assert.Equal("Title of mine", _index.Entry("mine", Language.Russian)?.Title);
    }

    public void Dispose()
    {
        _loader.Dispose();
        _faq.Dispose();
    }

    private async Task StartAsync()
    {
        await new FaqSamples(_faq, _faq.Importer, Options.Create(_options), NullLogger<FaqSamples>.Instance).StartAsync(CancellationToken.None);
        await _loader.StartAsync(CancellationToken.None);
        await _loader.StopAsync(CancellationToken.None);
    }

    private async Task AddAsync(string key)
    {
        await using var db = _faq.CreateDbContext();
        var entry = FaqEntry.New(key, _faq.Time.GetUtcNow());
        entry.Write(Language.English, $"Title of {key}", "Answer", [], _faq.Time.GetUtcNow());
        db.Add(entry);
        await db.SaveChangesAsync();
    }
}
