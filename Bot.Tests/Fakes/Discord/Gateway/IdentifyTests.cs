namespace Bot.Tests.Fakes.Discord.Gateway;

public sealed class IdentifyTests : DiscordFixture
{
    [Fact]
    public async Task A_bot_is_greeted_and_learns_its_servers()
    {
        var guild = Discord.Guild("Shop", Discord.User("Ann"));
        var forum = guild.Forum("desk", "open");
        await using var bot = await Connect();

        Assert.Equal(41_250, (await bot.NextOp(10))["d"]!["heartbeat_interval"]!.GetValue<int>());
        await bot.Identify(Discord.Token, Intents.Guilds);
        var ready = await bot.Next("READY");
        var full = await bot.Next("GUILD_CREATE");

        Assert.Equal(Discord.Me.Id.Text(), (string?)ready["user"]!["id"]);
        Assert.Equal($"{Discord.GatewayUrl}/resume", (string?)ready["resume_gateway_url"]);
        Assert.True((bool)ready["guilds"]![0]!["unavailable"]!);
        Assert.False((bool)full["unavailable"]!);
        Assert.Equal(forum.Id.Text(), (string?)full["channels"]![0]!["id"]);
        Assert.Equal("open", (string?)full["channels"]![0]!["available_tags"]![0]!["name"]);
        Assert.Equal(Discord.Me.Id.Text(), (string?)Assert.Single(full["members"]!.AsArray())!["user"]!["id"]);
    }

    [Fact]
    public async Task A_bot_added_to_a_server_later_hears_of_it_as_new()
    {
        await using var bot = await Listen();

        Discord.Guild("Shop");

        Assert.False((await bot.Next("GUILD_CREATE")).ContainsKey("unavailable"));
    }

    [Fact]
    public async Task A_wrong_token_is_closed_with_4004()
    {
        await using var bot = await Connect();
        await bot.Identify("wrong");

        Assert.Equal(4004, await bot.Closed());
    }

    [Fact]
    public async Task Intents_must_exist_and_be_allowed()
    {
        Discord.Gateway.AllowedIntents = Intents.All & ~Intents.MessageContent;
        await using var curious = await Connect();
        await curious.Identify(Discord.Token, Intents.MessageContent);
        await using var confused = await Connect();
        await confused.Identify(Discord.Token, (Intents)(1 << 29));

        Assert.Equal((4014, 4013), (await curious.Closed(), await confused.Closed()));
    }

    [Theory]
    [InlineData("?v=9&encoding=json", """{"op":1,"d":null}""", 4012)]
    [InlineData("?v=10&encoding=json", "no json", 4002)]
    [InlineData("?v=10&encoding=json", """{"op":77,"d":null}""", 4001)]
    [InlineData("?v=10&encoding=json", """{"op":3,"d":{}}""", 4003)]
    [InlineData("?v=10&encoding=json", """{"op":2,"d":{"token":"x"}}""", 4004)]
    public async Task What_does_not_belong_there_closes_the_connection(string query, string frame, int code)
    {
        await using var bot = await Connect(query);
        await bot.SendText(frame);

        Assert.Equal(code, await bot.Closed());
    }

    [Fact]
    public async Task Identifying_twice_closes_with_4005_and_a_payload_beyond_4096_bytes_with_4002()
    {
        await using var eager = await Listen();
        await eager.Identify(Discord.Token);
        await using var talkative = await Listen();
        await talkative.SendText(new string(' ', 4097));

        Assert.Equal((4005, 4002), (await eager.Closed(), await talkative.Closed()));
    }

    [Fact]
    public async Task The_hundred_and_twenty_first_event_within_a_minute_closes_with_4008()
    {
        await using var bot = await Listen();
        for (var n = 0; n < 119; n++)
        {
            await bot.Send(new { op = 1, d = 0 });
            await bot.NextOp(11);
        }

        await bot.Send(new { op = 1, d = 0 });

        Assert.Equal(4008, await bot.Closed());
    }

    [Fact]
    public async Task Identifying_too_fast_or_too_often_invalidates_the_session()
    {
        Discord.Gateway.Rules.EnforcesIdentifyPace = true;
        await using var first = await Listen();
        await using var second = await Connect();
        await second.Identify(Discord.Token);
        Assert.False((bool)(await second.NextOp(9))["d"]!);

        NetworkClock.Advance(TimeSpan.FromSeconds(5));
        await second.Identify(Discord.Token);
        await second.Next("READY");

        Discord.Gateway.Rules.IdentifiesLeft = 0;
        NetworkClock.Advance(TimeSpan.FromSeconds(5));
        await using var third = await Connect();
        await third.Identify(Discord.Token);
        Assert.False((bool)(await third.NextOp(9))["d"]!);
    }

    [Fact]
    public async Task Sharding_must_make_sense()
    {
        await using var beyond = await Connect();
        await beyond.Identify(Discord.Token, Intents.Guilds, 2, 2);
        Discord.Gateway.Rules.RequiresSharding = true;
        await using var alone = await Connect();
        await alone.Identify(Discord.Token);

        Assert.Equal((4010, 4011), (await beyond.Closed(), await alone.Closed()));
    }

    [Fact]
    public async Task Servers_are_split_over_shards_and_direct_messages_come_to_the_first()
    {
        var (even, odd) = (Discord.Guild("Even", 4UL << 22), Discord.Guild("Odd", 5UL << 22));
        var (here, there) = (even.TextChannel("here"), odd.TextChannel("there"));
        await using var first = await Listen(Intents.All, 0, 2);
        await using var second = await Listen(Intents.All, 1, 2);
        Assert.Equal("Even", (string?)(await first.Next("GUILD_CREATE"))["name"]);
        Assert.Equal("Odd", (string?)(await second.Next("GUILD_CREATE"))["name"]);

        var vera = Discord.User("Vera");
        even.Adds(vera);
        odd.Adds(vera);
        vera.In(there).Says("in odd");
        vera.In(here).Says("in even");
        vera.Says("in private");

        Assert.Equal("in odd", (string?)(await second.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal("in even", (string?)(await first.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal("in private", (string?)(await first.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal(2, Discord.Gateway.Connected);
    }
}
