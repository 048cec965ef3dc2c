using Bot.Tests.Fakes.Telegram.Wire;

namespace Bot.Tests.Fakes.Telegram;

public sealed class FaultsTests : TelegramFixture
{
    [Fact]
    public async Task A_flood_refusal_says_how_long_to_wait_and_applies_nothing()
    {
        var ann = Person();
        var fault = Telegram.Faults.On("sendMessage").Times(2).TooManyRequests(retryAfter: 7);

        var refusal = await Send(ann.Id, "one");
        Refused(refusal, 429, "Too Many Requests: retry after 7");
        Assert.Equal(7, refusal.Body["parameters"]!["retry_after"]!.GetValue<int>());
        Assert.Equal(429, (await Send(ann.Id, "two")).Status);
        Assert.Equal(200, (await Send(ann.Id, "three")).Status);

        Assert.Equal(["three"], ann.Chat.BotMessages.Select(m => m.Text));
        Assert.Equal(2, fault.Hits);
    }

    [Fact]
    public async Task A_fault_hits_only_what_it_is_meant_for()
    {
        var (ann, bob) = (Person(), Person());
        Telegram.Faults.On("sendMessage").InChat(bob.Id).Refuses(403, "Forbidden: bot was blocked by the user");

        Assert.Equal(200, (await Send(ann.Id, "hi")).Status);
        Refused(await Send(bob.Id, "hi"), 403, "Forbidden: bot was blocked by the user");
        Assert.Equal(200, (await Call("sendChatAction", new { chat_id = bob.Id, action = "typing" })).Status);
        Telegram.Faults.Clear();
        Assert.Equal(200, (await Send(bob.Id, "hi")).Status);
    }

    [Fact]
    public async Task A_reset_connection_applies_nothing()
    {
        var ann = Person();
        Telegram.Faults.On("sendMessage").Once().ResetsConnection();

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Send(ann.Id, "hi"));

        Assert.Empty(ann.Chat.BotMessages);
        var call = await Telegram.WaitForCall("sendMessage");
        Assert.Equal((0, false), (call.Status, call.IsApplied));
    }

    [Fact]
    public async Task A_lost_answer_leaves_the_message_sent()
    {
        var ann = Person();
        Telegram.Faults.On("sendMessage").Once().LosesAnswer();

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Send(ann.Id, "hi"));

        Assert.Equal(["hi"], ann.Chat.BotMessages.Select(m => m.Text));
        Assert.True((await Telegram.WaitForCall("sendMessage")).IsApplied);
    }

    [Fact]
    public async Task A_hanging_call_is_applied_only_when_released()
    {
        var ann = Person();
        var fault = Telegram.Faults.On("sendMessage").Once().Hangs();

        var sending = Send(ann.Id, "hi");
        await fault.Reached;
        Assert.Empty(ann.Chat.BotMessages);
        fault.Release();

        Assert.Equal(200, (await sending).Status);
        Assert.Single(ann.Chat.BotMessages);
    }

    [Fact]
    public async Task A_held_answer_is_applied_at_once()
    {
        var ann = Person();
        var fault = Telegram.Faults.On("sendMessage").Once().HoldsAnswer();

        var sending = Send(ann.Id, "hi");
        await fault.Reached;
        Assert.Single(ann.Chat.BotMessages);
        Assert.False(sending.IsCompleted);
        fault.Release();

        Assert.Equal(200, (await sending).Status);
    }

    [Fact]
    public async Task Garbage_comes_instead_of_an_answer()
    {
        var ann = Person();
        Telegram.Faults.On("sendMessage").Once().AnswersGarbage("<html>Bad Gateway</html>", status: 502, applied: false);

        using var response = await Http.GetAsync($"{Address("sendMessage")}?chat_id={ann.Id}&text=hi");

        Assert.Equal("<html>Bad Gateway</html>", await response.Content.ReadAsStringAsync());
        Assert.Equal(502, (int)response.StatusCode);
        Assert.Empty(ann.Chat.BotMessages);
    }

    [Fact]
    public async Task Faults_of_every_call_spare_the_polls_unless_named()
    {
        Telegram.Faults.OnEveryCall().ServerError();

        Refused(await Call("getMe"), 500, "Internal Server Error");
        Assert.Empty(await Poll());
        Telegram.Faults.On("getUpdates").Once().ServerError(502);
        Refused(await Call("getUpdates"), 502, "Bad Gateway");
    }

    [Fact]
    public async Task A_download_can_fail_too()
    {
        var path = Person().SendsPhoto().File!.Path;
        Telegram.Faults.On("download").Once().ServerError();

        using var failed = await Http.GetAsync($"{Telegram.Url}/file/bot{Telegram.Token}/{path}");
        using var fine = await Http.GetAsync($"{Telegram.Url}/file/bot{Telegram.Token}/{path}");

        Assert.Equal((500, 200), ((int)failed.StatusCode, (int)fine.StatusCode));
    }

    [Fact]
    public async Task The_same_seed_means_the_same_accidents()
    {
        var first = await Accidents(seed: 5);
        var second = await Accidents(seed: 5);

        Assert.Equal(first, second);
        Assert.Contains(200, first);
        Assert.Contains(500, first);
    }

    [Fact]
    public async Task A_group_takes_twenty_messages_a_minute()
    {
        var group = Telegram.ForumGroup("Staff", Person());
        var limits = Telegram.EnforceSendingLimits();
        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(200, (await Send(group.Id, $"{n}")).Status);
        }

        var refusal = await Send(group.Id, "one too many");
        Refused(refusal, 429, "Too Many Requests: retry after 3");
        Clock.Pass(TimeSpan.FromSeconds(3));

        Assert.Equal(200, (await Send(group.Id, "now")).Status);
        Assert.Equal(1, limits.Refusals);
    }

    [Fact]
    public async Task A_person_takes_a_message_a_second_and_everybody_together_thirty()
    {
        Telegram.EnforceSendingLimits(new SendingLimits(Clock) { PrivateBurst = 1, GlobalPerSecond = 2 });
        var (ann, bob, eve) = (Person(), Person(), Person());

        Assert.Equal(200, (await Send(ann.Id, "1")).Status);
        Refused(await Send(ann.Id, "2"), 429, "Too Many Requests: retry after 1");
        Assert.Equal(200, (await Send(bob.Id, "3")).Status);
        Refused(await Send(eve.Id, "4"), 429, "Too Many Requests: retry after 1");
        Assert.Equal(200, (await Call("sendChatAction", new { chat_id = eve.Id, action = "typing" })).Status);
        Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await Send(eve.Id, "4")).Status);
    }

    private static async Task<List<int>> Accidents(int seed)
    {
        await using var telegram = await FakeTelegramServer.StartAsync(seed: seed);
        using var http = new HttpClient();
        telegram.Faults.On("getMe").WithProbability(0.5).ServerError();
        var statuses = new List<int>();
        for (var n = 0; n < 30; n++)
        {
            using var response = await http.GetAsync($"{telegram.Url}/bot{telegram.Token}/getMe");
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    private FakePerson Person()
    {
        var person = Telegram.User("Somebody");
        person.AllowsTheBotToWrite();
        return person;
    }
}
