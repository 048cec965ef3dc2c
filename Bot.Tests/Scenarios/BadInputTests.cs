using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Languages;
using Bot.Tests.Platforms.WebChat;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Scenarios;

/// <summary>Whatever is sent, nothing breaks, and whoever sent it hears what to do.</summary>
public sealed class BadInputTests(DeskOnTelegram desk) : IClassFixture<DeskOnTelegram>
{
    private static readonly Phrasebook _texts = new Phrasebooks()[Language.English];

    public static TheoryData<string> Bodies =>
    [
        "", "null", "[]", "{}", "{", "\"words\"", """{"id":"x","text":"hi"}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a"}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","text":""}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","text":" \u0000\u0007 "}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","text":1}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","text":"a","button":"b"}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","button":""}""",
        """{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","edits":"nothing","text":"a"}""",
    ];

    public static TheoryData<string> Updates =>
    [
        """{}""",
        """{"brand_new_kind":{"x":[1,2,{"y":null}]}}""",
        """{"message":{}}""",
        """{"message":null}""",
        """{"message":{"message_id":1,"date":-5,"chat":{"id":1,"type":"martian"},"from":{"id":1,"is_bot":false,"first_name":""}}}""",
        """{"message":{"message_id":1,"date":99999999999,"chat":{"id":77,"type":"private"},"from":{"id":77,"is_bot":false,"first_name":"T"},"text":"from the future"}}""",
        """{"callback_query":{"id":"1","from":{"id":78,"is_bot":false,"first_name":"P"},"chat_instance":"1","data":"o.resolve.nonsense","message":{"message_id":1,"date":0,"chat":{"id":78,"type":"private"}}}}""",
        """{"callback_query":{"id":"2","from":{"id":78,"is_bot":false,"first_name":"P"},"chat_instance":"1","data":"zzz","message":{"message_id":1,"date":0,"chat":{"id":78,"type":"private"}}}}""",
        """{"message":"words"}""",
        """{"edited_message":{"message_id":999,"date":1,"edit_date":2,"chat":{"id":79,"type":"private"},"from":{"id":79,"is_bot":false,"first_name":"E"},"text":"an edit of nothing"}}""",
    ];

    public static TheoryData<string> Words =>
    [
        "\u0000\u0001\u001b[31m", "\u202Egnp.exe\u202C", "<b>", "@everyone", "/", "//", "/human@other_bot", "/nosuchcommand", "\u200B\u2060", "𝕳𝖊𝖑𝖑𝖔 👩‍👩‍👧‍👦🏴‍☠️",
        "Z̸̢͇̦̝̈́͛͝a̵͉̒l̷̠̓g̷̘̈́o̴͖̕", "' OR 1=1; DROP TABLE Tickets;--", "{number} {0} %s $(reboot)", "9999999999999999999999",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_page_is_told_what_is_wrong_and_what_to_do(string body)
    {
        await using var visitor = await VisitorAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await visitor.SendAsync("/chat/messages", content);

        Assert.InRange((int)response.StatusCode, 400, 499);
        await HasRemedyAsync(response);
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task A_page_that_sends_a_megabyte_is_told_to_split_it()
    {
        await using var visitor = await VisitorAsync();

        using var response = await visitor.SendAsync("/chat/messages", JsonContent.Create(new { id = Guid.NewGuid(), text = new string('a', 1_000_000) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await HasRemedyAsync(response);
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task Half_a_character_is_mended()
    {
        await using var visitor = await VisitorAsync();
        using var content = new StringContent("""{"id":"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","text":"/human"}""", Encoding.UTF8, "application/json");
        using var first = await visitor.SendAsync("/chat/messages", content);
        await visitor.HearsAsync("Your reference is");
        using var broken = new StringContent("""{"id":"1d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a","text":"half \ud83d of it"}""", Encoding.UTF8, "application/json");

        using var response = await visitor.SendAsync("/chat/messages", broken);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        await desk.Telegram.WaitUntil(() => desk.Staff.BotMessages.Any(message => message.Text.Contains("of it", StringComparison.Ordinal)), "the words");
        desk.Bot.HasNoErrors();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task An_update_that_makes_no_sense_does_not_stop_the_next(string update)
    {
        desk.Telegram.PushRawUpdate(update);

        await IsWellAsync();
    }

    [Fact]
    public async Task A_telegram_message_of_a_megabyte_is_taken()
    {
        var giant = new string('x', 1_000_000);
        desk.Telegram.PushRawUpdate(new JsonObject
        {
            ["message"] = new JsonObject
            {
                ["message_id"] = 1,
                ["date"] = 1_760_000_000,
                ["chat"] = new JsonObject { ["id"] = 4711, ["type"] = "private" },
                ["from"] = new JsonObject { ["id"] = 4711, ["is_bot"] = false, ["first_name"] = "Giant" },
                ["text"] = giant,
            },
        }.ToJsonString());

        await IsWellAsync();
        Assert.True(await desk.Bot.ReadAsync(db => db.Inbox.AnyAsync(entry => entry.ChatId == "4711")));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Strange_words_get_an_answer(string words)
    {
        var customer = desk.Telegram.User("Odd");
        customer.Says(words);
        await customer.Hears("");

        customer.SendsDocument("photo.jpg.exe", [.. "MZ"u8]);
        await customer.Hears(_texts.Label("ticket.file.TypeNotAllowed", ("name", "photo.jpg.exe")));
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task Another_persons_button_moves_only_ones_own_conversation()
    {
        var (ann, topic) = await desk.CustomerWithTicketAsync("Anna");
        desk.Agent.In(topic).Presses(_texts.Label("action.resolve"));
        await ann.Hears(_texts.Label("rating.question"));
        var reopen = ann.Chat.LastBotMessage!.Button(_texts.Label("rating.notSolved"))!.Data!;
        var (eve, evesTopic) = await desk.CustomerWithTicketAsync("Eve");

        await eve.PressesOld(eve.Chat.LastBotMessage!, reopen).Answered();

        await eve.Hears(_texts.Label("button.staleIdle"));
        var tickets = await desk.Bot.ReadAsync(db => db.Tickets.ToListAsync());
        Assert.False(tickets.Single(ticket => ticket.CustomerName == "Anna").IsOpen);
        Assert.True(tickets.Single(ticket => ticket.CustomerName == "Eve").IsOpen);

        // A customer presses what only the staff's card has.
        var claim = evesTopic.BotMessages.SelectMany(message => message.Buttons).First(button => button.Data!.Contains("resolve", StringComparison.Ordinal)).Data!;
        await eve.PressesOld(eve.Chat.LastBotMessage!, claim).Answered();
        await eve.Hears(_texts.Label("button.staleIdle"));
        Assert.True(await desk.Bot.ReadAsync(db => db.Tickets.Where(ticket => ticket.CustomerName == "Eve").Select(ticket => ticket.ResolvedAt == null).SingleAsync()));
        desk.Bot.HasNoErrors();
    }

    private async Task<WebChatCustomer> VisitorAsync()
    {
        var visitor = await WebChatCustomer.OpenAsync(desk.Bot.Http, "en");
        await visitor.ArrivesAsync();
        return visitor;
    }

    private static async Task HasRemedyAsync(HttpResponseMessage response) =>
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("remedy").GetString()!);

    private async Task IsWellAsync()
    {
        var next = desk.Telegram.User("Next");
        next.Starts();
        await next.Hears(_texts.Label("idle.whatICanDo"));
        await desk.Telegram.WaitUntilAllUpdatesAreTaken();
        desk.Bot.HasNoErrors();
    }
}
