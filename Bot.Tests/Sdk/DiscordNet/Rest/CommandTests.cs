using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class CommandTests
{
    [Fact]
    public async Task Commands_are_replaced_everywhere()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("PUT applications/901/commands", """
            [{"id":"70","application_id":"901","type":1,"name":"complain","description":"Tell us","dm_permission":true,
              "name_localizations":{"ru":"жалоба"},"options":[{"type":3,"name":"what","description":"What happened","required":true,
              "choices":[{"name":"Parcel","value":"parcel"}]}]}]
            """);

        var commands = await client.BulkOverwriteGlobalCommands([
            new SlashCommandBuilder().WithName("complain").WithDescription("Tell us")
                .AddNameLocalization("ru", "жалоба")
                .WithContextTypes(InteractionContextType.Guild, InteractionContextType.BotDm)
                .WithIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
                .AddOption("what", ApplicationCommandOptionType.String, "What happened", isRequired: true)
                .Build(),
            new MessageCommandBuilder().WithName("Report this").Build()]);

        var sent = System.Text.Json.Nodes.JsonNode.Parse(server.Last.Body)!.AsArray();
        Assert.Equal(("complain", "Tell us", 1), ((string?)sent[0]!["name"], (string?)sent[0]!["description"], (int?)sent[0]!["type"]));
        Assert.Equal("жалоба", (string?)sent[0]!["name_localizations"]!["ru"]);
        Assert.Equal([0, 1], sent[0]!["contexts"]!.AsArray().Select(c => (int?)c ?? -1).Order());
        Assert.Equal([0, 1], sent[0]!["integration_types"]!.AsArray().Select(c => (int?)c ?? -1).Order());
        var option = sent[0]!["options"]![0]!;
        Assert.Equal(("what", 3, true),
            ((string?)option["name"], (int?)option["type"], (bool?)option["required"]));
        Assert.Equal(("Report this", 3), ((string?)sent[1]!["name"], (int?)sent[1]!["type"]));
        var command = Assert.Single(commands);
        Assert.Equal((70ul, "complain", ApplicationCommandType.Slash), (command.Id, command.Name, command.Type));
        Assert.Equal("жалоба", command.NameLocalizations["ru"]);
        Assert.Equal("parcel", command.Options.Single().Choices.Single().Value.ToString());
    }

    [Fact]
    public async Task Commands_are_replaced_in_a_guild()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("PUT applications/901/guilds/10/commands",
            """[{"id":"71","application_id":"901","name":"Take","type":3,"guild_id":"10"}]""");

        var commands = await client.BulkOverwriteGuildCommands([new MessageCommandBuilder().WithName("Take").Build()], 10);

        Assert.Equal((71ul, 10ul), (commands.Single().Id, commands.Single().GuildId));
    }

    [Fact]
    public async Task Commands_are_asked_for_with_their_translations()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET applications/901/commands", "[]");
        server.Says("GET applications/901/guilds/10/commands", "[]");

        Assert.Empty(await client.GetGlobalApplicationCommands(withLocalizations: true));
        Assert.Empty(await client.GetGuildApplicationCommands(10, locale: "ru"));

        Assert.Equal("?with_localizations=true", server.Asked.First().Query);
        Assert.Equal("ru", server.Last.Headers["X-Discord-Locale"]);
    }

    [Fact]
    public async Task A_locale_that_is_none_is_refused()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();

        await Assert.ThrowsAsync<ArgumentException>(() => client.GetGlobalApplicationCommands(locale: "russian"));
    }
}
