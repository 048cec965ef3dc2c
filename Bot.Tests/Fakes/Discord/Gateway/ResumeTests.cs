namespace Bot.Tests.Fakes.Discord.Gateway;

public sealed class ResumeTests : DiscordFixture
{
    [Fact]
    public async Task A_resume_brings_all_that_was_missed_in_order()
    {
        var vera = Discord.User("Vera");
        await using var bot = await Listen();
        vera.Says("before");
        await bot.Next("MESSAGE_CREATE");
        Discord.Gateway.Cut();
        await bot.Closed();
        await Discord.Gateway.WaitForLoss();
        vera.Says("one");
        vera.Says("two");

        await using var again = await Connect(path: "/resume");
        await again.Resume(Discord.Token, bot.SessionId, bot.Sequence);

        Assert.Equal("one", (string?)(await again.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal("two", (string?)(await again.Next("MESSAGE_CREATE"))["content"]);
        await again.Next("RESUMED");
        vera.Says("three");
        Assert.Equal("three", (string?)(await again.Next("MESSAGE_CREATE"))["content"]);
        Assert.Equal(bot.Sequence + 4, again.Sequence);
        Assert.Equal(1, Discord.Gateway.Resumes);
        Assert.Equal(["/resume"], Discord.Gateway.Paths);
    }

    [Fact]
    public async Task A_session_that_was_forgotten_ends_in_op_9_and_a_new_identify_on_the_same_connection()
    {
        await using var bot = await Listen();
        Discord.Gateway.ForgetSessions();
        Discord.Gateway.Cut();
        await bot.Closed();

        await using var again = await Connect();
        await again.Resume(Discord.Token, bot.SessionId, bot.Sequence);
        Assert.False((bool)(await again.NextOp(9))["d"]!);
        await again.Identify(Discord.Token);

        await again.Next("READY");
    }

    [Fact]
    public async Task What_is_no_longer_kept_cannot_be_replayed()
    {
        Discord.Gateway.ReplayLimit = 2;
        var vera = Discord.User("Vera");
        await using var bot = await Listen();
        Discord.Gateway.Cut();
        await bot.Closed();
        vera.Says("1");
        vera.Says("2");
        vera.Says("3");

        await using var again = await Connect();
        await again.Resume(Discord.Token, bot.SessionId, bot.Sequence);

        Assert.False((bool)(await again.NextOp(9))["d"]!);
    }

    [Fact]
    public async Task A_session_left_alone_for_too_long_is_gone()
    {
        await using var bot = await Listen();
        Discord.Gateway.Cut();
        await bot.Closed();
        await Discord.Gateway.WaitForLoss();
        NetworkClock.Advance(TimeSpan.FromMinutes(4));

        await using var again = await Connect();
        await again.Resume(Discord.Token, bot.SessionId, bot.Sequence);

        Assert.False((bool)(await again.NextOp(9))["d"]!);
    }

    [Fact]
    public async Task A_number_from_the_future_closes_with_4007_and_a_wrong_token_with_4004()
    {
        await using var bot = await Listen();
        await using var future = await Connect();
        await future.Resume(Discord.Token, bot.SessionId, 1000);
        await using var stranger = await Connect();
        await stranger.Resume("wrong", bot.SessionId, 1);

        Assert.Equal((4007, 4004), (await future.Closed(), await stranger.Closed()));
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(4000, true)]
    public async Task How_the_bot_closes_decides_whether_its_session_lives(int code, bool lives)
    {
        await using var bot = await Listen();
        await bot.Close(code);
        await Discord.Gateway.WaitForLoss();

        Assert.Equal(lives, await CanResume(bot));
    }

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4008, true)]
    [InlineData(4009, false)]
    public async Task The_code_of_the_server_decides_too(int code, bool lives)
    {
        await using var bot = await Listen();
        Discord.Gateway.Close(code);
        Assert.Equal(code, await bot.Closed());
        await bot.Close(1000);

        Assert.Equal(lives, await CanResume(bot));
    }

    [Fact]
    public async Task A_session_can_be_invalidated_for_good_or_for_a_resume()
    {
        await using var bot = await Listen();
        Discord.Gateway.InvalidateSessions(resumable: true);
        Assert.True((bool)(await bot.NextOp(9))["d"]!);
        Assert.True(await CanResume(bot));

        await using var other = await Listen();
        Discord.Gateway.InvalidateSessions();
        Assert.False((bool)(await other.NextOp(9))["d"]!);
        Assert.False(await CanResume(other));
    }

    [Fact]
    public async Task The_server_can_ask_for_a_reconnect_and_for_a_heartbeat()
    {
        await using var bot = await Listen();

        Discord.Gateway.AskToReconnect();
        Discord.Gateway.AskForHeartbeat();

        await bot.NextOp(7);
        await bot.NextOp(1);
    }

    [Fact]
    public async Task Heartbeats_are_acknowledged_unless_withheld()
    {
        await using var bot = await Listen();
        await bot.Send(new { op = 1, d = (int?)null });
        await bot.NextOp(11);

        Discord.Gateway.WithholdAcks();
        await bot.Send(new { op = 1, d = 1 });
        await Discord.WaitUntil(() => Discord.Gateway.Heartbeats == 2, "the second heartbeat");
        Discord.Gateway.AskToReconnect();

        Assert.Equal(["op 7"], await bot.Until("op 7"));
    }

    [Fact]
    public async Task Who_does_not_beat_is_closed_with_4009()
    {
        await using var silent = await Listen();

        for (var n = 0; n < 3; n++)
        {
            NetworkClock.Advance(Discord.Gateway.Rules.HeartbeatInterval);
        }

        Assert.Equal(4009, await silent.Closed());
    }

    private async Task<bool> CanResume(GatewayClient bot)
    {
        await using var again = await Connect();
        await again.Resume(Discord.Token, bot.SessionId, bot.Sequence);
        return (await again.Until("RESUMED", "op 9"))[^1] == "RESUMED";
    }
}
