using Bot.Knowledge.Matching;
using Bot.Knowledge.Understanding;
using Bot.Tests.Platforms.Telegram;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Knowledge.Matching;

public sealed class IndexCacheTests : IDisposable
{
    private static readonly TrainingExample[] _examples =
    [
        new("return", "how do i send it back"), new("return", "i want to return my order"), new("pay", "which cards do you take"), new("pay", "can i pay by bank transfer"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-index-").FullName;
    private readonly ManualTime _time = new();
    private readonly RecordedLog _log = new();
    private readonly IndexCache _cache;

    public IndexCacheTests() => _cache = new IndexCache(_folder, _time, LoggerFactory.Create(log => log.AddProvider(_log)).CreateLogger<IndexCache>());

    [Fact]
    public void What_is_read_back_ranks_as_what_was_written()
    {
        var model = QuestionModels.Train(_examples, CancellationToken.None);

        _cache.Write("name", model);
        var read = _cache.Read("name");

        Assert.NotNull(read);
        var (before, after) = (model.Rank("return an order"), read.Rank("return an order"));
        Assert.Equal(before.Confidence, after.Confidence);
        Assert.Equal(before.Labels, after.Labels);
        Assert.Equal(model.Report.AnswersFrom, read.Report.AnswersFrom);
    }

    [Fact]
    public void A_retrieval_model_is_kept_as_well()
    {
        var model = RetrievalTrainer.Train(_examples, CancellationToken.None);

        _cache.Write("name", model);
        var read = Assert.IsType<RetrievalModel>(_cache.Read("name"));

        Assert.Equal(model.Rank("send it back").Labels, read.Rank("send it back").Labels);
        Assert.Equal(model.Rank("send it back").Confidence, read.Rank("send it back").Confidence);
        Assert.Equal(model.Because("send it back", "return"), read.Because("send it back", "return"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public void A_damaged_file_is_learned_anew_and_the_log_says_so(int damage)
    {
        _cache.Write("name", RetrievalTrainer.Train(_examples, CancellationToken.None));
        var file = Assert.Single(Directory.GetFiles(_folder));
        var bytes = File.ReadAllBytes(file);
        bytes[damage < 0 ? bytes.Length / 2 : damage] ^= 0x10;
        File.WriteAllBytes(file, bytes);

        Assert.Null(_cache.Read("name"));
        Assert.Single(_log.At(LogLevel.Warning));
    }

    [Fact]
    public void A_file_cut_short_is_learned_anew()
    {
        _cache.Write("name", RetrievalTrainer.Train(_examples, CancellationToken.None));
        var file = Assert.Single(Directory.GetFiles(_folder));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..40]);

        Assert.Null(_cache.Read("name"));
    }

    [Fact]
    public void Only_the_newest_are_kept()
    {
        var model = RetrievalTrainer.Train(_examples, CancellationToken.None);
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            _cache.Write(name, model);
        }

        Assert.Equal(["b.faqindex", "c.faqindex", "d.faqindex"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Another_text_label_or_kind_has_another_name()
    {
        var name = IndexCache.NameOf(_examples);

        Assert.Equal(name, IndexCache.NameOf([.. _examples]));
        Assert.NotEqual(name, IndexCache.NameOf([.. _examples[..3]]));
        Assert.NotEqual(name, IndexCache.NameOf([.. _examples[..3], _examples[3] with { Label = "return" }]));
        Assert.NotEqual(name, IndexCache.NameOf([.. _examples[..3], _examples[3] with { Kind = ExampleKind.Answer }]));
        Assert.NotEqual(name, IndexCache.NameOf([.. _examples[..3], _examples[3] with { Text = "can i pay by bank transfe" }]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_once_and_nothing_breaks()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var cache = new IndexCache(Path.Combine(file, "below"), _time, LoggerFactory.Create(log => log.AddProvider(_log)).CreateLogger<IndexCache>());

        cache.Write("name", RetrievalTrainer.Train(_examples, CancellationToken.None));

        Assert.Null(cache.Read("name"));
        Assert.Single(_log.At(LogLevel.Warning));
    }

    public void Dispose()
    {
        _log.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
