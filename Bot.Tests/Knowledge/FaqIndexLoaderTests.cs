using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Knowledge;

public sealed class FaqIndexLoaderTests : IDisposable
{
    private readonly KnowledgeDatabase _faq = new();
    private readonly FaqIndex _index = new();
    private readonly KnowledgeOptions _options = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-index-").FullName;
    private readonly FaqIndexLoader _loader;

    public FaqIndexLoaderTests()
    {
        _options.SettleFor = TimeSpan.Zero;
        _loader = Loader(_index);
    }

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

    [Fact]
    public async Task A_change_here_is_answered_from_soon_after_waking()
    {
        _options.ImportSamples = false;
        await AddAsync("first");
        await _loader.StartAsync(CancellationToken.None);
        await AddAsync("second");

        _loader.Wake();
        _loader.Wake();

        await Until(() => _index.Find("Title of second", Language.English) is { Outcome: FindingOutcome.Answer, Matches: [{ Key: "second" }] });
        await _loader.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task An_answers_new_words_and_a_retirement_need_no_learning()
    {
        await AddAsync("mine");
        await AddAsync("other");
        await _loader.ReloadAsync(CancellationToken.None);
        _faq.Time.Advance(TimeSpan.FromMinutes(1));
        await using (var db = _faq.CreateDbContext())
        {
            var entry = db.FaqEntries.Include(entry => entry.Texts).Single(entry => entry.Key == "mine");
            entry.Write(Language.English, "Title of mine", "New answer", [], _faq.Time.GetUtcNow());
            db.FaqEntries.Single(entry => entry.Key == "other").Retire(_faq.Time.GetUtcNow());
            await db.SaveChangesAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Loader(_index, new FailingTime(_faq.Time)).ReloadAsync(CancellationToken.None));

        Assert.Equal("New answer", _index.Entry("mine", Language.English)?.Answer);
        Assert.Null(_index.Entry("other", Language.English));
        Assert.Equal(FindingOutcome.Nothing, _index.Find("Title of other", Language.English).Outcome);
    }

    [Fact]
    public async Task What_was_learned_is_read_back_after_a_restart()
    {
        await AddAsync("mine");
        await AddAsync("other");
        await _loader.ReloadAsync(CancellationToken.None);
        var file = Assert.Single(Directory.GetFiles(_folder));
        var written = File.ReadAllBytes(file);

        var after = new FaqIndex();
        // Learning would take the time, and this clock does not tell it.
        await Loader(after, new FailingTime(_faq.Time)).ReloadAsync(CancellationToken.None);

        Assert.Equal(written, File.ReadAllBytes(Assert.Single(Directory.GetFiles(_folder))));
        Assert.Equal(_index.Find("title of mine", Language.English).Matches, after.Find("title of mine", Language.English).Matches);
    }

    [Fact]
    public async Task A_load_that_fails_is_tried_again()
    {
        _options.ImportSamples = false;
        await _loader.StartAsync(CancellationToken.None);
        await AddAsync("mine");
        _faq.IsDown = true;
        _loader.Wake();
        await Until(() => _faq.Refused > 0);
        Assert.Null(_index.Entry("mine", Language.English));

        _faq.IsDown = false;
        await Until(() =>
        {
            _faq.Time.Advance(_options.CheckEvery);
            return _index.Entry("mine", Language.English) is not null;
        });
        await _loader.StopAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _loader.Dispose();
        _faq.Dispose();
    }

    // For what another thread does; fails the test when it never comes.
    private static async Task Until(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!isSo())
        {
            await Task.Delay(5, limit.Token);
        }
    }

    private FaqIndexLoader Loader(FaqIndex index, TimeProvider? learning = null)
    {
        var cache = new IndexCache(_folder, _faq.Time, NullLogger<IndexCache>.Instance);
        var trainer = new FaqTrainer(index, cache, learning ?? _faq.Time, NullLogger<FaqTrainer>.Instance);
        return new FaqIndexLoader(_faq, trainer, Options.Create(_options), _faq.Time, NullLogger<FaqIndexLoader>.Instance);
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

    // Whoever begins to learn asks it for the time, and is stopped.
    private sealed class FailingTime(TimeProvider time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

        public override long GetTimestamp() => throw new OperationCanceledException();
    }
}
