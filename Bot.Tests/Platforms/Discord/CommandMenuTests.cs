using Bot.Languages;
using Bot.Messaging;
using Bot.Platforms.Discord;
using Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class CommandMenuTests
{
    private static readonly SpyCatalog _customers = new(
        ChatSide.Customer, new CommandSpec("status"), new CommandSpec("complain", new CommandParameter("category", CommandParameterKind.Choice)));

    private static readonly SpyCatalog _staff = new(
        ChatSide.Staff, new CommandSpec("claim"), new CommandSpec("note", new CommandParameter("text", CommandParameterKind.Words, Required: true)), new CommandSpec("help"));

    [Fact]
    public void Every_command_speaks_every_language()
    {
        var status = CommandMenu.Of([_customers, _staff], new Phrasebooks()).Single(entry => entry.Name == "status");

        Assert.Equal(["en-GB", "en-US", "ru", "vi", "zh-CN", "zh-TW"], status.Names.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(status.Names.Keys.Order(StringComparer.Ordinal), status.Descriptions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("статус", status.Names["ru"]);
    }

    [Fact]
    public void Names_are_of_Discords_form()
    {
        foreach (var name in CommandMenu.Of([_customers, _staff], new Phrasebooks()).Where(entry => entry.Kind == MenuKind.Command).SelectMany(entry => entry.Names.Values))
        {
            Assert.Matches(@"\A[-_'\p{L}\p{N}]{1,32}\z", name);
            Assert.Equal(name.ToLowerInvariant(), name);
        }
    }

    [Fact]
    public void The_staffs_commands_are_under_one()
    {
        var ticket = CommandMenu.Of([_customers, _staff], new Phrasebooks()).Single(entry => entry.Kind == MenuKind.StaffCommand);

        Assert.Equal(["claim", "note", "help"], ticket.Parts.Select(part => part.Name));
        Assert.True(Assert.Single(ticket.Parts[1].Parts).IsRequired);
    }

    [Fact]
    public void What_is_for_some_alone_is_shown_to_a_servers_team_and_nowhere_else()
    {
        var admins = new SpyCatalog(ChatSide.Customer, new CommandSpec("faq", new CommandParameter("action", CommandParameterKind.Choice, Required: true))) { Audience = new Nobody() };

        var menu = CommandMenu.Of([_customers, admins, _staff], new Phrasebooks());

        var faq = Assert.Single(menu, entry => entry.Name == "faq");
        Assert.Equal(MenuKind.AdminCommand, faq.Kind);
        var told = CommandShapes.ToDiscord(faq);
        Assert.Equal([InteractionContextType.Guild], told.ContextTypes.Value);
        Assert.NotEqual(default, told.DefaultMemberPermissions.Value);
    }

    [Fact]
    public void What_is_told_and_what_is_kept_compare()
    {
        var menu = CommandMenu.Of([_customers, _staff], new Phrasebooks());

        Assert.Equal(menu.Count, menu.Select(CommandShapes.LineOf).Distinct().Count());
        Assert.Equal(menu.Count, menu.Select(CommandShapes.ToDiscord).Count());
    }

    [Fact]
    public async Task Discord_is_told_once_and_again_only_when_something_changed()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Catalogs.AddRange([_customers, _staff]);
        await bench.RunAsync();
        var ticket = await bench.Server.WaitForCommand("ticket");
        await bench.StopAsync();

        await bench.RunAsync();
        await bench.Server.WaitUntil(() => bench.Server.CallsOf("GetGlobalCommands").Count == 2, "a second look");
        await bench.StopAsync();
        bench.Catalogs[1] = new SpyCatalog(ChatSide.Staff, new CommandSpec("claim"));
        await bench.RunAsync();

        await bench.Server.WaitUntil(() => bench.Server.CallsOf("BulkOverwriteGlobalCommands").Count == 2, "a second menu");
        Assert.NotNull(ticket);
        Assert.Equal(4, bench.Server.Commands.Count);
    }

    [Fact]
    public async Task A_menu_that_is_refused_costs_a_menu()
    {
        await using var bench = await DiscordBench.PrepareAsync();
        bench.Catalogs.Add(_customers);
        bench.Server.Faults.On("BulkOverwriteGlobalCommands").Once().Refuses(400, 50035, "Invalid Form Body");

        await bench.RunAsync();

        await bench.Log.WaitFor("did not take the bot's commands");
        bench.Server.User("Ann").Says("hello");
        await bench.Has("hello");
    }

    private sealed class Nobody : ICommandAudience
    {
        public IReadOnlyList<string> NamedOn(string platform) => [];

        public bool Has(string platform, Sender sender) => false;
    }
}
