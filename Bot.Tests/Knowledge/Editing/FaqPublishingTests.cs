using Bot.Knowledge.Editing;
using Bot.Knowledge.Files;
using Bot.Languages;
using static Bot.Tests.Knowledge.Editing.EditingDesk;

namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqPublishingTests : IDisposable
{
    private readonly EditingDesk _desk = new();

    [Fact]
    public async Task An_incomplete_draft_is_not_published_and_all_that_is_missing_is_named()
    {
        await _desk.AddAsync("Pets?");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Да."), language: Language.Russian);

        var refused = Assert.IsType<FaqEdit.Refused>(await _desk.AskAsync("pets"));

        Assert.Equal("en NoAnswer,en NoPhrasing,ru NoTitle,ru NoPhrasing", string.Join(',', refused.Problems.Select(problem => $"{problem.Language} {problem.Kind}")));
        Assert.Equal("en: The answer is missing. Write it, or leave this language out.", refused.Problems[0].Explain(_desk.Faq.Books[Language.English], []));
    }

    [Fact]
    public async Task Nothing_to_publish_is_no_wish_and_the_same_wish_twice_is_one()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        Assert.IsType<FaqEdit.Unchanged>(await _desk.AskAsync("pets"));
        Assert.IsType<FaqEdit.Unknown>(await _desk.AskAsync("none"));

        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        Assert.IsType<FaqEdit.Done>(await _desk.AskAsync("pets"));
        Assert.Equal(Ann, Assert.IsType<FaqEdit.Unchanged>(await _desk.AskAsync("pets", by: Bob)).Entry.Draft!.Asked!.By);
    }

    [Fact]
    public async Task Nobody_publishes_what_they_have_not_seen()
    {
        await _desk.AddAsync("Pets?");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Yes.", Phrasings: ["my dog"]));
        var seen = (await _desk.ShowAsync("pets")).Revision;
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."), by: Bob);

        var late = Assert.IsType<FaqEdit.ChangedMeanwhile>(await _desk.AskAsync("pets", seen: seen));

        Assert.Equal((Bob, null), (late.By, late.Yours));
    }

    [Fact]
    public async Task An_import_over_a_draft_keeps_the_draft_and_its_author_is_shown_what_came()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        await _desk.ImportAsync("pets", "Pets?", "Perhaps.", "my dog");

        var newer = Assert.IsType<FaqEdit.NewerPublished>(await _desk.AskAsync("pets"));
        Assert.True(newer.Entry.IsBaseOld);
        Assert.Equal(["Yes", "Perhaps", "."], newer.Difference.Languages[0].Answer.Select(piece => piece.Text));
        Assert.Equal("No.", newer.Entry.Draft!.Content[Language.English].Answer);

        await _desk.DoAsync((db, now) => _desk.Publishing.KeepMineAsync(db, "pets", now, CancellationToken.None));
        Assert.Equal(PublishOutcome.Published, (await _desk.PublishAsync("pets")).Outcome);
        Assert.Equal("No.", (await _desk.ShowAsync("pets")).Published[Language.English].Answer);
        Assert.Equal(3, (await _desk.ShowAsync("pets")).Version);
    }

    [Fact]
    public async Task A_retired_entry_is_answered_with_no_more_and_comes_back_as_it_was()
    {
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));

        Assert.IsType<FaqEdit.Done>(await _desk.RetireAsync("pets"));
        Assert.IsType<FaqEdit.Unchanged>(await _desk.RetireAsync("pets"));
        await _desk.Publisher.TickAsync(CancellationToken.None);
        Assert.Null(_desk.Index.Entry("pets", Language.English));
        Assert.Equal(FaqEntryState.Retired, _desk.Shelf.Entry("pets")!.State);

        Assert.IsType<FaqEdit.Done>(await _desk.RetireAsync("pets", retire: false));
        await _desk.Publisher.TickAsync(CancellationToken.None);
        Assert.Equal("Yes.", _desk.Index.Entry("pets", Language.English)?.Answer);
        Assert.Equal(
            [FaqVersionKind.BroughtBack, FaqVersionKind.Retired, FaqVersionKind.Imported],
            (await _desk.HistoryAsync("pets")).Select(version => version.Kind));
        Assert.Equal((FaqEntryState.Changed, false), ((await _desk.ShowAsync("pets")).State, (await _desk.ShowAsync("pets")).IsBaseOld));
    }

    [Fact]
    public async Task Publishing_a_retired_entry_brings_it_back()
    {
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");
        await _desk.RetireAsync("pets");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));

        await _desk.PublishAsync("pets");

        Assert.Equal("No.", _desk.Index.Entry("pets", Language.English)?.Answer);
    }

    [Fact]
    public async Task An_entry_that_was_never_published_cannot_be_retired()
    {
        await _desk.AddAsync("Pets?");

        Assert.IsType<FaqEdit.Unchanged>(await _desk.RetireAsync("pets"));
        Assert.Empty(await _desk.HistoryAsync("pets"));
    }

    [Fact]
    public async Task A_rollback_is_a_new_version_with_the_old_words()
    {
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");
        await _desk.ImportAsync("pets", "Can I bring pets?", "No.", "my cat");

        Assert.IsType<FaqEdit.Done>(await _desk.RollBackAsync("pets", 1));
        await _desk.Publisher.TickAsync(CancellationToken.None);

        var newest = (await _desk.HistoryAsync("pets"))[0];
        Assert.Equal((3, FaqVersionKind.RolledBack, 1, Bob), (newest.Number, newest.Kind, newest.BackTo, newest.By));
        Assert.Equal("Yes.", _desk.Index.Entry("pets", Language.English)?.Answer);
        Assert.Equal(["my dog"], (await _desk.ShowAsync("pets")).Published[Language.English].Phrasings);
        Assert.IsType<FaqEdit.Unchanged>(await _desk.RollBackAsync("pets", 1));
    }

    [Fact]
    public async Task A_rollback_goes_through_the_same_checks()
    {
        await _desk.ImportAsync("pets", "Can I park my car?", "Yes.", "where can i park my car", "parking for cars", "is there a car park");
        await _desk.ImportAsync("pets", "Can I bring pets?", "No.", "my cat", "may i bring a dog");
        await _desk.ImportAsync("parking", "Where can I park?", "There.", "parking lot", "garage");
        await _desk.WriteAsync("parking", new FaqWordsChange(Pinned: ["where can i park my car"]));
        await _desk.PublishAsync("parking");

        await _desk.RollBackAsync("pets", 1);
        await _desk.Publisher.TickAsync(CancellationToken.None);

        Assert.Equal(PublishOutcome.NeedsDecision, _desk.Told.Reports[^1].Outcome);
        Assert.Equal("No.", (await _desk.ShowAsync("pets")).Published[Language.English].Answer);
    }

    [Fact]
    public async Task A_rollback_overwrites_no_draft()
    {
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");
        await _desk.ImportAsync("pets", "Can I bring pets?", "No.", "my cat");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "Perhaps."));

        Assert.IsType<FaqEdit.DraftInTheWay>(await _desk.RollBackAsync("pets", 1));
        Assert.IsType<FaqEdit.Unknown>(await _desk.RollBackAsync("pets", 9));
        Assert.Equal("Perhaps.", (await _desk.ShowAsync("pets")).Content[Language.English].Answer);
    }

    [Fact]
    public async Task A_version_is_never_changed_by_what_comes_after()
    {
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");
        var before = Assert.Single(await _desk.HistoryAsync("pets"));

        await _desk.ImportAsync("pets", "Pets?", "No.", "my cat");
        await _desk.RetireAsync("pets");

        Assert.Equal(before, (await _desk.HistoryAsync("pets"))[^1]);
    }

    [Fact]
    public async Task An_import_that_changes_nothing_makes_no_version()
    {
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");
        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");

        var version = Assert.Single(await _desk.HistoryAsync("pets"));
        Assert.Equal((FaqVersionKind.Imported, FaqAuthor.Import), (version.Kind, version.By));
    }

    [Fact]
    public async Task An_import_of_an_entry_that_is_only_a_draft_publishes_the_file()
    {
        await _desk.AddAsync("Pets?");

        await _desk.ImportAsync("pets", "Can I bring pets?", "Yes.", "my dog");

        var view = await _desk.ShowAsync("pets");
        Assert.Equal((FaqEntryState.Changed, "Yes.", "Pets?"), (view.State, view.Published[Language.English].Answer, view.Content[Language.English].Title));
        Assert.Equal(FaqProblemKind.NoAnswer, Assert.IsType<FaqEdit.Refused>(await _desk.AskAsync("pets")).Problems[0].Kind);
    }

    public void Dispose() => _desk.Dispose();
}
