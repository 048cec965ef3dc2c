using Bot.Data;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Tests.Support;

namespace Bot.Tests.Knowledge.Asked;

/// <summary>Words that may be phrasings wait for an admin, are counted, and are not suggested where they are known or were rejected.</summary>
public sealed class SuggestionsTests : IAsyncLifetime
{
    private static readonly FaqAuthor _admin = new("Ada");
    private static readonly Guid _ann = new("00000000-0000-0000-0000-0000000000aa");
    private EngineRoom _room = null!;

    private Suggestions Suggestions => _room.Get<Suggestions>();

    public async Task InitializeAsync()
    {
        _room = await EngineRoom.OpenAsync();
        await _room.WithAsync(db => _room.Get<FaqEditor>().AddAsync(db, Language.English, "Repairs", _admin, _room.Now, CancellationToken.None, "repairs"));
        await _room.WithAsync(db => _room.Get<FaqEditor>().WriteAsync(
            db, "repairs", Language.English, new(Answer: "A week.", Phrasings: ["do you repair it"]), null, _admin, _room.Now, CancellationToken.None));
        await _room.WithAsync(db => _room.Get<FaqPublishing>().AskToPublishAsync(db, "repairs", null, _admin, null, force: true, _room.Now, CancellationToken.None));
        await _room.Get<FaqPublisher>().TickAsync(CancellationToken.None);
    }

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task The_same_words_are_counted_and_the_most_often_said_come_first()
    {
        await SuggestAsync("can you mend my kettle");
        await SuggestAsync("is a repair possible");
        await SuggestAsync("Is a repair possible?", SuggestionSource.Agent);

        var waiting = await WaitingAsync();

        Assert.Equal(["is a repair possible", "can you mend my kettle"], waiting.Select(suggestion => suggestion.Text));
        Assert.Equal((2, SuggestionSource.Agent, "repairs"), (waiting[0].Times, waiting[0].Source, waiting[0].EntryKey));
    }

    [Theory]
    [InlineData("Do you REPAIR it?")]
    [InlineData("repairs")]
    [InlineData("…")]
    public async Task What_the_entry_has_already_or_says_nothing_is_not_suggested(string text)
    {
        await SuggestAsync(text);

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task What_is_too_long_for_a_phrasing_or_of_no_entry_is_not_suggested()
    {
        await SuggestAsync(string.Concat(Enumerable.Repeat("mend it ", 50)));
        await SuggestAsync("mend it", key: "nowhere");

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task An_accepted_one_is_in_the_draft_and_no_phrasing_by_itself()
    {
        await SuggestAsync("can you mend my kettle");
        var id = Assert.Single(await WaitingAsync()).Id;

        var accepted = Assert.IsType<SuggestionResult.Accepted>(await DecideAsync(db => Suggestions.AcceptAsync(db, id, _admin, _room.Now, CancellationToken.None)));

        Assert.Equal(["do you repair it", "can you mend my kettle"], accepted.Entry.Draft!.Content[Language.English].Phrasings);
        Assert.Equal(["do you repair it"], accepted.Entry.Published[Language.English].Phrasings);
        Assert.Empty(await WaitingAsync());
        Assert.IsType<SuggestionResult.Gone>(await DecideAsync(db => Suggestions.RejectAsync(db, id, _room.Now, CancellationToken.None)));
    }

    [Fact]
    public async Task A_rejected_one_is_never_suggested_again()
    {
        await SuggestAsync("can you mend my kettle");
        var id = Assert.Single(await WaitingAsync()).Id;

        Assert.IsType<SuggestionResult.Rejected>(await DecideAsync(db => Suggestions.RejectAsync(db, id, _room.Now, CancellationToken.None)));
        await SuggestAsync("Can you mend my kettle?");

        Assert.Empty(await WaitingAsync());
    }

    private Task SuggestAsync(string text, SuggestionSource source = SuggestionSource.Helped, string key = "repairs") => _room.WithAsync(db =>
        Bot.Knowledge.Asked.Suggestions.SuggestAsync(db, new SuggestedPhrasing(key, Language.English, text, _ann, source), _room.Now, CancellationToken.None));

    private async Task<IReadOnlyList<WaitingSuggestion>> WaitingAsync()
    {
        await using var db = await _room.DatabaseAsync();
        return await Suggestions.WaitingAsync(db, "repairs", CancellationToken.None);
    }

    private async Task<SuggestionResult> DecideAsync(Func<BotDbContext, Task<SuggestionResult>> act)
    {
        SuggestionResult result = new SuggestionResult.Gone();
        await _room.WithAsync(async db => result = await act(db));
        return result;
    }
}
