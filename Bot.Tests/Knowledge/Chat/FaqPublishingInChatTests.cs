using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tests.Knowledge.Chat;

/// <summary>What admins decide from chat: publishing with its checks, collisions of two of them, the past, files.</summary>
public sealed class FaqPublishingInChatTests : IAsyncLifetime
{
    private static readonly FaqPerson _server = FaqRoom.Dana with { InPassing = true };
    private FaqRoom _room = null!;

    public async Task InitializeAsync() => _room = await FaqRoom.OpenAsync();

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task A_pinned_question_that_breaks_is_named_and_can_be_overruled()
    {
        await PinsAsync("how many days does shipping take");
        await _room.FaqAsync("edit delivery-time en");
        var entry = await _room.EntryAsync("delivery-time");
        var form = _room.Opens(Edit(_server, "delivery-time en"))!;
        await _room.FillAsync(form, _server, ("title", "Zebra"), ("answer", "Zebra."), ("phrasings", "zebra"), ("questions", "how many days does shipping take"));
        foreach (var language in entry.Content.Spoken.Where(language => language != Language.English))
        {
            await _room.PressTokenAsync(new ButtonAction.OnFaq("droplang", "delivery-time", language.Code).Encode());
        }

        await _room.FaqAsync("publish delivery-time", _server);
        await _room.PublishesAsync();

        Assert.Contains("how many days does shipping take", _room.Heard, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(_room.Said).InAnswerTo);
        Assert.Equal(FaqEntryState.Changed, (await _room.EntryAsync("delivery-time")).State);

        await _room.PressAsync(_room.Say("faq.chat.button.force"), _server);
        await _room.PublishesAsync();
        Assert.Equal("Zebra", (await _room.EntryAsync("delivery-time")).Published.TitleIn(Language.English));
    }

    [Fact]
    public async Task The_second_of_two_admins_is_shown_what_changed_and_keeps_their_words()
    {
        var form = _room.Opens(Edit(_server, "delivery-time en"))!;
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.answer").Encode());
        await _room.WriteAsync("Ann says two days.");

        await _room.FillAsync(form, _server, ("answer", "Dana says three days."));

        Assert.Contains("Ann", _room.Heard, StringComparison.Ordinal);
        Assert.Contains("Ann says two days.", _room.Heard, StringComparison.Ordinal);
        Assert.Equal("Ann says two days.", (await _room.EntryAsync("delivery-time")).Content[Language.English].Answer);

        await _room.PressAsync(_room.Say("faq.chat.button.mine"), _server);
        Assert.Equal("Dana says three days.", (await _room.EntryAsync("delivery-time")).Content[Language.English].Answer);

        await _room.PressAsync(_room.Say("faq.chat.button.mine"), _server);
        Assert.Contains(_room.Say("faq.chat.notKept"), _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_admin_may_leave_it_as_it_is()
    {
        var form = _room.Opens(Edit(_server, "delivery-time en"))!;
        await _room.FaqAsync("phrasing delivery-time any idea when it lands?");
        await _room.FillAsync(form, _server, ("title", "When?"));

        await _room.PressAsync(_room.Say("faq.chat.button.theirs"), _server);

        Assert.NotEqual("When?", (await _room.EntryAsync("delivery-time")).TitleIn(Language.English));
    }

    [Fact]
    public async Task Publishing_another_draft_than_the_one_that_was_shown_shows_it_first()
    {
        await _room.FaqAsync("phrasing delivery-time any idea when it lands?");
        var shown = _room.Button(_room.Say("faq.chat.button.publish")).Token;
        await _room.FaqAsync("phrasing delivery-time is it still far away?", _server);

        await _room.PressTokenAsync(shown);

        Assert.Contains("is it still far away?", _room.Heard, StringComparison.Ordinal);
        Assert.Equal(FaqDraftState.Editing, (await _room.EntryAsync("delivery-time")).Draft!.State);
    }

    [Fact]
    public async Task The_past_tells_who_changed_what_and_an_older_version_comes_back()
    {
        var before = (await _room.EntryAsync("delivery-time")).Content[Language.English].Answer;
        await ChangesAnswerAsync("Two days.");

        await _room.FaqAsync("history delivery-time");
        Assert.Contains("Ann", _room.Heard, StringComparison.Ordinal);
        await _room.PressAsync(_room.Say("faq.chat.button.diff", ("version", 2)));
        Assert.Contains("Two days.", _room.Heard, StringComparison.Ordinal);

        await _room.PressAsync(_room.Say("faq.chat.button.rollback", ("version", 1)));
        await _room.PublishesAsync();

        Assert.Equal(before, (await _room.EntryAsync("delivery-time")).Published[Language.English].Answer);
        Assert.Contains(_room.Say("faq.chat.published", ("key", "delivery-time"), ("version", 3)), _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_there_is_not_is_said()
    {
        await _room.FaqAsync("rollback delivery-time 99");

        Assert.Contains(_room.Say("faq.chat.history.noVersion", ("version", 99)), _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_out_as_a_file_comes_in_again_with_its_changes_and_problems_name_their_lines()
    {
        await _room.FaqAsync("export");
        var file = Assert.Single(Assert.Single(_room.Said).Content.Files);
        Assert.Equal("faq.yaml", file.Name);
        using var reader = new StreamReader(_room.Get<FileStore>().Open(file.Sha256!)!);
        var yaml = await reader.ReadToEndAsync();

        await _room.FaqAsync("import");
        await SendsAsync("faq.yaml", yaml.Replace("key: delivery-time", "key: Delivery Time", StringComparison.Ordinal));
        Assert.Matches(@"(?i)line \d+", _room.Heard);
        await SendsAsync("faq.yaml", yaml.Replace("How long does delivery take?", "How long does it take?", StringComparison.Ordinal));

        Assert.Contains(_room.Say("faq.chat.imported", ("added", 0), ("updated", 1), ("unchanged", 27)), _room.Heard, StringComparison.Ordinal);
        Assert.Equal("How long does it take?", (await _room.EntryAsync("delivery-time")).Published.TitleIn(Language.English));
    }

    [Fact]
    public async Task A_test_shows_what_a_customer_would_get_and_why()
    {
        await _room.FaqAsync("test сколько идёт доставка");

        Assert.Contains("delivery-time", _room.Heard, StringComparison.Ordinal);
        Assert.Contains("%", _room.Heard, StringComparison.Ordinal);
        Assert.Contains(_room.Get<Phrasebooks>()[Language.Russian].OwnName, _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_turns_pages_and_finds_words()
    {
        await _room.FaqAsync("list");
        Assert.Contains(_room.Say("faq.chat.list", ("entries", 28), ("page", 1), ("pages", 4)), _room.Heard, StringComparison.Ordinal);
        await _room.PressAsync("2 ›");
        Assert.Contains(_room.Say("faq.chat.list", ("entries", 28), ("page", 2), ("pages", 4)), _room.Heard, StringComparison.Ordinal);

        await _room.FaqAsync("list доставка");
        Assert.Contains("delivery-time", _room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_language_lacks_is_named_and_opens()
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("droplang", "delivery-time", "vi").Encode());
        await _room.PressAsync(_room.Say("faq.chat.button.publish"));
        await _room.PublishesAsync();

        await _room.FaqAsync("coverage");

        Assert.Contains(_room.Say("faq.chat.coverage.missing", ("keys", "delivery-time")), _room.Heard, StringComparison.Ordinal);
    }

    private IncomingMessage Edit(FaqPerson who, string words) => _room.Message(who, MessageKind.Command) with { Command = "faq", Text = $"edit {words}" };

    private async Task ChangesAnswerAsync(string answer)
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.answer").Encode());
        await _room.WriteAsync(answer);
        await _room.PressAsync(_room.Say("faq.chat.button.publish"));
        await _room.PublishesAsync();
    }

    private async Task PinsAsync(string question)
    {
        await _room.PressTokenAsync(new ButtonAction.OnFaq("part", "delivery-time", "en.pinned").Encode());
        await _room.WriteAsync(question);
        await _room.PressAsync(_room.Say("faq.chat.button.publish"));
        await _room.PublishesAsync();
    }

    private async Task SendsAsync(string name, string content)
    {
        using var stream = new MemoryStream(new System.Text.UTF8Encoding(false).GetBytes(content));
        var saved = await _room.Get<FileStore>().SaveAsync(stream, long.MaxValue, CancellationToken.None);
        await _room.TurnAsync(_room.Message(null, MessageKind.Text) with
        {
            Files = [new IncomingFile { NativeFileId = "f", Kind = FileKind.Document, Name = name, Sha256 = saved!.Value.Sha256 }],
        });
    }
}
