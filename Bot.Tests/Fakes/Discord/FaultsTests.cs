namespace Bot.Tests.Fakes.Discord;

public sealed class FaultsTests : DiscordFixture
{
    [Fact]
    public async Task A_lost_answer_means_done_and_a_reset_means_not_done()
    {
        var dm = Discord.User("Vera").Dm;
        Discord.Faults.On("CreateMessage").Once().LosesAnswer();
        await Assert.ThrowsAsync<HttpRequestException>(() => Say(dm, "done"));
        Discord.Faults.On("CreateMessage").Once().ResetsConnection();
        await Assert.ThrowsAsync<HttpRequestException>(() => Say(dm, "not done"));

        Assert.Equal("done", dm.BotMessages.Single().Text);
        Assert.Equal([true, false], Discord.CallsOf("CreateMessage").Select(c => c.IsApplied));
        Assert.Equal(200, (await Say(dm, "fine")).Status);
    }

    [Fact]
    public async Task Refusals_errors_and_waits_can_be_ordered()
    {
        var (dm, other) = (Discord.User("Vera").Dm, Discord.User("Ann").Dm);
        Discord.Faults.On("CreateMessage").Once().TooManyRequests(TimeSpan.FromSeconds(1.5), "shared");
        var waiting = await Say(dm, "x");
        Discord.Faults.On("CreateMessage").Once().ServerError(502);
        var broken = await Say(dm, "x");
        Discord.Faults.On("CreateMessage").InChannel(dm).Refuses(403, 50013, "Missing Permissions");

        Assert.Equal((429, "2", "shared"), (waiting.Status, Header(waiting, "Retry-After"), Header(waiting, "X-RateLimit-Scope")));
        Assert.Equal(1.5, waiting.Body["retry_after"]!.GetValue<double>());
        Assert.Equal(502, broken.Status);
        Refused(await Say(dm, "x"), 403, 50013);
        Assert.Equal(200, (await Say(other, "x")).Status);
        Assert.Equal(1, Discord.InvalidRequests);
        Assert.Throws<FakeDiscordException>(() => Discord.Faults.On("CreateMesage"));
    }

    [Fact]
    public async Task Calls_can_hang_or_be_slow_or_get_garbage()
    {
        var dm = Discord.User("Vera").Dm;
        var hanging = Discord.Faults.On("CreateMessage").Once().Hangs();
        var first = Say(dm, "first");
        await hanging.Reached;
        Assert.Empty(dm.BotMessages);
        hanging.Release();
        Assert.Equal(200, (await first).Status);

        var holding = Discord.Faults.On("CreateMessage").Once().HoldsAnswer();
        var second = Say(dm, "second");
        await holding.Reached;
        Assert.Equal(2, dm.BotMessages.Count);
        Assert.False(second.IsCompleted);
        holding.Release();
        await second;

        Discord.Faults.On("CreateMessage").Once().AnswersGarbage("<html>", 502, applied: false);
        Assert.Equal(502, (await Say(dm, "third")).Status);
        Assert.Equal(2, dm.BotMessages.Count);
    }

    [Fact]
    public async Task A_download_can_fail_too()
    {
        var link = MessageJson.Of(Discord.User("Vera").SendsPhoto())["attachments"]![0]!["url"]!.ToString();
        Discord.Faults.On("Download").Once().ServerError();

        using var failed = await Http.GetAsync(link);
        using var fine = await Http.GetAsync(link);

        Assert.Equal((500, 200), ((int)failed.StatusCode, (int)fine.StatusCode));
    }

    [Fact]
    public async Task A_server_that_is_down_comes_back_with_everything()
    {
        var vera = Discord.User("Vera");
        await using var bot = await Listen();
        await Discord.Down();
        await bot.Closed();
        await Assert.ThrowsAsync<HttpRequestException>(() => Say(vera.Dm, "x"));
        vera.Says("meanwhile");
        await Discord.Up();

        await using var again = await Connect();
        await again.Resume(Discord.Token, bot.SessionId, bot.Sequence);
        Assert.Equal("meanwhile", (string?)(await again.Next("MESSAGE_CREATE"))["content"]);
    }

    [Fact]
    public async Task Limits_hold_for_a_route_in_a_channel_and_are_told_in_headers()
    {
        var (dm, other) = (Discord.User("Vera").Dm, Discord.User("Ann").Dm);
        Assert.Equal("9999", Header(await Say(dm, "free"), "X-RateLimit-Remaining"));
        Discord.RateLimits.AreEnforced = true;
        var last = new ApiReply(0, null, null!);
        for (var n = 0; n < 5; n++)
        {
            last = await Say(dm, $"{n}");
        }

        var refused = await Say(dm, "one too many");

        Assert.Equal(("5", "0"), (Header(last, "X-RateLimit-Limit"), Header(last, "X-RateLimit-Remaining")));
        Assert.Equal("5", Header(last, "X-RateLimit-Reset-After"));
        Assert.Equal((429, "user"), (refused.Status, Header(refused, "X-RateLimit-Scope")));
        Assert.False((bool)refused.Body["global"]!);
        Assert.Equal(200, (await Say(other, "elsewhere")).Status);
        NetworkClock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(200, (await Say(dm, "now")).Status);
        Assert.Equal((1, 1), (Discord.RateLimits.Refusals, Discord.InvalidRequests));
    }

    [Fact]
    public async Task Fifty_calls_a_second_are_all_and_interactions_are_exempt()
    {
        var vera = Discord.User("Vera");
        await Register("form");
        Discord.RateLimits.AreEnforced = true;
        Discord.RateLimits.GlobalPerSecond = 1;
        Assert.Equal(200, (await Get("users/@me")).Status);

        var refused = await Get("users/@me");

        Assert.Equal(
            (429, "true", "global"), (refused.Status, Header(refused, "X-RateLimit-Global"), Header(refused, "X-RateLimit-Scope")));
        Assert.Equal(204, (await Answer(vera.Runs("/form"), 5)).Status);
    }

    [Fact]
    public async Task A_name_changes_twice_in_ten_minutes()
    {
        var town = Discord.Guild("Shop").TextChannel("town");
        Discord.RateLimits.AreEnforced = true;
        Assert.Equal(200, (await Patch($"channels/{town.Id}", new { name = "one" })).Status);
        Assert.Equal(200, (await Patch($"channels/{town.Id}", new { name = "two" })).Status);

        var refused = await Patch($"channels/{town.Id}", new { name = "three" });

        Assert.Equal((429, "600"), (refused.Status, Header(refused, "Retry-After")));
        Assert.Equal(200, (await Patch($"channels/{town.Id}", new { topic = "still fine" })).Status);
    }

    [Fact]
    public async Task Too_many_invalid_requests_lock_the_bot_out()
    {
        Discord.RateLimits.AreEnforced = true;
        Discord.RateLimits.InvalidLimit = 2;
        var vera = Discord.User("Vera");
        vera.ClosesDms();
        await Say(vera.Dm, "x");
        await Say(vera.Dm, "x");

        Assert.Equal(429, (await Get("users/@me")).Status);
        NetworkClock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(200, (await Get("users/@me")).Status);
    }

    [Fact]
    public async Task The_same_seed_means_the_same_accidents()
    {
        var (first, second) = (await Accidents(), await Accidents());

        Assert.Equal(first, second);
        Assert.Contains(200, first);
        Assert.Contains(500, first);
    }

    private static async Task<List<int>> Accidents()
    {
        await using var server = await FakeDiscordServer.StartAsync(seed: 5);
        using var http = new HttpClient();
        server.Faults.On("GetGateway").WithProbability(0.5).ServerError();
        var statuses = new List<int>();
        for (var n = 0; n < 20; n++)
        {
            using var response = await http.GetAsync($"{server.ApiUrl}gateway");
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    private static string? Header(ApiReply reply, string name) => reply.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
