using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Bot.Knowledge.Semantics;
using Bot.Languages;
using Bot.Tests.Fakes.Embeddings;
using Bot.Tests.Platforms.Telegram;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Knowledge.Semantics;

public sealed class SemanticLayerTests : IAsyncLifetime, IDisposable
{
    // Shares no word with the phrasings.
    private const string Paraphrase = "gimme my dough";

    private static readonly IndexedEntry[] _entries =
    [
        Entry("refund", "when do i get my money back", "i am waiting for my refund", "refund still missing"),
        Entry("courier", "where is the courier", "has the parcel left", "parcel on its way"),
        Entry("password", "i forgot my password", "reset the password", "cannot log in"),
        Entry("hours", "when are you open", "opening hours on sunday", "are you open today"),
    ];

    private static readonly FaqSnapshot _snapshot = FaqSnapshot.Train(_entries, CancellationToken.None);

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-vectors-").FullName;
    private readonly ManualTime _time = new();
    private readonly RecordedLog _log = new();
    private readonly KnowledgeOptions _options = new();
    private FakeEmbeddingServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await FakeEmbeddingServer.StartAsync(["refund", "money", "dough"], ["courier", "parcel"], ["password", "log in"], ["open"]);
        _options.Embeddings = new EmbeddingOptions { Url = _server.Url, ApiKey = _server.Key, Model = "test", BatchSize = 5 };
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_question_that_shares_no_word_is_understood_by_its_meaning()
    {
        var (index, loader) = Start();
        await loader.FollowAsync(CancellationToken.None);

        Assert.NotEqual(FindingOutcome.Answer, index.Find(Paraphrase, Language.English).Outcome);
        await index.PrepareAsync(Paraphrase, CancellationToken.None);

        var finding = index.Find(Paraphrase, Language.English);
        Assert.Equal((FindingOutcome.Answer, "refund"), (finding.Outcome, finding.Matches[0].Key));
    }

    [Fact]
    public async Task Off_it_asks_nobody_and_waits_for_nothing()
    {
        _options.Embeddings = new EmbeddingOptions();
        var (index, loader) = Start();
        await loader.StartAsync(CancellationToken.None);

        Assert.True(IsAtOnce(index.PrepareAsync(Paraphrase, CancellationToken.None)));
        await loader.StopAsync(CancellationToken.None);

        Assert.Equal(0, _server.Requests);
    }

    [Theory]
    [InlineData(EmbeddingFault.ServerError)]
    [InlineData(EmbeddingFault.TooManyRequests)]
    [InlineData(EmbeddingFault.Garbage)]
    [InlineData(EmbeddingFault.WrongDimension)]
    [InlineData(EmbeddingFault.OneMissing)]
    [InlineData(EmbeddingFault.NotNumbers)]
    public async Task When_it_fails_every_question_is_understood_as_without_it(object fault)
    {
        var (index, loader) = Start();
        await loader.FollowAsync(CancellationToken.None);
        _server.Fault = (EmbeddingFault)fault;

        foreach (var question in new[] { Paraphrase, "when do i get my refund", "are you open on sunday?" })
        {
            await index.PrepareAsync(question, CancellationToken.None);

            var (with, without) = (index.Find(question, Language.English), _snapshot.Find(question, Language.English));
            Assert.Equal(without.Outcome, with.Outcome);
            Assert.Equal(without.Matches, with.Matches);
        }
    }

    [Fact]
    public async Task A_slow_one_is_waited_for_only_so_long()
    {
        var (index, loader) = Start();
        await loader.FollowAsync(CancellationToken.None);
        await DrainAsync();
        _server.Fault = EmbeddingFault.Hangs;

        var waiting = index.PrepareAsync(Paraphrase, CancellationToken.None).AsTask();
        await _server.ArrivedAsync();
        Assert.False(waiting.IsCompleted);
        _time.Advance(_options.Embeddings.Timeout);
        await waiting;

        Assert.NotEqual(FindingOutcome.Answer, index.Find(Paraphrase, Language.English).Outcome);
    }

    [Fact]
    public async Task After_failures_in_a_row_it_is_left_alone_for_a_while()
    {
        var (index, loader) = Start();
        await loader.FollowAsync(CancellationToken.None);
        _server.Fault = EmbeddingFault.ServerError;
        for (var failure = 0; failure < _options.Embeddings.RestAfter; failure++)
        {
            await index.PrepareAsync(Paraphrase, CancellationToken.None);
        }

        var before = _server.Requests;
        Assert.True(IsAtOnce(index.PrepareAsync(Paraphrase, CancellationToken.None)));
        Assert.Equal(before, _server.Requests);
        Assert.Single(_log.At(LogLevel.Warning));

        _server.Fault = EmbeddingFault.None;
        _time.Advance(_options.Embeddings.RestFor);
        await index.PrepareAsync(Paraphrase, CancellationToken.None);
        Assert.Equal(FindingOutcome.Answer, index.Find(Paraphrase, Language.English).Outcome);
    }

    [Fact]
    public async Task A_phrasing_is_asked_about_once_even_after_a_restart()
    {
        await Start().Loader.FollowAsync(CancellationToken.None);
        var asked = _server.Texts.Count;
        Assert.Equal(_snapshot.Phrasings.Select(phrasing => phrasing.Text).Distinct().Order(), _server.Texts.Order());

        var (index, loader) = Start();
        await loader.FollowAsync(CancellationToken.None);
        Assert.Equal(asked, _server.Texts.Count);

        await index.PrepareAsync(Paraphrase, CancellationToken.None);
        Assert.Equal(FindingOutcome.Answer, index.Find(Paraphrase, Language.English).Outcome);
    }

    [Fact]
    public async Task What_was_found_out_before_a_failure_is_not_asked_again()
    {
        var (_, loader) = Start();
        _server.Fault = EmbeddingFault.TooManyRequests;
        await loader.FollowAsync(CancellationToken.None);
        await loader.FollowAsync(CancellationToken.None);
        Assert.Single(_log.At(LogLevel.Warning));

        _server.Fault = EmbeddingFault.None;
        await loader.FollowAsync(CancellationToken.None);

        Assert.Single(_log.At(LogLevel.Information));
    }

    [Fact]
    public async Task Neither_texts_nor_the_key_are_in_the_log()
    {
        var (index, loader) = Start();
        await loader.FollowAsync(CancellationToken.None);
        foreach (var fault in new[] { EmbeddingFault.ServerError, EmbeddingFault.Garbage, EmbeddingFault.NotNumbers })
        {
            _server.Fault = fault;
            await index.PrepareAsync($"{Paraphrase} {fault}", CancellationToken.None);
        }

        await _server.DownAsync();
        await index.PrepareAsync(Paraphrase, CancellationToken.None);

        Assert.DoesNotContain(_server.Key, _log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("dough", _log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("courier", _log.All, StringComparison.Ordinal);
    }

    private static IndexedEntry Entry(string key, params string[] phrasings) => new(
        key, new Dictionary<Language, (string Title, string Answer)> { [Language.English] = (phrasings[0], "…") }, [.. phrasings.Select(phrasing => (Language.English, phrasing))]);

    private (FaqIndex Index, SemanticLoader Loader) Start()
    {
        var logs = LoggerFactory.Create(log => log.AddProvider(_log));
        var options = Options.Create(_options);
        var generator = new HttpEmbeddings(options);
        var layer = new SemanticLayer(generator, options, _time, logs.CreateLogger<SemanticLayer>());
        var index = new FaqIndex(layer);
        index.Replace(_snapshot);
        var reader = new PhrasingReader(generator, new VectorStore(_folder, _options.Embeddings), options, _time);
        return (index, new SemanticLoader(index, layer, reader, _time, logs.CreateLogger<SemanticLoader>()));
    }

    private static bool IsAtOnce(ValueTask prepared) => prepared.IsCompletedSuccessfully;

    private async Task DrainAsync()
    {
        for (var request = 0; request < _server.Requests; request++)
        {
            await _server.ArrivedAsync();
        }
    }
}
