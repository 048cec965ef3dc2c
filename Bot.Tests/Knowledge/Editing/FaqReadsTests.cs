using System.Data.Common;
using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore.Diagnostics;
using static Bot.Tests.Knowledge.Editing.EditingDesk;

namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqReadsTests : IDisposable
{
    private readonly EditingDesk _desk = new();

    [Fact]
    public async Task The_list_has_every_entry_with_its_state_languages_and_a_title_that_can_be_read()
    {
        await _desk.ImportAsync("b", "Bees?", "Yes.", "bees");
        await _desk.ImportAsync("c", "Cats?", "Yes.", "cats");
        await _desk.AddAsync("Можно?", Language.Russian, key: "a");
        await _desk.WriteAsync("b", new FaqWordsChange("Пчёлы?"), language: Language.Russian);
        await _desk.RetireAsync("c");

        await using var db = _desk.Faq.CreateDbContext();
        var list = await FaqReads.ListAsync(db, Language.Russian, CancellationToken.None);

        Assert.Equal(["a Можно? Draft ru", "b Пчёлы? Changed en,ru", "c Cats? Retired en"], list.Select(entry => $"{entry.Key} {entry.Title} {entry.State} {string.Join(',', entry.Languages)}"));
    }

    [Fact]
    public async Task A_preview_is_what_a_customer_would_get_from_the_draft()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange("Можно?", "Можно."), language: Language.Russian);
        await using var db = _desk.Faq.CreateDbContext();

        var russian = await FaqReads.PreviewAsync(db, "pets", Language.Russian, CancellationToken.None);
        var chinese = await FaqReads.PreviewAsync(db, "pets", Language.Chinese, CancellationToken.None);

        Assert.Equal(("Можно.", Language.Russian), (russian!.Answer, russian.Language));
        Assert.Equal(("Yes.", Language.English), (chinese!.Answer, chinese.Language));
        Assert.Null(await FaqReads.PreviewAsync(db, "none", Language.Russian, CancellationToken.None));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_published_while_it_is_read_is_seen_as_before_or_as_after_and_never_in_between(bool isList)
    {
        var folder = Directory.CreateTempSubdirectory("faq-reads-").FullName;
        for (var query = 1; ; query++)
        {
            var meanwhile = new BeforeQuery(query);
            var files = new FileDatabase(Path.Combine(folder, $"{query}"), meanwhile);
            await DoAsync(files, db => _desk.Editor.AddAsync(db, Language.English, "Pets?", Ann, DateTimeOffset.UnixEpoch, CancellationToken.None, "pets"));
            meanwhile.Change = () => DoAsync(files, async db =>
            {
                var open = await OpenEntry.FindAsync(db, "pets", CancellationToken.None);
                open!.PublishDraft(Ann, DateTimeOffset.UnixEpoch);
                return open;
            });
            await using var reading = files.CreateDbContext();
            meanwhile.Reader = reading;

            var seen = isList
                ? (await FaqReads.AllAsync(reading, reading.FaqEntries, CancellationToken.None)).Single()
                : await FaqReads.ShowAsync(reading, "pets", CancellationToken.None);

            Assert.Equal(seen!.State is FaqEntryState.Draft, seen.Draft is not null);
            if (!meanwhile.HasHappened)
            {
                Assert.InRange(query, 3, 9);
                break;
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Any_two_states_can_be_compared()
    {
        await _desk.ImportAsync("pets", "Pets?", "One.", "my dog");
        await _desk.ImportAsync("pets", "Pets?", "Two.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Three.", Phrasings: ["my cat"]));
        await using var db = _desk.Faq.CreateDbContext();

        Assert.Equal("-One+Two.", await AnswerAsync(1, 2));
        Assert.Equal("-Two+Three.", await AnswerAsync(null, null));
        Assert.Equal("-One+Three.", await AnswerAsync(1, null));
        Assert.Equal("-Two+One.", await AnswerAsync(2, 1));
        Assert.Null(await FaqReads.DifferenceAsync(db, "pets", 7, null, CancellationToken.None));
        Assert.True((await FaqReads.DifferenceAsync(db, "pets", 2, 2, CancellationToken.None))!.IsEmpty);

        async Task<string> AnswerAsync(int? from, int? to) => string.Concat(
            (await FaqReads.DifferenceAsync(db, "pets", from, to, CancellationToken.None))!.Languages.Single().Answer
                .Select(piece => piece.Kind switch { DifferenceKind.Removed => "-", DifferenceKind.Added => "+", _ => "" } + piece.Text));
    }

    [Fact]
    public void A_difference_names_languages_and_questions_that_came_or_went()
    {
        var before = FaqContent.None.With(Language.English, new FaqWords("T", "A", ["one", "two"], ["p"])).With(Language.Chinese, new FaqWords("题", "答", [], []));
        var after = FaqContent.None.With(Language.English, new FaqWords("T", "A", ["two", "three"], ["p"])).With(Language.Russian, new FaqWords("З", "О", ["раз"], []));

        var difference = FaqDifferences.Between(before, after);

        Assert.Equal(["en Changed", "ru Added", "zh Removed"], difference.Languages.Select(language => $"{language.Language} {language.Kind}"));
        Assert.Equal([new(DifferenceKind.Removed, "one"), new(DifferenceKind.Added, "three")], difference.Languages[0].Phrasings);
        Assert.Empty(difference.Languages[0].Title);
        Assert.Empty(difference.Languages[0].Pinned);
        Assert.Equal([new(DifferenceKind.Added, "О")], difference.Languages[1].Answer);
        Assert.Equal([new(DifferenceKind.Removed, "题")], difference.Languages[2].Title);
    }

    [Fact]
    public void Content_is_kept_and_read_back_the_same()
    {
        var content = FaqContent.None
            .With(Language.Vietnamese, new FaqWords("Đổi trả \"thế\" nào?", "Dòng 1\nDòng 2 <b> 👍", ["đổi", "trả"], ["a|b"]))
            .With(Language.English, FaqWords.None);

        var json = content.ToJson();

        Assert.True(content.Equals(FaqContent.FromJson(json)));
        Assert.Contains("Đổi", json, StringComparison.Ordinal);
        Assert.Equal(json, FaqContent.FromJson(json).ToJson());
    }

    public void Dispose() => _desk.Dispose();

    private static async Task DoAsync<T>(FileDatabase files, Func<BotDbContext, Task<T>> step)
    {
        await using var db = files.CreateDbContext();
        await step(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Lets something happen just before one of a reader's queries.</summary>
    private sealed class BeforeQuery(int number) : DbCommandInterceptor
    {
        private int _queries;

        public BotDbContext? Reader { get; set; }

        public Func<Task> Change { get; set; } = () => Task.CompletedTask;

        public bool HasHappened => _queries >= number;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context == Reader && ++_queries == number)
            {
                await Change();
            }

            return result;
        }
    }
}
