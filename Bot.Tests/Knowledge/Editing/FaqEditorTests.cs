using Bot.Knowledge;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Files;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using static Bot.Tests.Knowledge.Editing.EditingDesk;

namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqEditorTests : IDisposable
{
    private readonly EditingDesk _desk = new();

    [Fact]
    public async Task A_new_entry_is_a_draft_that_customers_do_not_see()
    {
        var added = Assert.IsType<FaqEdit.Done>(await _desk.AddAsync("  Can I bring\nmy dog? "));

        Assert.Equal(("can-i-bring-my-dog", FaqEntryState.Draft, 0, 1), (added.Entry.Key, added.Entry.State, added.Entry.Version, added.Entry.Revision));
        Assert.Equal("Can I bring my dog?", added.Entry.TitleIn(Language.Russian));
        await _desk.Publisher.TickAsync(CancellationToken.None);
        Assert.Null(_desk.Index.Entry("can-i-bring-my-dog", Language.English));
        Assert.Empty(await _desk.HistoryAsync("can-i-bring-my-dog"));
    }

    [Fact]
    public async Task An_entry_can_be_begun_and_filled_in_one_unit_of_work()
    {
        await _desk.DoAsync(async (db, now) =>
        {
            var added = (FaqEdit.Done)await _desk.Editor.AddAsync(db, Language.English, "Pets?", Ann, now, CancellationToken.None);
            await _desk.Editor.AddPhrasingAsync(db, added.Entry.Key, Language.English, "cats?", Ann, now, CancellationToken.None);
            return await _desk.Editor.AddPhrasingAsync(db, added.Entry.Key, Language.English, "dogs?", Ann, now, CancellationToken.None);
        });

        Assert.Equal(["cats?", "dogs?"], (await _desk.ShowAsync("pets")).Content[Language.English].Phrasings);
    }

    [Fact]
    public async Task A_key_that_is_taken_is_refused_and_a_proposed_one_gets_a_number()
    {
        await _desk.AddAsync("Pets?");

        var taken = Assert.IsType<FaqEdit.Refused>(await _desk.AddAsync("Pets!", key: "pets"));
        var proposed = Assert.IsType<FaqEdit.Done>(await _desk.AddAsync("Pets!"));

        Assert.Equal(FaqProblemKind.KeyTaken, Assert.Single(taken.Problems).Kind);
        Assert.Equal("pets-2", proposed.Entry.Key);
    }

    [Theory]
    [InlineData("", null, "NoTitle")]
    [InlineData("Pets?", "No Key!", "BadKey")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901", null, "TitleTooLong")]
    public async Task A_bad_beginning_is_refused_and_nothing_is_kept(string title, string? key, string kind)
    {
        var refused = Assert.IsType<FaqEdit.Refused>(await _desk.AddAsync(title, key: key));

        Assert.Equal(kind, Assert.Single(refused.Problems).Kind.ToString());
        Assert.Equal(0, await _desk.Faq.CountAsync());
    }

    [Fact]
    public async Task Parts_of_a_language_are_written_one_by_one()
    {
        await _desk.AddAsync("Pets?");

        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Yes.  \r\nAll. "));
        await _desk.WriteAsync("pets", new FaqWordsChange(Phrasings: ["  my  dog", "", "my dog", "cats"]));
        var done = Assert.IsType<FaqEdit.Done>(await _desk.WriteAsync("pets", new FaqWordsChange(Pinned: ["my hamster"])));

        var expected = new FaqWords("Pets?", "Yes.\nAll.", ["my dog", "cats"], ["my hamster"]);
        Assert.True(expected.Equals(done.Entry.Content[Language.English]));
        Assert.True(expected.Equals((await _desk.ShowAsync("pets")).Draft!.Content[Language.English]));
    }

    [Fact]
    public async Task A_phrasing_or_pinned_question_is_added_once_and_removed()
    {
        await _desk.AddAsync("Pets?");

        Assert.IsType<FaqEdit.Done>(await Phrasing("dogs?", add: true));
        Assert.IsType<FaqEdit.Unchanged>(await Phrasing(" dogs? ", add: true));
        Assert.IsType<FaqEdit.Done>(await Pinned("hamsters?", add: true));
        Assert.IsType<FaqEdit.Unchanged>(await Phrasing("hamsters?", add: false));
        Assert.Equal((1, 1), Counts(await _desk.ShowAsync("pets")));

        Assert.IsType<FaqEdit.Done>(await Phrasing("dogs?", add: false));
        Assert.IsType<FaqEdit.Done>(await Pinned("hamsters?", add: false));
        Assert.Equal((0, 0), Counts(await _desk.ShowAsync("pets")));
    }

    [Fact]
    public async Task What_is_too_long_or_too_much_is_refused_with_its_language_and_what_to_do()
    {
        await _desk.AddAsync("Pets?");
        var long301 = new string('p', FaqPhrasing.MaxText + 1);

        await _desk.WriteAsync("pets", new FaqWordsChange(Phrasings: [new string('p', FaqPhrasing.MaxText)]));
        var refused = Assert.IsType<FaqEdit.Refused>(await _desk.WriteAsync("pets", new FaqWordsChange(
            Answer: new string('a', FaqText.MaxAnswer + 1),
            Phrasings: [long301, .. Enumerable.Range(0, FaqPhrasing.MaxCount).Select(number => $"p{number}")],
            Pinned: [long301, .. Enumerable.Range(0, FaqPinnedQuestion.MaxCount).Select(number => $"p{number}")])));
        var unknown = Assert.IsType<FaqEdit.Refused>(await _desk.WriteAsync("pets", new FaqWordsChange("Tiere?"), language: new Language("de")));

        Assert.Equal("AnswerTooLong,PhrasingTooLong,TooManyPhrasings,PinnedTooLong,TooManyPinned", string.Join(',', refused.Problems.Select(problem => problem.Kind)));
        Assert.Equal(FaqProblemKind.UnknownLanguage, Assert.Single(unknown.Problems).Kind);
        Assert.Equal(
            "en: A phrasing has 301 characters, 300 are possible. Shorten it or make two of it; in CSV, put | between phrasings.",
            refused.Problems[1].Explain(_desk.Faq.Books[Language.English], []));
        Assert.Single((await _desk.ShowAsync("pets")).Content[Language.English].Phrasings);
    }

    [Fact]
    public async Task The_second_of_two_admins_is_shown_what_changed_and_loses_no_word()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        var seen = (await _desk.ShowAsync("pets")).Revision;

        Assert.IsType<FaqEdit.Done>(await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Yes, small ones."), seen, Ann));
        var late = Assert.IsType<FaqEdit.ChangedMeanwhile>(await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."), seen, Bob));

        Assert.Equal((Ann, "No."), (late.By, late.Yours?.Answer));
        var answer = Assert.Single(late.Difference.Languages).Answer;
        Assert.Equal(["Yes", ", small ones", "."], answer.Select(piece => piece.Text));
        Assert.Equal("Yes, small ones.", (await _desk.ShowAsync("pets")).Content[Language.English].Answer);

        Assert.IsType<FaqEdit.Done>(await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."), late.Entry.Revision, Bob));
        Assert.Equal("No.", (await _desk.ShowAsync("pets")).Content[Language.English].Answer);
    }

    [Fact]
    public async Task Two_admins_can_write_two_languages_at_once()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        var seen = (await _desk.ShowAsync("pets")).Revision;

        Assert.IsType<FaqEdit.Done>(await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."), seen, Ann));
        Assert.IsType<FaqEdit.Done>(await _desk.WriteAsync("pets", new FaqWordsChange("Можно с собакой?", "Нет."), seen, Bob, Language.Russian));

        var content = (await _desk.ShowAsync("pets")).Content;
        Assert.Equal(("No.", "Нет."), (content[Language.English].Answer, content[Language.Russian].Answer));
    }

    [Fact]
    public async Task Who_looked_before_a_file_was_imported_is_shown_the_file()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        var seen = (await _desk.ShowAsync("pets")).Revision;
        await _desk.ImportAsync("pets", "Pets?", "Perhaps.", "my dog");

        var late = Assert.IsType<FaqEdit.ChangedMeanwhile>(await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."), seen, Bob));

        Assert.Equal(FaqAuthor.Import, late.By);
        Assert.Equal("Yes", late.Difference.Languages[0].Answer[0].Text);
    }

    [Fact]
    public async Task What_was_published_as_it_was_seen_is_no_change()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        var seen = (await _desk.ShowAsync("pets")).Revision;
        await _desk.PublishAsync("pets");

        Assert.IsType<FaqEdit.Done>(await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Never."), seen, Bob));
    }

    [Fact]
    public async Task Only_one_of_two_units_of_work_that_change_a_draft_at_once_can_be_saved()
    {
        await _desk.AddAsync("Pets?");
        await using var first = _desk.Faq.CreateDbContext();
        await using var second = _desk.Faq.CreateDbContext();

        await _desk.Editor.AddPhrasingAsync(first, "pets", Language.English, "dogs?", Ann, DateTimeOffset.UnixEpoch, CancellationToken.None);
        await _desk.Editor.AddPhrasingAsync(second, "pets", Language.English, "cats?", Bob, DateTimeOffset.UnixEpoch, CancellationToken.None);
        await first.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        Assert.Equal(["dogs?"], (await _desk.ShowAsync("pets")).Content[Language.English].Phrasings);
        Assert.Equal(["dogs?"], _desk.Shelf.Entry("pets")!.Content[Language.English].Phrasings);
    }

    [Fact]
    public async Task A_language_can_be_removed()
    {
        await _desk.AddAsync("Pets?");
        await _desk.WriteAsync("pets", new FaqWordsChange("Можно?"), language: Language.Russian);

        var done = await _desk.DoAsync((db, now) => _desk.Editor.RemoveLanguageAsync(db, "pets", Language.English, null, Ann, now, CancellationToken.None));

        Assert.Equal([Language.Russian], Assert.IsType<FaqEdit.Done>(done).Entry.Content.Spoken);
    }

    [Fact]
    public async Task A_discarded_draft_leaves_what_is_published_and_an_unpublished_entry_goes_with_it()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        await _desk.AddAsync("Parking?");

        await _desk.DiscardAsync("pets");
        await _desk.DiscardAsync("parking");

        Assert.Equal((FaqEntryState.Published, "Yes."), ((await _desk.ShowAsync("pets")).State, (await _desk.ShowAsync("pets")).Content[Language.English].Answer));
        Assert.Equal(1, await _desk.Faq.CountAsync());
        await _desk.Publisher.TickAsync(CancellationToken.None);
        Assert.Equal(["pets"], _desk.Shelf.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public async Task A_draft_that_was_discarded_in_the_same_unit_of_work_begins_anew()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));

        await _desk.DoAsync(async (db, now) =>
        {
            await _desk.Editor.DiscardAsync(db, "pets", null, Ann, now, CancellationToken.None);
            return await _desk.Editor.WriteAsync(db, "pets", Language.English, new FaqWordsChange("Animals?"), null, Ann, now, CancellationToken.None);
        });

        Assert.Equal(("Animals?", "Yes."), ((await _desk.ShowAsync("pets")).Content[Language.English].Title, (await _desk.ShowAsync("pets")).Content[Language.English].Answer));
    }

    [Fact]
    public async Task What_is_not_there_is_unknown_and_what_is_so_already_is_unchanged()
    {
        await _desk.AddAsync("Pets?");

        Assert.IsType<FaqEdit.Unknown>(await _desk.WriteAsync("none", new FaqWordsChange("?")));
        Assert.IsType<FaqEdit.Unknown>(await _desk.DiscardAsync("none"));
        Assert.IsType<FaqEdit.Unchanged>(await _desk.WriteAsync("pets", new FaqWordsChange("Pets?")));
        Assert.IsType<FaqEdit.Unchanged>(await _desk.WriteAsync("pets", new FaqWordsChange(), language: Language.Chinese));
    }

    [Fact]
    public async Task Only_the_last_states_of_a_draft_are_kept()
    {
        await _desk.AddAsync("Pets?");
        for (var number = 0; number < FaqDraftRevision.Kept + 5; number++)
        {
            await _desk.WriteAsync("pets", new FaqWordsChange(Answer: $"Answer {number}"));
        }

        await using var db = _desk.Faq.CreateDbContext();
        Assert.Equal(FaqDraftRevision.Kept, await db.FaqDraftRevisions.CountAsync());
    }

    public void Dispose() => _desk.Dispose();

    private static (int Phrasings, int Pinned) Counts(FaqView entry) => (entry.Content[Language.English].Phrasings.Count, entry.Content[Language.English].Pinned.Count);

    private Task<FaqEdit> Phrasing(string text, bool add) => _desk.DoAsync((db, now) => add
        ? _desk.Editor.AddPhrasingAsync(db, "pets", Language.English, text, Ann, now, CancellationToken.None)
        : _desk.Editor.RemovePhrasingAsync(db, "pets", Language.English, text, Ann, now, CancellationToken.None));

    private Task<FaqEdit> Pinned(string text, bool add) => _desk.DoAsync((db, now) => add
        ? _desk.Editor.AddPinnedAsync(db, "pets", Language.English, text, Ann, now, CancellationToken.None)
        : _desk.Editor.RemovePinnedAsync(db, "pets", Language.English, text, Ann, now, CancellationToken.None));
}
