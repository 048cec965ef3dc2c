using System.Net;

namespace Bot.Tests.Fakes.Telegram;

public sealed class FakeTelegramServerTests : TelegramFixture
{
    [Fact]
    public async Task The_bot_learns_who_it_is()
    {
        var me = (await Call("getMe")).Result;

        Assert.True(me["is_bot"]!.GetValue<bool>());
        Assert.Equal(Telegram.Me.Username, (string?)me["username"]);
        Assert.False(me["can_read_all_group_messages"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        Refused(await Read(await Http.GetAsync($"{Telegram.Url}/bot4242:{new string('x', 35)}/getMe")), 401, "Unauthorized");
        Refused(await Read(await Http.GetAsync($"{Telegram.Url}/botnonsense/getMe")), 401, "Unauthorized: invalid token specified");

        Assert.Equal(200, (await Call("getMe")).Status);
        Telegram.RevokeToken();
        Refused(await Call("getMe"), 401, "Unauthorized");

        Telegram.ReplaceToken();
        Assert.Equal(200, (await Call("getMe")).Status);
    }

    [Fact]
    public async Task Unknown_methods_are_not_found_and_remembered()
    {
        Refused(await Call("sendTelepathy"), 404, "Not Found: method not found");

        Assert.Equal(["sendTelepathy"], Telegram.UnknownMethods);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("form")]
    [InlineData("multipart")]
    [InlineData("json")]
    public async Task Parameters_come_in_every_form_Telegram_takes(string form)
    {
        var ann = Telegram.User("Ann");
        ann.AllowsTheBotToWrite();
        var fields = new Dictionary<string, string>
        {
            ["chat_id"] = $"{ann.Id}",
            ["text"] = "a & b = c, это чай",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]}""",
        };
        using var multipart = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            multipart.Add(new StringContent(value), name);
        }

        using var urlEncoded = new FormUrlEncodedContent(fields);
        var query = string.Join('&', fields.Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}"));

        var reply = form switch
        {
            "query" => await Read(await Http.GetAsync($"{Address("SENDMESSAGE")}?{query}")),
            "form" => await Read(await Http.PostAsync(Address("sendmessage"), urlEncoded)),
            "multipart" => await Read(await Http.PostAsync(Address("sendMessage"), multipart)),
            _ => await Call("sendMessage", fields),
        };

        Assert.Equal(200, reply.Status);
        var message = Assert.Single(ann.Chat.BotMessages);
        Assert.Equal("a & b = c, это чай", message.Text);
        Assert.Equal("y", message.Button("Yes")!.Data);
        Assert.Equal("sendMessage", Assert.Single(Telegram.Calls).Method);
    }

    [Fact]
    public async Task Calls_are_listed_with_what_was_answered()
    {
        var ann = Telegram.User("Ann");
        ann.AllowsTheBotToWrite();

        await Send(ann.Id, "hello");
        await Send(12345, "nobody");

        Assert.Collection(
            Telegram.CallsOf("sendMessage"),
            call => Assert.Equal((200, "hello", ann.Id, true), (call.Status, call["text"], call.ChatId, call.IsApplied)),
            call => Assert.Equal((400, "Bad Request: chat not found", false), (call.Status, call.Description, call.IsApplied)));
    }

    [Fact]
    public async Task While_Telegram_is_down_connections_are_refused_and_afterwards_everything_is_as_before()
    {
        var ann = Telegram.User("Ann");
        ann.Says("before");
        var url = Telegram.Url;

        await Telegram.Down();
        await Assert.ThrowsAsync<HttpRequestException>(() => Call("getMe"));
        ann.Says("meanwhile");
        await Telegram.Up();

        Assert.Equal(url, Telegram.Url);
        Assert.Equal(["before", "meanwhile"], (await Poll()).Select(u => (string?)u!["message"]!["text"]));
    }

    [Fact]
    public async Task Going_down_cuts_a_waiting_poll()
    {
        var poll = Poll(timeout: 50);
        await Telegram.WaitForPoll();

        await Telegram.Down();

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => poll);
    }

    [Fact]
    public async Task Many_calls_and_messages_at_once_lose_nothing()
    {
        var ann = Telegram.User("Ann");
        ann.AllowsTheBotToWrite();

        await Parallel.ForAsync(0, 200, async (n, _) =>
        {
            ann.Says($"in {n}");
            await Send(ann.Id, $"out {n}");
        });

        Assert.Equal(200, ann.Chat.BotMessages.Select(m => m.Text).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 400).Select(n => (long)n), ann.Chat.Messages.Select(m => m.Id));
        var first = await Poll();
        var second = await Poll(offset: first[^1]!["update_id"]!.GetValue<long>() + 1);
        var numbers = first.Concat(second).Select(u => u!["update_id"]!.GetValue<long>()).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(200, first.Concat(second).Select(u => (string?)u!["message"]!["text"]).Distinct().Count());
    }

    [Fact]
    public async Task An_unknown_path_is_not_found()
    {
        using var response = await Http.GetAsync($"{Telegram.Url}/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_a_bad_request()
    {
        using var body = new StringContent("{\"chat_id\":", System.Text.Encoding.UTF8, "application/json");

        Refused(await Read(await Http.PostAsync(Address("sendMessage"), body)), 400, "Bad Request: can't parse JSON");
    }
}
