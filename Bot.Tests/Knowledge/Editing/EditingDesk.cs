using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Matching;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Knowledge.Editing;

/// <summary>An FAQ in a database of its own, with all that admins edit it with. Each step is a unit of work of its own and is saved.</summary>
internal sealed class EditingDesk : IDisposable
{
    public static readonly FaqAuthor Ann = new("Ann", "telegram", "1");
    public static readonly FaqAuthor Bob = new("Bob", "discord", "2");
    public static readonly ChatAddress Chat = new("telegram", "-100", "7");

    // With a cache as in life: what was learned on trial is not learned again.
    private readonly string _folder = Directory.CreateTempSubdirectory("faq-").FullName;
    private readonly IndexCache _cache;
    private readonly FaqIndexLoader _loader;

    public EditingDesk()
    {
        _cache = new IndexCache(_folder, Faq.Time, NullLogger<IndexCache>.Instance);
        Shelf = new FaqShelf(Faq);
        var follower = new FaqFollower(Shelf, Faq.Signal);
        Editor = new FaqEditor(follower, Faq.Books);
        Publishing = new FaqPublishing(follower, Faq.Books);
        var trainer = new FaqTrainer(Index, _cache, Faq.Time, NullLogger<FaqTrainer>.Instance);
        _loader = new FaqIndexLoader(Faq, trainer, Options.Create(new KnowledgeOptions()), Faq.Time, NullLogger<FaqIndexLoader>.Instance);
        Publisher = NewPublisher();
    }

    public KnowledgeDatabase Faq { get; } = new();

    public FaqIndex Index { get; } = new();

    public FaqShelf Shelf { get; }

    public FaqEditor Editor { get; }

    public FaqPublishing Publishing { get; }

    public FaqPublisher Publisher { get; }

    public RecordingListener Told { get; } = new();

    private DateTimeOffset Now => Faq.Time.GetUtcNow();

    /// <summary>Another publisher on the same database: another node, or this one after a crash.</summary>
    public FaqPublisher NewPublisher(FaqShelf? shelf = null) => new(
        new PublishRound(Faq, new FaqTrial(Index, _cache), [Told], Faq.Time, NullLogger<PublishRound>.Instance),
        shelf ?? Shelf,
        _loader,
        Faq.Signal,
        NullLogger<FaqPublisher>.Instance);

    /// <summary>Does something in a unit of work and saves it; the clock goes on.</summary>
    public async Task<T> DoAsync<T>(Func<BotDbContext, DateTimeOffset, Task<T>> step)
    {
        Faq.Time.Advance(TimeSpan.FromSeconds(1));
        await using var db = Faq.CreateDbContext();
        var result = await step(db, Now);
        await db.SaveChangesAsync();
        return result;
    }

    public Task<FaqEdit> AddAsync(string title, Language? language = null, string? key = null, FaqAuthor? by = null) =>
        DoAsync((db, now) => Editor.AddAsync(db, language ?? Language.English, title, by ?? Ann, now, CancellationToken.None, key));

    public Task<FaqEdit> WriteAsync(string key, FaqWordsChange change, int? seen = null, FaqAuthor? by = null, Language? language = null) =>
        DoAsync((db, now) => Editor.WriteAsync(db, key, language ?? Language.English, change, seen, by ?? Ann, now, CancellationToken.None));

    public Task<FaqEdit> AskAsync(string key, bool force = false, int? seen = null, FaqAuthor? by = null) =>
        DoAsync((db, now) => Publishing.AskToPublishAsync(db, key, seen, by ?? Ann, Chat, force, now, CancellationToken.None));

    public Task<FaqEdit> RetireAsync(string key, bool retire = true) => DoAsync((db, now) => retire
        ? Publishing.RetireAsync(db, key, Bob, now, CancellationToken.None)
        : Publishing.BringBackAsync(db, key, Bob, now, CancellationToken.None));

    public Task<FaqEdit> RollBackAsync(string key, int version) =>
        DoAsync((db, now) => Publishing.RollBackAsync(db, key, version, Bob, Chat, force: false, now, CancellationToken.None));

    public Task<FaqEdit> DiscardAsync(string key, int? seen = null) =>
        DoAsync((db, now) => Editor.DiscardAsync(db, key, seen, Ann, now, CancellationToken.None));

    public async Task<PublishReport> PublishAsync(string key, bool force = false)
    {
        Assert.IsType<FaqEdit.Done>(await AskAsync(key, force));
        await Publisher.TickAsync(CancellationToken.None);
        return Told.Reports[^1];
    }

    /// <summary>Publishes an entry at once, as a file would.</summary>
    public async Task ImportAsync(string key, string title, string answer, params string[] phrasings)
    {
        Faq.Time.Advance(TimeSpan.FromSeconds(1));
        var report = await Faq.ImportAsync(
            $"key,language,title,phrasings,answer\n{key},en,{title},{string.Join('|', phrasings)},{answer}\n", Bot.Knowledge.Files.FaqFormat.Csv);
        Assert.Empty(report.Problems);
    }

    public async Task<FaqView> ShowAsync(string key)
    {
        await using var db = Faq.CreateDbContext();
        return Assert.IsType<FaqView>(await FaqReads.ShowAsync(db, key, CancellationToken.None));
    }

    public async Task<IReadOnlyList<FaqPast>> HistoryAsync(string key)
    {
        await using var db = Faq.CreateDbContext();
        return await FaqReads.HistoryAsync(db, key, CancellationToken.None);
    }

    public void Dispose()
    {
        Publisher.Dispose();
        _loader.Dispose();
        Faq.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    internal sealed class RecordingListener : IPublishListener
    {
        public List<PublishReport> Reports { get; } = [];

        public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

        public async Task PublishedAsync(BotDbContext db, PublishReport report, DateTimeOffset now, CancellationToken cancellationToken)
        {
            Reports.Add(report);
            await Meanwhile();
        }
    }
}
