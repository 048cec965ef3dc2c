using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using MessageKind = Bot.Messaging.MessageKind;

namespace Bot.Tests.Platforms.Discord;

/// <summary>What the staff do in their channel and its threads reaches the inbox as theirs.</summary>
public sealed class DiscordStaffTests : IAsyncLifetime
{
    private readonly SpyCatalog _commands = new(ChatSide.Staff, new CommandSpec("claim"), new CommandSpec("note", new CommandParameter("text", CommandParameterKind.Words, Required: true)),
        new CommandSpec("transfer", new CommandParameter("agent", CommandParameterKind.Person, Required: true)), new CommandSpec("priority", new CommandParameter("level", CommandParameterKind.Choice)));

    private DiscordBench _bench = null!;
    private FakePerson _bob = null!;
    private FakePerson _eve = null!;
    private FakeForum _desk = null!;
    private FakeThread _post = null!;

    public async Task InitializeAsync()
    {
        _bench = await DiscordBench.PrepareAsync();
        (_bob, _eve) = (_bench.Server.User("Bob"), _bench.Server.User("Eve", "ru"));
        var guild = _bench.Server.Guild("Shop");
        var role = guild.Role("Team", Permission.ManageThreads);
        guild.Adds(_bob, role).Adds(_eve, guild.Role("Mods", Permission.ManageThreads));
        _desk = guild.Forum("desk");
        _post = _bob.Posts(_desk, "1001-7", "the card");
        _bench.StaffIs(_desk);
        _bench.Settings["Discord:StaffRoleIds"] = DiscordBench.Text(role.Id);
        _bench.Catalogs.Add(_commands);
        await _bench.RunAsync();
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task Words_in_a_thread_are_the_staffs()
    {
        _bob.In(_post).Says("we are on it, <@123>");

        var message = await _bench.Has(message => message.Text.StartsWith("we are on it", StringComparison.Ordinal));
        Assert.Equal((ChatSide.Staff, DiscordBench.Address(_desk, _post), "Bob"), (message.Side, message.From, message.Sender.Name));
    }

    [Fact]
    public async Task Whom_they_name_is_known()
    {
        var zoe = _bench.Server.User("Zoe");
        _desk.Guild.Adds(zoe);

        _bob.In(_post).Says($"/transfer {zoe.Mention}");

        var message = await _bench.Has(message => message.Command == "transfer");
        Assert.Equal(DiscordBench.Text(zoe.Id), Assert.Single(message.Mentions).UserId);
        Assert.Equal("@Zoe", message.Text);
    }

    [Fact]
    public async Task A_deletion_in_a_thread_is_its_writers()
    {
        var said = _bob.In(_post).Says("a slip");
        await _bench.Has("a slip");

        _bob.Deletes(said);

        var deleted = await _bench.Has(message => message.Kind == MessageKind.Delete);
        Assert.Equal((ChatSide.Staff, DiscordBench.Address(_desk, _post), "Bob"), (deleted.Side, deleted.From, deleted.Sender.Name));
    }

    [Fact]
    public async Task A_slash_command_is_theirs_in_its_thread()
    {
        var interaction = await _bob.In(_post).RunsAsync("/ticket note", ("text", "call him back"));

        var message = await _bench.Has(message => message.Command == "note");
        Assert.Equal((ChatSide.Staff, DiscordBench.Address(_desk, _post), "call him back"), (message.Side, message.From, message.Text));
        Assert.Equal(CallbackKind.DeferredMessage, await interaction.Answered());
        await _bench.Server.WaitForCall(call => call.Verb == "DELETE" && call.Path.Contains("@original", StringComparison.Ordinal), "the wait to end");
    }

    [Fact]
    public async Task A_person_in_a_command_is_a_mention()
    {
        await _bob.In(_post).RunsAsync("/ticket transfer", ("agent", _eve));

        var message = await _bench.Has(message => message.Command == "transfer");
        Assert.Equal(DiscordBench.Text(_eve.Id), Assert.Single(message.Mentions).UserId);
        Assert.Equal($"@{_eve.User.Username}", message.Text);
    }

    [Fact]
    public async Task Whoever_has_no_role_is_told_once_and_goes_unheard()
    {
        _eve.In(_post).Says("let me in");
        _eve.In(_post).Says("hello?");
        _bob.In(_post).Says("the end");

        await _bench.Has("the end");
        var told = await _post.Hears("Only people with the team's role");
        Assert.Single(_post.BotMessages);
        Assert.True(told.IsSilent, "without a sound");
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Sender.Name == "Eve");
    }

    [Fact]
    public async Task Whoever_has_no_role_is_told_so_in_their_language()
    {
        var interaction = await _eve.In(_post).RunsAsync("/ticket claim");

        Assert.Equal(CallbackKind.Message, await interaction.Answered());
        Assert.Contains("роль команды", (await interaction.Response()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Kind == MessageKind.Command);
    }

    [Fact]
    public async Task A_role_counts_from_the_moment_it_is_given()
    {
        _eve.In(_post).Says("let me in");
        await _post.Hears("Only people with the team's role");
        _desk.Guild.Member(_eve.Id)!.Roles.Add(_desk.Guild.Roles.Single(role => role.Name == "Team"));

        _eve.In(_post).Says("thank you");

        Assert.Equal("Eve", (await _bench.Has("thank you")).Sender.Name);
    }

    [Fact]
    public async Task Their_command_does_nothing_elsewhere()
    {
        var general = _desk.Guild.TextChannel("general");

        var interaction = await _bob.In(general).RunsAsync("/ticket claim");

        Assert.Contains("where the team sits", (await interaction.Response()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_bench.Inbox.Accepted, message => message.Kind == MessageKind.Command);
    }

    [Fact]
    public async Task What_one_of_them_asks_for_themselves_is_a_customers()
    {
        await _bench.StopAsync();
        _bench.Catalogs.Add(new SpyCatalog(ChatSide.Customer, new CommandSpec("status")));
        await _bench.RunAsync();

        await _bob.In(_post).RunsAsync("/status");

        var message = await _bench.Has(message => message.Command == "status");
        Assert.Equal((ChatSide.Customer, DiscordBench.Address(_bob), true), (message.Side, message.From, message.InPassing));
    }

    [Fact]
    public async Task What_they_can_say_is_suggested_to_them_alone()
    {
        await _bench.Server.WaitForCommand("ticket");

        Assert.Equal(["high"], (await _bob.In(_post).Autocompletes("/ticket priority", "level", "h")).Select(choice => choice.Name));
        Assert.Empty(await _eve.In(_post).Autocompletes("/ticket priority", "level", "h"));
    }

    [Fact]
    public async Task In_a_text_channel_words_belong_to_the_team_and_threads_to_tickets()
    {
        await _bench.StopAsync();
        var channel = _desk.Guild.TextChannel("desk2");
        _bench.StaffIs(channel);
        await _bench.RunAsync();
        var thread = _bob.StartsThread(channel, "1001-8");

        _bob.In(thread).Says("in the thread");
        _bob.In(channel).Says("in the channel");

        Assert.Equal(DiscordBench.Address(channel, thread), (await _bench.Has("in the thread")).From);
        Assert.Equal(DiscordBench.Address(channel), (await _bench.Has("in the channel")).From);
    }
}
