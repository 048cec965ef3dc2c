using System.Text;
using Bot.Knowledge;
using Bot.Knowledge.Files;
using Bot.Languages;

namespace Bot.Tests.Knowledge;

public sealed class FaqImporterTests : IDisposable
{
    private const string Header = "key,language,title,phrasings,answer\n";
    private const string Yaml = """
        entries:
        - key: pets
          texts:
            en:
              title: Are pets allowed?
              phrasings:
              - can i bring my dog
              - cats?
              answer: |-
                Yes, **all** of them.
                Bring a blanket.
            ru:
              title: Можно с животными?
              phrasings:
              - можно с собакой
              answer: Да.
        """;

    private readonly KnowledgeDatabase _faq = new();

    public static TheoryData<string, FaqFormat, string, int> Problems => new()
    {
        { "", FaqFormat.Yaml, "Empty", 0 },
        { "entries: []", FaqFormat.Yaml, "Empty", 0 },
        { "", FaqFormat.Csv, "Empty", 0 },
        { Header, FaqFormat.Csv, "Empty", 0 },
        { "entries:\n- key: a\n  key: b", FaqFormat.Yaml, "BrokenYaml", 3 },
        { new string('[', 100_000), FaqFormat.Yaml, "UnexpectedYaml", 1 },
        { "entries:\n- key: a: b", FaqFormat.Yaml, "BrokenYaml", 2 },
        { "just words", FaqFormat.Yaml, "UnexpectedYaml", 1 },
        { "entry: []", FaqFormat.Yaml, "UnexpectedYaml", 1 },
        { Yaml.Replace("title: Are", "titel: Are", StringComparison.Ordinal), FaqFormat.Yaml, "UnexpectedYaml,NoTitle", 5 },
        { Yaml + "\n- key: pets\n  texts: {}", FaqFormat.Yaml, "DuplicateKey", 17 },
        { "entries:\n- key: pets", FaqFormat.Yaml, "NoTitle", 2 },
        { Yaml.Replace("ru:", "fr:", StringComparison.Ordinal), FaqFormat.Yaml, "UnknownLanguage", 13 },
        { Yaml.Replace("key: pets", "key: Pets!", StringComparison.Ordinal), FaqFormat.Yaml, "BadKey,BadKey", 5 },
        { "key,title\na,b\n", FaqFormat.Csv, "WrongHeader", 1 },
        { "a,en,Title,phrasing,Answer\n", FaqFormat.Csv, "WrongHeader", 1 },
        { Header + "a,en,Title,phrasing\n", FaqFormat.Csv, "BrokenRow", 2 },
        { Header + "a,en,Title,\"phrasing,Answer\n", FaqFormat.Csv, "BrokenRow", 2 },
        { Header + "a,en,Title,phrasing,Answer\na,en,Title,phrasing,Answer\n", FaqFormat.Csv, "DuplicateKey", 3 },
        { Header + "a_b,en,Title,phrasing,Answer\n", FaqFormat.Csv, "BadKey", 2 },
        { Header + ",en,Title,phrasing,Answer\n", FaqFormat.Csv, "BadKey", 2 },
        { Header + new string('a', 41) + ",en,Title,phrasing,Answer\n", FaqFormat.Csv, "BadKey", 2 },
        { Header + "a,xx,Title,phrasing,Answer\n", FaqFormat.Csv, "UnknownLanguage", 2 },
        { Header + "a,en,,phrasing,Answer\n", FaqFormat.Csv, "NoTitle", 2 },
        { Header + "a,en,Title,phrasing,\n", FaqFormat.Csv, "NoAnswer", 2 },
        { Header + "a,en,Title,|  |,Answer\n", FaqFormat.Csv, "NoPhrasing", 2 },
        { Header + "a,en," + new string('t', 81) + ",phrasing,Answer\n", FaqFormat.Csv, "TitleTooLong", 2 },
        { Header + "a,en,Title,phrasing," + new string('a', 3001) + "\n", FaqFormat.Csv, "AnswerTooLong", 2 },
        { Header + "a,en,Title,ok|" + new string('p', 301) + ",Answer\n", FaqFormat.Csv, "PhrasingTooLong", 2 },
        { "pinned," + Header + new string('p', 301) + ",a,en,Title,p,Answer\n", FaqFormat.Csv, "PinnedTooLong", 2 },
        { "pinned," + Header + string.Join('|', Enumerable.Range(0, 101)) + ",a,en,Title,p,Answer\n", FaqFormat.Csv, "TooManyPinned", 2 },
        { Header + "a,en,Title," + string.Join('|', Enumerable.Range(0, 1001)) + ",Answer\n", FaqFormat.Csv, "TooManyPhrasings", 2 },
        { Header + "a,en,\"two\nlines\",p,Answer\nb b,xx,,p,Answer\n", FaqFormat.Csv, "BadKey,UnknownLanguage,NoTitle", 4 },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task Every_problem_is_told_with_its_line_and_nothing_is_imported(string file, FaqFormat format, string kinds, int line)
    {
        var report = await _faq.ImportAsync(file, format);

        Assert.Equal(kinds, string.Join(',', report.Problems.Select(problem => problem.Kind)));
        Assert.Equal(line, report.Problems[0].Line);
        Assert.Equal((0, 0, 0), (report.Added, report.Updated, report.Unchanged));
        Assert.Equal(0, await _faq.CountAsync());
    }

    [Theory]
    [InlineData(FaqFormat.Yaml)]
    [InlineData(FaqFormat.Csv)]
    public void A_torn_file_is_a_problem_and_never_an_exception(FaqFormat format)
    {
        var whole = format is FaqFormat.Yaml ? Yaml : Header + "a,en,\"Ti\"\"tle\",one|two,\"An\nswer\"\n";

        for (var cut = 0; cut < whole.Length; cut++)
        {
            foreach (var torn in new[] { whole[..cut], whole[cut..], whole.Remove(cut, 1), whole.Insert(cut, "\""), whole.Insert(cut, "\0") })
            {
                Assert.NotNull(format is FaqFormat.Yaml ? FaqYaml.Read(torn) : FaqCsv.Read(torn));
            }
        }
    }

    [Fact]
    public void Every_kind_of_problem_is_explained_in_every_language()
    {
        foreach (var book in _faq.Books.All)
        {
            foreach (var kind in Enum.GetValues<FaqProblemKind>())
            {
                var text = new FaqProblem(kind, 17, "pets", "what was found").Explain(book, ["en", "ru"]);

                Assert.True(text.Length > 10 && !text.Contains('{', StringComparison.Ordinal), text);
            }
        }
    }

    [Fact]
    public async Task One_bad_entry_keeps_the_good_ones_out()
    {
        var report = await _faq.ImportAsync(Header + "good,en,Title,phrasing,Answer\nbad,en,,phrasing,Answer\n", FaqFormat.Csv);

        Assert.Equal("bad", Assert.Single(report.Problems).Entry);
        Assert.Equal(0, await _faq.CountAsync());
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        var report = await _faq.ImportAsync([.. Encoding.UTF8.GetBytes(Header + "a,en,Title,phrasing,Caf"), 0xE9], FaqFormat.Csv);

        Assert.Equal(FaqProblemKind.NotUtf8, Assert.Single(report.Problems).Kind);
    }

    [Fact]
    public async Task A_huge_file_is_refused()
    {
        var report = await _faq.ImportAsync(new byte[FaqImporter.MaxBytes + 1], FaqFormat.Yaml);

        Assert.Equal(FaqProblemKind.TooLarge, Assert.Single(report.Problems).Kind);
    }

    [Theory]
    [InlineData("\uFEFFkey,language,title,phrasings,answer\na,en,Title,one|two,Answer\n")]
    [InlineData("key,language,title,phrasings,answer\r\na,en,Title,one|two,Answer\r\n")]
    [InlineData("key;language;title;phrasings;answer\r\na;en;Title;one|two;Answer\r\n")]
    [InlineData("key\tlanguage\ttitle\tphrasings\tanswer\na\ten\tTitle\tone|two\tAnswer")]
    [InlineData("Key, Language ,TITLE,phrasings,answer\n\na , EN, Title , one | two |,\" Answer \"\n\n")]
    [InlineData("answer,phrasings,title,language,key\n\"Answer\",\"one|two|one\",\"Title\",\"en\",\"a\"\n")]
    public async Task What_spreadsheets_make_of_a_CSV_is_read(string file)
    {
        var report = await _faq.ImportAsync(file, FaqFormat.Csv);

        Assert.Empty(report.Problems);
        Assert.Equal(1, report.Added);
        var entry = await _faq.EntryAsync("a");
        var text = Assert.Single(entry.Texts);
        Assert.Equal(("Title", "Answer", Language.English), (text.Title, text.Answer, text.Language));
        Assert.Equal(["one", "two"], entry.Phrasings.OrderBy(phrasing => phrasing.Position).Select(phrasing => phrasing.Text));
    }

    [Fact]
    public async Task A_file_in_UTF16_with_its_mark_is_read()
    {
        var report = await _faq.ImportAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Yaml)], FaqFormat.Yaml);

        Assert.Equal((1, 0), (report.Added, report.Problems.Count));
    }

    [Fact]
    public async Task Windows_line_ends_in_YAML_are_read()
    {
        await _faq.ImportAsync(Yaml.ReplaceLineEndings("\r\n"), FaqFormat.Yaml);

        Assert.Contains((await _faq.EntryAsync("pets")).Texts, text => text.Answer == "Yes, **all** of them.\nBring a blanket.");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await _faq.ImportAsync(Yaml, FaqFormat.Yaml);
        var before = (await _faq.EntryAsync("pets")).UpdatedAt;
        _faq.Time.Advance(TimeSpan.FromHours(1));

        var report = await _faq.ImportAsync(Yaml, FaqFormat.Yaml);

        Assert.Equal((0, 0, 1), (report.Added, report.Updated, report.Unchanged));
        Assert.Equal(before, (await _faq.EntryAsync("pets")).UpdatedAt);
    }

    [Fact]
    public async Task A_known_key_is_updated_and_what_the_file_leaves_out_stays()
    {
        await _faq.ImportAsync(Yaml, FaqFormat.Yaml);
        _faq.Time.Advance(TimeSpan.FromHours(1));

        var report = await _faq.ImportAsync(Header + "pets,en,Pets?,can i bring my dog,No.\nnew,en,New,new,New\n", FaqFormat.Csv);

        Assert.Equal((1, 1, 0), (report.Added, report.Updated, report.Unchanged));
        var entry = await _faq.EntryAsync("pets");
        Assert.Equal(["No.", "Да."], entry.Texts.OrderBy(text => text.Language.Code, StringComparer.Ordinal).Select(text => text.Answer));
        Assert.Equal(["can i bring my dog"], entry.Phrasings.Where(phrasing => phrasing.Language == Language.English).Select(phrasing => phrasing.Text));
        Assert.Equal(_faq.Time.GetUtcNow(), entry.UpdatedAt);
        Assert.True(entry.CreatedAt < entry.UpdatedAt);
    }

    [Fact]
    public async Task A_retired_entry_comes_back_with_its_counts()
    {
        await _faq.ImportAsync(Yaml, FaqFormat.Yaml);
        await using (var db = _faq.CreateDbContext())
        {
            var entry = db.FaqEntries.Single();
            entry.Rate(helped: true);
            entry.Rate(helped: false);
            entry.Retire(_faq.Time.GetUtcNow());
            await db.SaveChangesAsync();
        }

        var report = await _faq.ImportAsync(Yaml, FaqFormat.Yaml);

        var back = await _faq.EntryAsync("pets");
        Assert.Equal(1, report.Updated);
        Assert.Equal((null, 1, 1), (back.RetiredAt, back.Helped, back.NotHelped));
    }

    [Theory]
    [InlineData(FaqFormat.Yaml)]
    [InlineData(FaqFormat.Csv)]
    public async Task The_sample_FAQ_goes_out_and_comes_back_the_same(FaqFormat format)
    {
        using var copy = new KnowledgeDatabase();
        await _faq.Importer.ImportAsync(FaqSamples.Open(), FaqFormat.Yaml, CancellationToken.None);
        var file = await _faq.ExportAsync(format);

        var report = await copy.ImportAsync(file, format);

        Assert.Empty(report.Problems);
        Assert.Equal(await _faq.CountAsync(), report.Added);
        Assert.Equal(file, await copy.ExportAsync(format));
        Assert.Equal(report.Added, (await _faq.ImportAsync(file, format)).Unchanged);
    }

    [Theory]
    [InlineData(FaqFormat.Yaml)]
    [InlineData(FaqFormat.Csv)]
    public async Task Awkward_texts_go_out_and_come_back_the_same(FaqFormat format)
    {
        string[] awkward =
        [
            "yes", "null", "~", "1.0", "key: value", "- dash", "# hash", "\"quoted\"", "it's", "a|b", @"a\b", @"a\|b", @"end\", "a;b,c\td".Replace('\t', ' '),
            "{brace}", "[words](https://example.com/?a=1&b=2#c)", "* star", "& and", "! bang", "%percent", "@at", "`code`", "👍 ok", "=1+1", "?", "…", "退货 é đ",
        ];
        using var copy = new KnowledgeDatabase();
        await using (var db = _faq.CreateDbContext())
        {
            var entry = FaqEntry.New("awkward", _faq.Time.GetUtcNow());
            entry.Write(Language.English, awkward[0], string.Join('\n', awkward) + "\n\n  indented\n# end", awkward, _faq.Time.GetUtcNow());
            var single = FaqEntry.New("single", _faq.Time.GetUtcNow());
            single.Write(Language.English, "# title", ": answer", ["|"], _faq.Time.GetUtcNow());
            db.AddRange(entry, single);
            await db.SaveChangesAsync();
        }

        var report = await copy.ImportAsync(await _faq.ExportAsync(format), format);

        Assert.Empty(report.Problems);
        Assert.All(["awkward", "single"], key => Assert.Equal(Flat(_faq, key), Flat(copy, key)));
    }

    public void Dispose() => _faq.Dispose();

    private static string Flat(KnowledgeDatabase faq, string key)
    {
        using var db = faq.CreateDbContext();
        var id = db.FaqEntries.Single(entry => entry.Key == key).Id;
        var text = db.Set<FaqText>().Single(text => text.EntryId == id);
        var phrasings = db.Set<FaqPhrasing>().Where(phrasing => phrasing.EntryId == id).OrderBy(phrasing => phrasing.Position).Select(phrasing => phrasing.Text);
        return $"{text.Title}\u0001{text.Answer}\u0001{string.Join('\u0001', phrasings)}";
    }
}
