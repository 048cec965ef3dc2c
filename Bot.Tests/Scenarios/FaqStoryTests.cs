using System.Text;
using Bot.Languages;
using Bot.Tests.Fakes.Discord;

namespace Bot.Tests.Scenarios;

/// <summary>Admins edit the FAQ where they are, and customers hear the new answer without a restart.</summary>
public sealed class FaqStoryTests(DeskWithAdmins desk) : IClassFixture<DeskWithAdmins>
{
    private static readonly Phrasebook _english = new Phrasebooks()[Language.English];
    private static readonly Phrasebook _russian = new Phrasebooks()[Language.Russian];

    [Fact]
    public async Task An_entry_that_is_written_on_Telegram_through_a_restart_answers_a_customer_there_and_then()
    {
        var anna = desk.Anna;
        anna.Says("/faq add");
        await anna.Hears(_russian.Label("faq.chat.add.language"));
        anna.Presses("Русский");
        await anna.Hears(_russian.Label("faq.chat.ask.newTitle", ("language", "Русский"), ("most", 80)));
        anna.Says("Есть ли подарочная упаковка?");
        await anna.Hears(_russian.Label("faq.chat.ask.answer", ("language", "Русский"), ("most", 3000)));
        await desk.Bot.RestartAsync();
        anna.Says("Да, упакуем бесплатно и вложим открытку.");
        await anna.Hears(_russian.Label("faq.chat.ask.phrasings", ("language", "Русский")));
        anna.Says("вы упаковываете подарки?\nупаковка в подарок\nможно красиво упаковать\nподарочная упаковка сколько стоит");
        await anna.Hears("Да, упакуем бесплатно");
        anna.Presses(_russian.Label("faq.chat.button.publish"));
        await anna.Hears("✅");
        await IsLiveAsync("вы упаковываете подарки?", "Есть ли подарочная упаковка?");

        var vera = desk.Telegram.User("Вера", "ru");
        vera.Says("вы упаковываете подарки?");

        await vera.Hears("вложим открытку");
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task An_entry_is_changed_on_Discord_in_a_form_that_others_there_see_nothing_of()
    {
        var general = desk.Shop.TextChannel("general");
        var dana = desk.Dana.In(general);
        await dana.RunsAsync("/faq", ("action", "help"));
        await desk.Dana.Hears("/faq list");
        var offered = await dana.Autocompletes("/faq", "entry", "сколько стоит доставка");
        Assert.Equal("delivery-cost", offered[0].Value);

        await dana.RunsAsync("/faq", ("action", "edit"), ("entry", "delivery-cost"));
        var form = await desk.Dana.Modal();
        form.Fill("answer", "Delivery is **free** this week.");
        await form.SubmitAsync();
        await desk.Dana.Hears("free");
        await dana.PressesAsync(_english.Label("faq.chat.button.publish"));
        await desk.Dana.Hears("✅");

        Assert.DoesNotContain(general.SentByBot, message => message.OnlyFor is null);
        Assert.Empty(desk.Dana.Dm.SentByBot);
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task Who_is_no_admin_gets_nowhere_on_either_platform()
    {
        var tom = desk.Telegram.User("Tom");
        tom.Says("/faq list");
        await tom.Hears(_english.Label("help.text")[..20]);
        desk.Agent.In(desk.Staff).Says("/faq list");
        await desk.Staff.WaitFor(_english.Label("faq.chat.notYours"));

        var guest = desk.Discord.User("Guest");
        var hall = desk.Shop.TextChannel("hall");
        desk.Shop.Adds(guest);
        await desk.Discord.WaitForCommand("faq");
        Assert.Throws<FakeDiscordException>(() => guest.In(hall).Runs("/faq", ("action", "list")));
        Assert.Throws<FakeDiscordException>(() => guest.Runs("/faq", ("action", "list")));
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task The_whole_FAQ_goes_out_and_comes_in_as_a_file_on_both_platforms()
    {
        var anna = desk.Anna;
        anna.Says("/faq export");
        var sent = await anna.Chat.WaitFor(message => message.File is not null, "the file");
        var yaml = Encoding.UTF8.GetString(sent.File!.Bytes);
        anna.Says("/faq import");
        await anna.Hears(_russian.Label("faq.chat.import.ask")[..20]);
        anna.SendsDocument("faq.yaml", Encoding.UTF8.GetBytes(yaml.Replace("key: gift-cards", "key: gift-vouchers", StringComparison.Ordinal)));
        await anna.Hears("новых 1");

        var room = desk.Shop.TextChannel("office");
        await desk.Dana.In(room).RunsAsync("/faq", ("action", "import"));
        var form = await desk.Dana.Modal();
        form.Attach("file", new FakeUpload("faq.yaml", Encoding.UTF8.GetBytes(yaml + "\n- broken")));
        await form.SubmitAsync();
        await desk.Dana.Hears("Nothing was imported");
        desk.Bot.HasNoErrors();
    }

    // The index follows a moment after the news of it.
    private async Task IsLiveAsync(string question, string title)
    {
        var heard = "";
        for (var look = 0; look < 200 && !heard.Contains(_russian.Label("faq.chat.test.answer", ("title", title)), StringComparison.Ordinal); look++)
        {
            desk.Anna.Says($"/faq test {question}");
            heard = (await desk.Anna.Hears("%")).Text;
        }

        Assert.Contains(_russian.Label("faq.chat.test.answer", ("title", title)), heard, StringComparison.Ordinal);
    }
}
