using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tests.Knowledge.Chat;

/// <summary>What customers asked in vain, and what they asked otherwise, becomes part of the FAQ by an admin's press.</summary>
public sealed class FaqAskedInChatTests : IAsyncLifetime
{
    private FaqRoom _room = null!;

    public async Task InitializeAsync() => _room = await FaqRoom.OpenAsync();

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task A_group_of_unanswered_questions_becomes_an_entry()
    {
        await AskAsync("do you gift-wrap?", "1");
        await AskAsync("do you gift-wrap parcels?", "2");

        await _room.FaqAsync("unanswered");
        Assert.Contains("do you gift-wrap", _room.Heard, StringComparison.Ordinal);
        await _room.PressAsync(_room.Say("faq.chat.button.make", ("number", 1)));

        var entry = (await EntriesAsync()).Single(entry => entry.State is FaqEntryState.Draft);
        Assert.Contains("do you gift-wrap?", entry.Content[Language.English].Phrasings);
        Assert.Contains(entry.Key, _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_added_to_the_entry_that_the_admin_chooses()
    {
        await AskAsync("when does the courier come to me?", "1");
        await _room.FaqAsync("unanswered en");
        await _room.PressAsync(_room.Say("faq.chat.button.join", ("number", 1)));
        var choice = _room.Said[^1].Content.Buttons[0][0];

        await _room.PressTokenAsync(choice.Token);

        var entry = (await EntriesAsync()).Single(entry => entry.State is FaqEntryState.Changed);
        Assert.Contains("when does the courier come to me?", entry.Content[Language.English].Phrasings);
    }

    [Fact]
    public async Task A_group_that_is_put_aside_is_gone_and_its_old_buttons_say_so()
    {
        await AskAsync("do you gift-wrap?", "1");
        await _room.FaqAsync("unanswered");
        var aside = _room.Button(_room.Say("faq.chat.button.aside", ("number", 1))).Token;
        await _room.PressTokenAsync(aside);

        await _room.PressTokenAsync(aside);
        Assert.Contains(_room.Say("faq.chat.asked.gone"), _room.Heard, StringComparison.Ordinal);
        await _room.FaqAsync("unanswered");
        Assert.Equal(_room.Say("faq.chat.asked.none"), _room.Heard);
    }

    [Fact]
    public async Task A_suggestion_becomes_a_phrasing_at_a_press_or_is_never_made_again()
    {
        await SuggestAsync("any idea when it lands?");
        await SuggestAsync("blah blah blah");
        await _room.FaqAsync("phrasing delivery-time");
        Assert.Contains("any idea when it lands?", _room.Heard, StringComparison.Ordinal);
        var (first, second) = (_room.Button("✓ 1").Token, _room.Button("✗ 2").Token);

        await _room.PressTokenAsync(first);
        await _room.PressTokenAsync(second);
        await _room.PressTokenAsync(second);

        Assert.Equal(_room.Say("faq.chat.suggestion.gone"), _room.Heard);
        var phrasings = (await _room.EntryAsync("delivery-time")).Content[Language.English].Phrasings;
        Assert.Contains("any idea when it lands?", phrasings);
        Assert.DoesNotContain("blah blah blah", phrasings);
    }

    private async Task AskAsync(string words, string customer)
    {
        await using var db = await _room.DatabaseAsync();
        var asked = new AskedQuestion(new ChatAddress("telegram", customer), Guid.CreateVersion7(_room.Now), Language.English, words, null);
        await AskedQuestions.RecordAsync(db, asked, UnansweredReason.NothingFound, _room.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task SuggestAsync(string words)
    {
        // Of two of one moment nobody knows which is listed first.
        _room.Now += TimeSpan.FromSeconds(1);
        await using var db = await _room.DatabaseAsync();
        await Suggestions.SuggestAsync(
            db, new SuggestedPhrasing("delivery-time", Language.English, words, Guid.CreateVersion7(_room.Now), SuggestionSource.Helped), _room.Now, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<FaqView>> EntriesAsync()
    {
        await using var db = await _room.DatabaseAsync();
        return await FaqReads.AllAsync(db, db.FaqEntries, CancellationToken.None);
    }
}
