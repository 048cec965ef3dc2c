using Bot.Knowledge.Chat;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tests.Knowledge.Chat;

/// <summary>Forms open at once with what is there, for admins only, and never lose what they did not show.</summary>
public sealed class FaqFormSourceTests : IAsyncLifetime
{
    private FaqRoom _room = null!;

    public async Task InitializeAsync() => _room = await FaqRoom.OpenAsync();

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task A_form_has_all_of_a_language_and_comes_back_with_what_was_changed()
    {
        var before = (await _room.EntryAsync("delivery-time")).Content[Language.Russian];
        var sheet = _room.Opens(Opening("edit delivery-time ru"))!;
        Assert.Equal([before.Title, before.Answer, string.Join('\n', before.Phrasings), ""], sheet.Fields.Select(field => field.Value));

        await _room.FillAsync(sheet, FaqRoom.Dana, ("title", "Когда привезут?"));

        Assert.Equal(before with { Title = "Когда привезут?" }, (await _room.EntryAsync("delivery-time")).Content[Language.Russian]);
    }

    [Fact]
    public async Task A_field_that_is_emptied_is_emptied_and_one_that_was_too_long_to_show_stays()
    {
        await using (var db = await _room.DatabaseAsync())
        {
            var many = Enumerable.Range(1, 30).Select(number => $"{number} {new string('x', 200)}").ToList();
            await _room.Get<FaqEditor>().WriteAsync(
                db, "delivery-time", Language.English, new FaqWordsChange(Phrasings: many, Pinned: ["when?"]), null, new FaqAuthor("Ann"), _room.Now, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        var sheet = _room.Opens(Opening("edit delivery-time en"))!;
        Assert.DoesNotContain(sheet.Fields, field => field.Key == FaqFields.Phrasings);
        await _room.FillAsync(sheet, FaqRoom.Dana, ("questions", ""));

        var words = (await _room.EntryAsync("delivery-time")).Content[Language.English];
        Assert.Equal(30, words.Phrasings.Count);
        Assert.Empty(words.Pinned);
    }

    [Fact]
    public async Task A_new_entry_is_written_in_one_form_with_a_key_of_its_own()
    {
        var sheet = _room.Opens(Opening("add Do you gift-wrap?"))!;
        Assert.Equal("Do you gift-wrap?", sheet.Fields[0].Value);

        await _room.FillAsync(sheet, FaqRoom.Dana, ("answer", "We do."), ("phrasings", "gift wrap\nwrap it as a present"), ("key", "gift-wrap"));

        var words = (await _room.EntryAsync("gift-wrap")).Content[Language.English];
        Assert.Equal(("Do you gift-wrap?", "We do.", 2), (words.Title, words.Answer, words.Phrasings.Count));
    }

    [Fact]
    public void Nothing_opens_for_others_or_where_a_form_has_too_little_room()
    {
        Assert.Null(_room.Opens(Opening("edit delivery-time") with { Sender = new Sender("9", "Eve") }));
        Assert.Null(_room.Get<IEnumerable<IFormSource>>().OfType<FaqFormSource>().Single().Open(Opening("edit delivery-time"), 4));
        Assert.Null(_room.Opens(Opening("list")));
        Assert.Null(_room.Opens(Opening("edit")));
    }

    [Fact]
    public void Buttons_that_say_the_language_open_the_form_and_others_ask_for_it()
    {
        var button = _room.Message(FaqRoom.Dana, MessageKind.Button);

        Assert.NotNull(_room.Opens(button with { ButtonToken = new ButtonAction.OnFaq("edit", "delivery-time", "ru").Encode() }));
        Assert.NotNull(_room.Opens(button with { ButtonToken = new ButtonAction.OnFaq("part", "delivery-time", "ru.phrasings").Encode() }));
        Assert.Null(_room.Opens(button with { ButtonToken = new ButtonAction.OnFaq("edit", "delivery-time").Encode() }));
    }

    [Fact]
    public void A_token_comes_back_as_it_was_and_garbage_is_none()
    {
        var token = new FaqFormToken(FaqFormKind.Edit, new string('k', 40), Language.Chinese, int.MaxValue, FaqFields.All);

        Assert.True(token.Encode().Length <= 100);
        Assert.Equal(token.Encode(), FaqFormToken.Read(token.Encode())!.Encode());
        Assert.Null(FaqFormToken.Read("faq.edit.Ключ.en.1.t"));
        Assert.Null(FaqFormToken.Read("c.damaged._._._"));
        Assert.Null(FaqFormToken.Read(null));
    }

    [Fact]
    public void The_menu_is_for_admins_and_offers_entries_by_their_titles()
    {
        var catalog = _room.Get<IEnumerable<ICommandCatalog>>().OfType<FaqCommandCatalog>().Single();
        ICommandCatalog asCatalog = catalog;

        Assert.True(asCatalog.Audience!.Has("discord", new Sender("8", "Dana")));
        Assert.False(asCatalog.Audience!.Has("telegram", new Sender("8", "Dana")));
        Assert.Equal(["7"], asCatalog.Audience!.NamedOn("telegram"));
        Assert.Equal("delivery-time", catalog.ChoicesFor("faq", "entry", "сколько идёт", "ru")[0].Value);
        Assert.Contains(catalog.ChoicesFor("faq", "action", "", "vi"), choice => choice.Value == "rollback");
    }

    private IncomingMessage Opening(string words) => _room.Message(FaqRoom.Dana, MessageKind.Command) with { Command = "faq", Text = words };
}
