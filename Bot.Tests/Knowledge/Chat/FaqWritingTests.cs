using Bot.Knowledge;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tests.Knowledge.Chat;

/// <summary>Admins write entries step by step, and what they wrote is what customers will read.</summary>
public sealed class FaqWritingTests : IAsyncLifetime
{
    private FaqRoom _room = null!;

    public async Task InitializeAsync() => _room = await FaqRoom.OpenAsync();

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task A_new_entry_is_asked_for_piece_by_piece_shown_as_customers_see_it_and_published()
    {
        await _room.FaqAsync("add");
        await _room.PressAsync("Русский");
        await _room.WriteAsync("Можно ли забрать подарочную упаковку?");
        var key = (await NewestAsync()).Key;
        await _room.WriteAsync("Да, **бесплатно**.");
        await _room.WriteAsync("есть ли подарочная упаковка\nупакуете в подарок?\n");

        Assert.Equal("Можно ли забрать подарочную упаковку?\nДа, бесплатно.", _room.Said[^1].Content.Text.ToString());
        Assert.Contains(_room.Said[^1].Content.Text.Spans, span => span is { Text: "бесплатно", Style: TextStyle.Bold });
        Assert.Equal(FaqEntryState.Draft, (await _room.EntryAsync(key)).State);

        await _room.PressAsync(_room.Say("faq.chat.button.publish"));
        await _room.PublishesAsync();

        Assert.Contains(_room.Say("faq.chat.published", ("key", key), ("version", 1)), _room.Heard, StringComparison.Ordinal);
        var found = _room.Get<IAnswerFinder>().Find("упакуете в подарок?", Language.Russian);
        Assert.Equal((FindingOutcome.Answer, key), (found.Outcome, found.Matches[0].Key));
    }

    [Fact]
    public async Task What_was_formatted_on_the_platform_stays_formatted()
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.answer").Encode());

        await _room.TurnAsync(_room.Message(null, MessageKind.Text) with
        {
            Text = "Two days, see here.",
            Formatted = new RichText([new TextSpan("Two days", TextStyle.Bold), new TextSpan(", see "), new TextSpan("here", TextStyle.Link, "https://example.com/"), new TextSpan(".")]),
        });

        Assert.Equal("**Two days**, see [here](https://example.com/).", (await _room.EntryAsync("delivery-time")).Content[Language.English].Answer);
    }

    [Fact]
    public async Task A_burst_of_messages_is_one_answer()
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.answer").Encode());

        await _room.TurnAsync(_room.Message(null, MessageKind.Text) with { Text = "Two days." }, _room.Message(null, MessageKind.Text) with { Text = "Three abroad." });

        Assert.Equal("Two days.\nThree abroad.", (await _room.EntryAsync("delivery-time")).Content[Language.English].Answer);
    }

    [Fact]
    public async Task Lines_add_phrasings_and_a_hyphen_takes_one_away()
    {
        var before = (await _room.EntryAsync("delivery-time")).Content[Language.English].Phrasings;
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.phrasings").Encode());
        Assert.Contains($"2. {before[1]}", _room.Heard, StringComparison.Ordinal);

        await _room.WriteAsync("any idea when it lands?\n-2");

        Assert.Equal([before[0], .. before.Skip(2), "any idea when it lands?"], (await _room.EntryAsync("delivery-time")).Content[Language.English].Phrasings);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_asked_for_again_and_nothing_is_lost()
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.title").Encode());

        await _room.WriteAsync(new string('x', 81));
        Assert.Contains("81", _room.Heard, StringComparison.Ordinal);
        Assert.Contains(_room.Say("faq.chat.ask.again"), _room.Heard, StringComparison.Ordinal);
        Assert.Null((await _room.EntryAsync("delivery-time")).Draft);

        await _room.WriteAsync("When?");
        Assert.Equal("When?", (await _room.EntryAsync("delivery-time")).TitleIn(Language.English));
    }

    [Fact]
    public async Task An_entry_is_named_by_its_key_by_its_title_or_chosen_from_those_that_fit()
    {
        await _room.FaqAsync("show delivery-time");
        var title = (await _room.EntryAsync("delivery-time")).TitleIn(Language.English);
        Assert.Contains(title, _room.Heard, StringComparison.Ordinal);

        await _room.FaqAsync($"show {title.ToUpperInvariant()}");
        Assert.Contains("delivery-time", _room.Heard, StringComparison.Ordinal);

        await _room.FaqAsync("retire delivery");
        Assert.Equal(_room.Say("faq.chat.which"), _room.Heard);
        await _room.PressAsync(title);
        Assert.Equal(FaqEntryState.Retired, (await _room.EntryAsync("delivery-time")).State);

        await _room.FaqAsync("show flying carpets");
        Assert.Contains("flying carpets", _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_of_a_language_that_is_missing_says_so_as_it_will_to_customers()
    {
        await _room.FaqAsync("add Do you gift-wrap?");
        var key = (await NewestAsync()).Key;
        await _room.WriteAsync("We do.");

        await _room.FaqAsync($"show {key} ru");

        Assert.Equal(AnswerWords.Of(new FaqMatch(key, "Do you gift-wrap?", "We do.", Language.English, 1), _room.Get<Phrasebooks>()[Language.Russian]).ToString(), _room.Said[^1].Content.Text.ToString());
    }

    [Fact]
    public async Task Admins_are_told_in_the_language_of_their_app()
    {
        await _room.FaqAsync("unheard-of", FaqRoom.Ann with { Tag = "vi" });

        Assert.Equal(_room.Get<Phrasebooks>()[Language.Vietnamese].Label("faq.chat.unknown", ("name", "unheard-of")), _room.Heard);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_only_after_a_second_yes()
    {
        await _room.FaqAsync("phrasing delivery-time any idea when it lands?");

        await _room.PressAsync(_room.Say("faq.chat.button.discard"));
        Assert.NotNull((await _room.EntryAsync("delivery-time")).Draft);

        await _room.PressAsync(_room.Say("faq.chat.button.throw"));
        Assert.Null((await _room.EntryAsync("delivery-time")).Draft);
    }

    [Fact]
    public async Task An_old_button_of_an_entry_that_is_gone_says_so()
    {
        await _room.FaqAsync("add Do you gift-wrap?");
        var key = (await NewestAsync()).Key;
        await _room.FaqAsync($"discard {key}");
        await _room.PressAsync(_room.Say("faq.chat.button.throw"));

        foreach (var action in new[] { "show", "edit", "publish", "force", "rebase", "discard", "throw", "retire", "restore", "history", "diff", "rollback", "phrasing", "part", "droplang" })
        {
            await _room.PressTokenAsync(new ButtonAction.OnFaq(action, key, "1").Encode());
            Assert.NotEmpty(_room.Said);
        }

        await using var db = await _room.DatabaseAsync();
        Assert.Null(await FaqReads.ShowAsync(db, key, CancellationToken.None));
    }

    private async Task<FaqView> NewestAsync()
    {
        await using var db = await _room.DatabaseAsync();
        return (await FaqReads.AllAsync(db, db.FaqEntries, CancellationToken.None)).Single(entry => entry.State is FaqEntryState.Draft);
    }
}
