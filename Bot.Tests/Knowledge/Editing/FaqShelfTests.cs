using Bot.Knowledge.Editing;
using Bot.Languages;
using static Bot.Tests.Knowledge.Editing.EditingDesk;

namespace Bot.Tests.Knowledge.Editing;

public sealed class FaqShelfTests : IDisposable
{
    private readonly EditingDesk _desk = new();

    [Fact]
    public async Task What_is_saved_here_is_on_the_shelf_at_once_and_what_is_not_saved_is_not()
    {
        await _desk.AddAsync("Pets?");
        Assert.Equal("Pets?", _desk.Shelf.Entry("pets")!.TitleIn(Language.English));

        await using var db = _desk.Faq.CreateDbContext();
        await _desk.Editor.WriteAsync(db, "pets", Language.English, new FaqWordsChange("Animals?"), null, Ann, DateTimeOffset.UnixEpoch, CancellationToken.None);
        Assert.Equal("Pets?", _desk.Shelf.Entry("pets")!.TitleIn(Language.English));

        await db.SaveChangesAsync();
        Assert.Equal(("Animals?", 2), (_desk.Shelf.Entry("pets")!.TitleIn(Language.English), _desk.Shelf.Entry("pets")!.Revision));
    }

    [Fact]
    public async Task What_another_process_changes_comes_with_the_next_look()
    {
        await _desk.ImportAsync("pets", "Pets?", "Yes.", "my dog");
        var elsewhere = new FaqShelf(_desk.Faq);
        using var other = _desk.NewPublisher(elsewhere);
        await other.TickAsync(CancellationToken.None);
        Assert.Equal(FaqEntryState.Published, elsewhere.Entry("pets")!.State);

        await _desk.WriteAsync("pets", new FaqWordsChange(Answer: "No."));
        await _desk.AddAsync("Parking?");
        await other.TickAsync(CancellationToken.None);
        Assert.Equal((FaqEntryState.Changed, 2), (elsewhere.Entry("pets")!.State, elsewhere.Entries.Count));

        await _desk.DiscardAsync("pets");
        await _desk.DiscardAsync("parking");
        await other.TickAsync(CancellationToken.None);
        Assert.Equal((FaqEntryState.Published, 1), (elsewhere.Entry("pets")!.State, elsewhere.Entries.Count));

        await _desk.RetireAsync("pets");
        await other.TickAsync(CancellationToken.None);
        Assert.Equal(FaqEntryState.Retired, elsewhere.Entry("pets")!.State);
    }

    [Fact]
    public async Task Entries_are_found_by_words_of_title_or_key_with_retired_ones_last()
    {
        await _desk.ImportAsync("a-pets", "May I bring PETS?", "Yes.", "my dog");
        await _desk.ImportAsync("b-pets", "Big pets?", "Yes.", "my horse");
        await _desk.ImportAsync("c-parking", "Parking?", "Yes.", "my car");
        await _desk.RetireAsync("b-pets");
        await _desk.Shelf.RefreshAsync(CancellationToken.None);

        Assert.Equal(["a-pets", "b-pets"], Keys("pets"));
        Assert.Equal(["a-pets"], Keys("bring PET"));
        Assert.Equal(["c-parking"], Keys("c-par"));
        Assert.Equal(["a-pets", "c-parking", "b-pets"], Keys(""));
        Assert.Single(_desk.Shelf.Find("", Language.English, 1));

        IEnumerable<string> Keys(string words) => _desk.Shelf.Find(words, Language.English, 9).Select(entry => entry.Key);
    }

    public void Dispose() => _desk.Dispose();
}
