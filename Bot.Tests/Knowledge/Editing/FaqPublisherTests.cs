using Bot.Knowledge.Editing;
using Bot.Languages;
using static Bot.Tests.Knowledge.Editing.EditingDesk;

namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqPublisherTests : IDisposable
{
    private readonly EditingDesk _desk = new();

    [Fact]
    public async Task A_published_draft_is_live_at_once_is_a_version_and_is_told_where_it_was_asked()
    {
        await BeginAsync("Can I bring my dog?", "Yes, small ones.", "are pets allowed");

        var report = await _desk.PublishAsync("can-i-bring-my-dog");

        Assert.Equal((PublishOutcome.Published, 1, Ann, EditingDesk.Chat), (report.Outcome, report.Version, report.By, report.From!.Value));
        Assert.Equal("Yes, small ones.", _desk.Index.Find("are pets allowed", Language.English).Matches[0].Answer);
        Assert.Equal(DifferenceKind.Added, Assert.Single(report.Difference.Languages).Kind);
        var version = Assert.Single(await _desk.HistoryAsync("can-i-bring-my-dog"));
        Assert.Equal((1, FaqVersionKind.Published, Ann), (version.Number, version.Kind, version.By));
        Assert.Equal((FaqEntryState.Published, 1), ((await _desk.ShowAsync("can-i-bring-my-dog")).State, _desk.Shelf.Entry("can-i-bring-my-dog")!.Version));
        Assert.Null((await _desk.ShowAsync("can-i-bring-my-dog")).Draft);
    }

    [Fact]
    public async Task A_pinned_question_that_breaks_keeps_the_draft_back_until_somebody_forces_it()
    {
        await TwoEntriesAsync();
        await _desk.WriteAsync("pets", new FaqWordsChange(Phrasings: ["where is the car park", "parking for my car", "where can i park my car"]));

        var report = await _desk.PublishAsync("pets");

        Assert.Equal(PublishOutcome.NeedsDecision, report.Outcome);
        var broken = Assert.Single(report.Broken, question => !question.Already);
        Assert.Equal(("parking", "where can i park my car", Language.English), (broken.Expected, broken.Question, broken.Language));
        var held = await _desk.ShowAsync("pets");
        Assert.Equal((FaqDraftState.NeedsDecision, 1), (held.Draft!.State, held.Version));
        Assert.Equal(report.Broken, held.Draft.Broken);
        Assert.Equal(FaqDraftState.NeedsDecision, _desk.Shelf.Entry("pets")!.Draft!.State);

        var forced = await _desk.PublishAsync("pets", force: true);

        Assert.Equal((PublishOutcome.Published, 2), (forced.Outcome, forced.Version));
        Assert.NotEmpty(forced.Broken);
    }

    [Fact]
    public async Task A_draft_that_was_kept_back_is_published_once_it_is_mended()
    {
        await TwoEntriesAsync();
        await _desk.WriteAsync("pets", new FaqWordsChange(Phrasings: ["where is the car park", "parking for my car", "where can i park my car"]));
        await _desk.PublishAsync("pets");

        await _desk.WriteAsync("pets", new FaqWordsChange(Phrasings: ["may i bring my dog", "are animals allowed"]));
        Assert.Equal(FaqDraftState.Editing, (await _desk.ShowAsync("pets")).Draft!.State);

        Assert.Equal(PublishOutcome.Published, (await _desk.PublishAsync("pets")).Outcome);
    }

    [Fact]
    public async Task An_entrys_own_pinned_question_must_be_answered_with_it()
    {
        await TwoEntriesAsync();
        await BeginAsync("Is there a garage?", "No.", "can i rent a garage");
        await _desk.WriteAsync("is-there-a-garage", new FaqWordsChange(Pinned: ["are pets allowed"]));

        var report = await _desk.PublishAsync("is-there-a-garage");

        Assert.Equal(PublishOutcome.NeedsDecision, report.Outcome);
        Assert.Equal(new BrokenQuestion("are pets allowed", Language.English, "is-there-a-garage", "pets", Already: false), Assert.Single(report.Broken));
        Assert.Null(_desk.Index.Entry("is-there-a-garage", Language.English));
    }

    [Fact]
    public async Task A_question_that_was_broken_before_is_told_and_keeps_nothing_back()
    {
        await TwoEntriesAsync();
        await _desk.WriteAsync("parking", new FaqWordsChange(Pinned: ["are pets allowed"]));
        await _desk.PublishAsync("parking", force: true);

        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        var report = await _desk.PublishAsync("pets");

        Assert.Equal(PublishOutcome.Published, report.Outcome);
        Assert.True(Assert.Single(report.Broken).Already);
    }

    [Fact]
    public async Task Entries_whose_questions_collide_are_named_with_an_example_and_keep_nothing_back()
    {
        await _desk.ImportAsync("parking", "Where can I park?", "Behind the house.", "is there a car park", "parking for my car");
        await BeginAsync("Is there a garage?", "No.", "is there a car park", "where can i leave my car");

        var report = await _desk.PublishAsync("is-there-a-garage");

        Assert.Equal(PublishOutcome.Published, report.Outcome);
        Assert.NotEmpty(report.Collisions);
        Assert.All(report.Collisions, collision => Assert.Equal(("parking", "Where can I park?", "is there a car park"), (collision.Other, collision.OtherTitle, collision.Example)));
    }

    [Fact]
    public async Task A_wish_survives_a_crash_and_is_fulfilled_once()
    {
        await BeginAsync("Can I bring my dog?", "Yes.", "are pets allowed");
        await _desk.AskAsync("can-i-bring-my-dog");

        using var afterwards = _desk.NewPublisher();
        await afterwards.TickAsync(CancellationToken.None);
        await afterwards.TickAsync(CancellationToken.None);

        Assert.Equal(PublishOutcome.Published, Assert.Single(_desk.Told.Reports).Outcome);
        Assert.Single(await _desk.HistoryAsync("can-i-bring-my-dog"));
    }

    [Fact]
    public async Task A_crash_in_the_middle_leaves_nothing_half_and_is_made_good()
    {
        await BeginAsync("Can I bring my dog?", "Yes.", "are pets allowed");
        await _desk.AskAsync("can-i-bring-my-dog");
        _desk.Told.Meanwhile = () => throw new IOException("The disk is full.");

        await _desk.Publisher.TickAsync(CancellationToken.None);
        Assert.Empty(await _desk.HistoryAsync("can-i-bring-my-dog"));

        _desk.Told.Meanwhile = () => Task.CompletedTask;
        using var afterwards = _desk.NewPublisher();
        await afterwards.TickAsync(CancellationToken.None);
        Assert.Empty(await _desk.HistoryAsync("can-i-bring-my-dog"));

        _desk.Faq.Time.Advance(TimeSpan.FromMinutes(1));
        await afterwards.TickAsync(CancellationToken.None);
        Assert.Single(await _desk.HistoryAsync("can-i-bring-my-dog"));
    }

    [Fact]
    public async Task What_one_node_tries_another_leaves_alone()
    {
        await BeginAsync("Can I bring my dog?", "Yes.", "are pets allowed");
        await _desk.AskAsync("can-i-bring-my-dog");
        using var other = _desk.NewPublisher();
        _desk.Told.Meanwhile = () =>
        {
            _desk.Told.Meanwhile = () => Task.CompletedTask;
            return other.TickAsync(CancellationToken.None);
        };

        await _desk.Publisher.TickAsync(CancellationToken.None);

        Assert.Single(_desk.Told.Reports);
        Assert.Single(await _desk.HistoryAsync("can-i-bring-my-dog"));
    }

    [Fact]
    public async Task Who_asked_is_told_when_somebody_changed_the_draft_before_its_turn()
    {
        await BeginAsync("Can I bring my dog?", "Yes.", "are pets allowed");
        await _desk.AskAsync("can-i-bring-my-dog");
        await _desk.WriteAsync("can-i-bring-my-dog", new FaqWordsChange(Answer: "No."), by: Bob);

        await _desk.Publisher.TickAsync(CancellationToken.None);
        await _desk.Publisher.TickAsync(CancellationToken.None);

        Assert.Equal((PublishOutcome.Overtaken, Ann), (Assert.Single(_desk.Told.Reports).Outcome, _desk.Told.Reports[0].By));
        var view = await _desk.ShowAsync("can-i-bring-my-dog");
        Assert.Equal((FaqDraftState.Editing, null, FaqEntryState.Draft), (view.Draft!.State, view.Draft.Asked, view.State));
    }

    [Fact]
    public async Task A_change_while_the_draft_is_being_tried_is_not_lost()
    {
        await BeginAsync("Can I bring my dog?", "Yes.", "are pets allowed");
        await _desk.AskAsync("can-i-bring-my-dog");
        _desk.Told.Meanwhile = async () =>
        {
            _desk.Told.Meanwhile = () => Task.CompletedTask;
            await _desk.WriteAsync("can-i-bring-my-dog", new FaqWordsChange(Answer: "No."), by: Bob);
        };

        await _desk.Publisher.TickAsync(CancellationToken.None);
        await _desk.Publisher.TickAsync(CancellationToken.None);

        Assert.Equal(PublishOutcome.Overtaken, _desk.Told.Reports[^1].Outcome);
        Assert.Equal("No.", (await _desk.ShowAsync("can-i-bring-my-dog")).Draft!.Content[Language.English].Answer);
        Assert.Empty(await _desk.HistoryAsync("can-i-bring-my-dog"));
    }

    [Fact]
    public async Task Who_asked_is_told_when_the_entry_is_retired_before_its_turn()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        await _desk.AskAsync("pets");
        await _desk.RetireAsync("pets");

        await _desk.Publisher.TickAsync(CancellationToken.None);

        Assert.Equal(PublishOutcome.Overtaken, Assert.Single(_desk.Told.Reports).Outcome);
        Assert.Equal(FaqEntryState.Retired, (await _desk.ShowAsync("pets")).State);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_decided_keeps_no_other_waiting()
    {
        await BeginAsync("Can I bring my dog?", "Yes.", "are pets allowed");
        await BeginAsync("Is there a swimming pool?", "No.", "can i swim");
        await _desk.AskAsync("can-i-bring-my-dog");
        await _desk.AskAsync("is-there-a-swimming-pool");
        _desk.Told.Meanwhile = () =>
        {
            _desk.Told.Meanwhile = () => Task.CompletedTask;
            throw new IOException("The first one fails.");
        };

        await _desk.Publisher.TickAsync(CancellationToken.None);

        Assert.Single(await _desk.HistoryAsync("is-there-a-swimming-pool"));
    }

    [Fact]
    public async Task What_was_there_before_versions_gets_its_first_one_at_the_start()
    {
        await _desk.DoAsync((db, now) =>
        {
            var entry = Bot.Knowledge.FaqEntry.New("old", now);
            entry.Write(Language.English, "Old?", "Old.", ["old"], now);
            db.Add(entry);
            return Task.FromResult(true);
        });

        await _desk.Publisher.StartAsync(CancellationToken.None);
        await _desk.Publisher.StopAsync(CancellationToken.None);

        var first = Assert.Single(await _desk.HistoryAsync("old"));
        Assert.Equal((1, FaqVersionKind.Imported, "Old."), (first.Number, first.Kind, first.Content[Language.English].Answer));
    }

    public void Dispose() => _desk.Dispose();

    private async Task BeginAsync(string title, string answer, params string[] phrasings)
    {
        var added = Assert.IsType<FaqEdit.Done>(await _desk.AddAsync(title));
        await _desk.WriteAsync(added.Entry.Key, new FaqWordsChange(Answer: answer, Phrasings: phrasings));
    }

    private async Task TwoEntriesAsync()
    {
        await _desk.ImportAsync("pets", "Can I bring my dog?", "Yes.", "are pets allowed", "may i bring my cat");
        await _desk.ImportAsync("parking", "Where can I park?", "Behind the house.", "is there a car park", "where to leave the car");
        await _desk.WriteAsync("parking", new FaqWordsChange(Pinned: ["where can i park my car"]));
        Assert.Equal(PublishOutcome.Published, (await _desk.PublishAsync("parking")).Outcome);
    }
}
