using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using MessageKind = Bot.Messaging.MessageKind;

namespace Bot.Tests.Platforms.Discord;

/// <summary>What is said while nobody listens is heard later, once and in its order.</summary>
public sealed class DiscordCatchUpTests : IAsyncLifetime
{
    private DiscordBench _bench = null!;
    private FakePerson _ann = null!;

    public async Task InitializeAsync()
    {
        _bench = await DiscordBench.StartAsync();
        _ann = _bench.Server.User("Ann");
        _ann.Says("before");
        await _bench.Has("before");
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task What_was_written_while_it_was_off_is_read_back_in_order()
    {
        await _bench.StopAsync();
        foreach (var n in Enumerable.Range(1, 150))
        {
            _ann.Says($"missed {n}");
        }

        await _bench.RunAsync();
        _ann.Says("after");

        await _bench.Has("after");
        Assert.Equal(
            ["before", .. Enumerable.Range(1, 150).Select(n => $"missed {n}"), "after"], _bench.Inbox.Accepted.Select(message => message.Text));
    }

    [Fact]
    public async Task A_server_that_cannot_list_threads_holds_up_nothing()
    {
        _bench.Server.Faults.On("ListActiveGuildThreads").Refuses(404, 0, "404: Not Found");
        await _bench.StopAsync();
        _bench.StaffIs(_bench.Server.Guild("Shop").Forum("desk"));
        _ann.Says("missed");

        await _bench.RunAsync();

        await _bench.Has("missed");
        Assert.NotEmpty(_bench.Server.CallsOf("ListActiveGuildThreads"));
    }

    [Fact]
    public async Task Files_that_were_sent_meanwhile_are_there_too()
    {
        await _bench.StopAsync();
        _ann.Sends("look", new FakeUpload("bill.pdf", [1, 2, 3]));

        await _bench.RunAsync();

        Assert.Equal("bill.pdf", Assert.Single((await _bench.Has("look")).Files).Name);
    }

    [Fact]
    public async Task Words_that_were_changed_meanwhile_are_heard_of()
    {
        var said = _ann.Says("my mog");
        await _bench.Has("my mog");
        await _bench.StopAsync();
        _ann.Edits(said, "my mug");
        var fresh = _ann.Says("a new one");
        _ann.Edits(fresh, "a newer one");

        await _bench.RunAsync();

        Assert.Equal("my mug", (await _bench.Has(message => message.Kind == MessageKind.Edit)).Text);
        await _bench.Has("a newer one");
        Assert.Single(_bench.Inbox.Accepted, message => message.Kind == MessageKind.Edit);
    }

    [Fact]
    public async Task A_session_that_is_lost_costs_nothing()
    {
        _bench.Server.Gateway.Drop("MESSAGE_CREATE");
        _ann.Says("nobody hears this");
        _bench.Server.Gateway.StopDropping();

        _bench.Server.Gateway.InvalidateSessions();

        await _bench.Has("nobody hears this");
    }

    [Fact]
    public async Task A_line_that_is_cut_costs_nothing()
    {
        foreach (var n in Enumerable.Range(1, 5))
        {
            _bench.Server.Gateway.Cut();
            _ann.Says($"cut {n}");
            await _bench.Has($"cut {n}");
        }

        Assert.Equal(5, _bench.Inbox.Accepted.Count(message => message.Text.StartsWith("cut", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4006)]
    [InlineData(4009)]
    public async Task A_line_that_is_closed_is_opened_again(int code)
    {
        _bench.Server.Gateway.Close(code);
        await _bench.Server.Gateway.WaitForLoss();
        _ann.Says("anybody?");

        await _bench.Has("anybody?");

        _ann.Says("still there?");
        await _bench.Has("still there?");
    }

    [Fact]
    public async Task Somebody_who_wrote_for_the_first_time_meanwhile_is_heard_when_they_write_again()
    {
        await _bench.StopAsync();
        var ben = _bench.Server.User("Ben");
        ben.Says("is anybody there?");
        await _bench.RunAsync();

        ben.Says("hello?");

        await _bench.Has("hello?");
        Assert.Equal(["is anybody there?", "hello?"], _bench.Inbox.Accepted.Where(message => message.Sender.Name == "Ben").Select(message => message.Text));
    }

    [Fact]
    public async Task A_failure_while_reading_back_is_no_end()
    {
        await _bench.StopAsync();
        _ann.Says("missed");
        _bench.Server.Faults.On("GetMessages").Times(3).ServerError();

        await _bench.RunAsync();

        await _bench.Has("missed");
    }

    [Fact]
    public async Task What_the_staff_wrote_meanwhile_is_read_back_by_its_role()
    {
        var (bob, eve) = (_bench.Server.User("Bob"), _bench.Server.User("Eve"));
        var guild = _bench.Server.Guild("Shop");
        var role = guild.Role("Team");
        guild.Adds(bob, role).Adds(eve);
        var desk = guild.Forum("desk");
        var post = bob.Posts(desk, "1001-7", "the card");
        await _bench.StopAsync();
        _bench.StaffIs(desk);
        _bench.Settings["Discord:StaffRoleIds"] = DiscordBench.Text(role.Id);
        eve.In(post).Says("not one of us");
        bob.In(post).Says("we are on it");

        await _bench.RunAsync();

        var message = await _bench.Has("we are on it");
        Assert.Equal((ChatSide.Staff, DiscordBench.Address(desk, post)), (message.Side, message.From));
        Assert.DoesNotContain(_bench.Inbox.Accepted, said => said.Text == "not one of us");
    }

    [Fact]
    public async Task A_channel_that_is_gone_holds_nobody_up()
    {
        await _bench.Memory.RememberAsync("discord", "channel:999", "1", "1", CancellationToken.None);
        await _bench.StopAsync();
        _ann.Says("missed");

        await _bench.RunAsync();

        await _bench.Has("missed");
    }
}
