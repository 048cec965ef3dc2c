using Bot.Knowledge.Editing;
using Bot.Knowledge.Files;
using Bot.Languages;

namespace Bot.Tests.Knowledge.Editing;

public sealed class CoverageReportTests : IDisposable
{
    private const string Both = "key,language,title,phrasings,answer\npets,en,Pets?,dog,Yes.\npets,ru,Собаки?,собака,Да.\nparking,en,Parking?,car,There.\n";

    private readonly EditingDesk _desk = new();

    [Fact]
    public async Task An_entry_without_a_language_misses_it()
    {
        await _desk.Faq.ImportAsync(Both, FaqFormat.Csv);

        var (english, russian) = await CoverageAsync();

        Assert.Equal((2, 2, 0), (english.Entries, english.Covered, english.Behind.Count));
        Assert.Equal(("parking", "Parking?"), (Assert.Single(russian.Missing).Key, russian.Missing[0].Title));
        Assert.Empty(russian.Behind);
    }

    [Fact]
    public async Task A_language_lags_behind_when_the_answer_changed_in_another()
    {
        await _desk.Faq.ImportAsync(Both, FaqFormat.Csv);
        await ChangeAsync(new FaqWordsChange(Answer: "No."));

        var (english, russian) = await CoverageAsync();

        Assert.Empty(english.Behind);
        Assert.Equal(new CoverageGap("pets", "Pets?", Language.English, 2), Assert.Single(russian.Behind));
    }

    [Fact]
    public async Task A_phrasing_more_leaves_no_language_behind()
    {
        await _desk.Faq.ImportAsync(Both, FaqFormat.Csv);
        await ChangeAsync(new FaqWordsChange(Phrasings: ["dog", "cat"]));

        Assert.Empty((await CoverageAsync()).Russian.Behind);
    }

    [Fact]
    public async Task A_language_that_was_written_or_looked_at_since_is_up_to_date_again()
    {
        await _desk.Faq.ImportAsync(Both, FaqFormat.Csv);
        await ChangeAsync(new FaqWordsChange(Answer: "No."));
        await ChangeAsync(new FaqWordsChange(Answer: "Нет."), Language.Russian);

        var (english, russian) = await CoverageAsync();
        Assert.Empty(russian.Behind);
        Assert.Single(english.Behind);

        await _desk.DoAsync((db, _) => _desk.Publishing.UpToDateAsync(db, "pets", Language.English, CancellationToken.None));
        Assert.Empty((await CoverageAsync()).English.Behind);
        Assert.Equal(3, (await _desk.ShowAsync("pets")).Version);
    }

    [Fact]
    public async Task Drafts_and_retired_entries_do_not_count()
    {
        await _desk.Faq.ImportAsync(Both, FaqFormat.Csv);
        await _desk.AddAsync("Draft?");
        await _desk.RetireAsync("parking");

        var (_, russian) = await CoverageAsync();

        Assert.Equal((1, 0), (russian.Entries, russian.Missing.Count));
    }

    [Fact]
    public async Task The_command_line_lists_entries_and_gaps()
    {
        await _desk.Faq.ImportAsync(Both, FaqFormat.Csv);
        await ChangeAsync(new FaqWordsChange(Answer: "No."));
        await _desk.AddAsync("Draft?");
        using var output = new StringWriter { NewLine = "\n" };
        var tables = new FaqTables(_desk.Faq, _desk.Faq.Books);

        await tables.ListAsync(output, CancellationToken.None);
        await tables.CoverageAsync(output, CancellationToken.None);

        var lines = output.ToString().Split('\n');
        Assert.Equal($"{"draft",-40} Draft     en          +0 -0 Draft?", lines[0]);
        Assert.Equal($"{"pets",-40} Published en,ru       +0 -0 Pets?", lines[2]);
        Assert.Equal(["en: 2 of 2, 0 behind", "ru: 1 of 2, 1 behind", "  missing parking: Parking?", "  behind  pets: Pets? (en changed in version 2)"], lines[3..7]);
    }

    public void Dispose() => _desk.Dispose();

    private async Task ChangeAsync(FaqWordsChange change, Language? language = null)
    {
        await _desk.WriteAsync("pets", change, language: language);
        Assert.Equal(PublishOutcome.Published, (await _desk.PublishAsync("pets")).Outcome);
    }

    private async Task<(FaqCoverage English, FaqCoverage Russian)> CoverageAsync()
    {
        await using var db = _desk.Faq.CreateDbContext();
        var coverage = await CoverageReport.OfAsync(db, [Language.English, Language.Russian], CancellationToken.None);
        return (coverage[0], coverage[1]);
    }
}
