using System.Text;
using Bot.Knowledge;
using Bot.Knowledge.Files;
using Bot.Languages;

namespace Bot.Tests.Knowledge;

/// <summary>Pinned questions in files, and what stays out of files.</summary>
public sealed class FaqPinnedFilesTests : IDisposable
{
    private const string Header = "key,language,title,phrasings,answer\n";

    private readonly KnowledgeDatabase _faq = new();

    [Theory]
    [InlineData(FaqFormat.Yaml)]
    [InlineData(FaqFormat.Csv)]
    public async Task Pinned_questions_go_out_and_come_back_the_same(FaqFormat format)
    {
        using var copy = new KnowledgeDatabase();
        await _faq.ImportAsync(Header.Replace("\n", ",pinned\n", StringComparison.Ordinal) + "a,en,Title,one,Answer,two | yes|a\\|b|yes\nb,en,Other,other,Answer,\n", FaqFormat.Csv);
        Assert.Equal(["two", "yes", "a|b"], (await _faq.EntryAsync("a")).Content()[Language.English].Pinned);

        var report = await copy.ImportAsync(await _faq.ExportAsync(format), format);

        Assert.Empty(report.Problems);
        Assert.True((await _faq.EntryAsync("a")).Content().Equals((await copy.EntryAsync("a")).Content()));
        Assert.Equal(await _faq.ExportAsync(format), await copy.ExportAsync(format));
    }

    [Fact]
    public async Task A_file_that_does_not_speak_of_pinned_questions_leaves_them_and_an_empty_column_clears_them()
    {
        await _faq.ImportAsync("entries: [{key: a, texts: {en: {title: T, phrasings: [p], answer: A, pinned: [one, two]}}}]", FaqFormat.Yaml);

        Assert.Equal(1, (await _faq.ImportAsync(Header + "a,en,T,p,A\n", FaqFormat.Csv)).Unchanged);
        Assert.Equal(["one", "two"], (await _faq.EntryAsync("a")).Content()[Language.English].Pinned);

        Assert.Equal(1, (await _faq.ImportAsync("pinned," + Header + ",a,en,T,p,A\n", FaqFormat.Csv)).Updated);
        Assert.Empty((await _faq.EntryAsync("a")).Pinned);
    }

    [Fact]
    public async Task Drafts_and_retired_entries_are_not_exported()
    {
        await _faq.ImportAsync(Header + "a,en,T,p,A\n", FaqFormat.Csv);
        await using (var db = _faq.CreateDbContext())
        {
            db.Add(FaqEntry.New("draft", _faq.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        Assert.Equal("key,language,title,phrasings,answer,pinned\na,en,T,p,A,\n", Encoding.UTF8.GetString(await _faq.ExportAsync(FaqFormat.Csv)).Trim('\uFEFF').ReplaceLineEndings("\n"));
    }

    public void Dispose() => _faq.Dispose();
}
