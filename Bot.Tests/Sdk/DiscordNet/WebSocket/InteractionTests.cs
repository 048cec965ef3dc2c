using System.Text.Json.Nodes;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class InteractionTests
{
    [Fact]
    public async Task A_slash_command_comes_with_what_was_filled_in()
    {
        await using var scene = await Scene.Start();

        await scene.Interact(2, """
            {"id":"61","name":"ticket","type":1,"options":[{"name":"open","type":1,"options":[
              {"name":"title","type":3,"value":"Broken"},{"name":"count","type":4,"value":3},{"name":"price","type":10,"value":1.5},
              {"name":"urgent","type":5,"value":true},{"name":"who","type":6,"value":"5"},{"name":"photo","type":11,"value":"51"},
              {"name":"where","type":7,"value":"71"},{"name":"role","type":8,"value":"77"}]}],
            "resolved":{"users":{"5":{"id":"5","username":"vera","discriminator":"0","global_name":"Vera"}},
              "members":{"5":{"nick":"V.","roles":[],"joined_at":"2025-01-01T00:00:00Z","flags":0}},
              "channels":{"71":{"id":"71","type":0,"name":"general"}},
              "roles":{"77":{"id":"77","name":"staff","color":0,"hoist":false,"managed":false,"mentionable":true,"position":1,"permissions":"8"}},
              "attachments":{"51":{"id":"51","filename":"a.png","size":1,"url":"u","proxy_url":"p"}}}}
            """);
        var command = Assert.IsType<SocketSlashCommand>(await scene.Interactions.Next());

        var sub = command.Data.Options.Single();
        var values = sub.Options.ToDictionary(option => option.Name, option => option.Value);
        Assert.Equal(("ticket", 61UL, "open"), (command.CommandName, command.CommandId, sub.Name));
        Assert.Equal(("Broken", 3L, 1.5, true), (values["title"], values["count"], values["price"], values["urgent"]));
        Assert.Equal("V.", Assert.IsType<SocketGuildUser>(values["who"]).DisplayName);
        Assert.Equal("a.png", Assert.IsType<Attachment>(values["photo"]).Filename);
        Assert.Equal("general", Assert.IsAssignableFrom<SocketTextChannel>(values["where"]).Name);
        Assert.Equal("staff", Assert.IsType<SocketRole>(values["role"]).Name);
    }

    [Fact]
    public async Task An_interaction_tells_who_where_and_in_which_language()
    {
        await using var scene = await Scene.Start();

        await scene.Interact(2, """{"id":"61","name":"ticket","type":1}""");
        var command = await scene.Interactions.Next();

        Assert.Equal(("V.", 71UL, 7UL), (((SocketGuildUser)command.User).Nickname, command.Channel.Id, command.GuildId));
        Assert.Equal(("ru", "en-US", "token"), (command.UserLocale, command.GuildLocale, command.Token));
        Assert.Equal((42UL, false, InteractionContextType.Guild), (command.ApplicationId, command.IsDMInteraction, command.ContextType));
        Assert.True(command.Permissions.ManageMessages);
    }

    [Fact]
    public async Task An_interaction_in_private_is_in_the_private_channel()
    {
        await using var scene = await Scene.Start();

        await scene.InteractInPrivate(2, """{"id":"61","name":"ticket","type":1}""");
        var command = await scene.Interactions.Next();

        Assert.Equal((true, 900UL, 5UL), (command.IsDMInteraction, command.Channel.Id, command.User.Id));
        Assert.Equal(5UL, Assert.IsType<SocketDMChannel>(command.Channel).Recipient.Id);
    }

    [Fact]
    public async Task A_button_comes_with_its_message()
    {
        await using var scene = await Scene.Start();
        var pressed = new Heard<SocketMessageComponent>();
        scene.Client.ButtonExecuted += pressed.Add;

        await scene.Interact(3, """{"custom_id":"y","component_type":2}""", ",\"message\":" + Payloads.GuildMessage("sure?"));
        var button = await pressed.Next();

        Assert.Equal(("y", ComponentType.Button, "sure?"), (button.Data.CustomId, button.Data.Type, button.Message.Content));
    }

    [Fact]
    public async Task A_choice_comes_with_what_was_chosen()
    {
        await using var scene = await Scene.Start();
        var chosen = new Heard<SocketMessageComponent>();
        scene.Client.SelectMenuExecuted += chosen.Add;

        await scene.Interact(
            3, """{"custom_id":"m","component_type":3,"values":["1","2"]}""", ",\"message\":" + Payloads.GuildMessage("which?"));

        Assert.Equal(["1", "2"], (await chosen.Next()).Data.Values);
    }

    [Fact]
    public async Task A_form_comes_with_its_fields()
    {
        await using var scene = await Scene.Start();
        var submitted = new Heard<SocketModal>();
        scene.Client.ModalSubmitted += submitted.Add;

        await scene.Interact(5, """
            {"custom_id":"form","components":[{"type":1,"components":[{"type":4,"custom_id":"what","value":"It broke"}]},
            {"type":1,"components":[{"type":4,"custom_id":"when","value":""}]}]}
            """);
        var form = await submitted.Next();

        Assert.Equal("form", form.Data.CustomId);
        Assert.Equal([("what", "It broke"), ("when", "")], form.Data.Components.Select(field => (field.CustomId, field.Value)));
        await Assert.ThrowsAsync<NotSupportedException>(
            () => form.RespondWithModalAsync(new ModalBuilder("Again", "again").AddTextInput("a", "a").Build()));
    }

    [Fact]
    public async Task A_command_on_a_message_comes_with_the_message()
    {
        await using var scene = await Scene.Start();
        var chosen = new Heard<SocketMessageCommand>();
        scene.Client.MessageCommandExecuted += chosen.Add;

        await scene.Interact(
            2, """{"id":"62","name":"Report","type":3,"target_id":"1002","resolved":{"messages":{"1002":""" + Payloads.GuildMessage("bad") + "}}}");
        var command = await chosen.Next();

        Assert.Equal(("Report", "bad", 71UL), (command.CommandName, command.Data.Message.Content, command.Data.Message.Channel.Id));
    }

    [Fact]
    public async Task What_is_being_typed_can_be_completed()
    {
        await using var scene = await Scene.Start();
        var typing = new Heard<SocketAutocompleteInteraction>();
        scene.Client.AutocompleteExecuted += typing.Add;

        await scene.Interact(4, """
            {"id":"61","name":"ticket","type":1,"version":"1","options":[{"name":"close","type":1,"options":[
            {"name":"number","type":3,"value":"4","focused":true}]}]}
            """);
        var typed = await typing.Next();
        await typed.RespondAsync([new AutocompleteResult("Ticket 42", "42")]);

        Assert.Equal(("number", "4", "ticket"), (typed.Data.Current.Name, typed.Data.Current.Value, typed.Data.CommandName));
        var answer = await scene.Answer();
        Assert.Equal((8, "42"), ((int)answer["type"]!, (string?)answer["data"]!["choices"]![0]!["value"]));
        await Assert.ThrowsAsync<NotSupportedException>(() => typed.DeferAsync());
    }

    [Fact]
    public async Task An_interaction_is_answered_once()
    {
        await using var scene = await Scene.Start();
        await scene.Interact(2, """{"id":"61","name":"ticket","type":1}""");
        var command = await scene.Interactions.Next();

        await command.RespondAsync("Done", ephemeral: true);

        var answer = await scene.Answer();
        Assert.Equal((4, "Done", 64), ((int)answer["type"]!, (string?)answer["data"]!["content"], (int)answer["data"]!["flags"]!));
        Assert.True(command.HasResponded);
        await Assert.ThrowsAsync<InvalidOperationException>(() => command.RespondAsync("Again"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => command.DeferAsync());
    }

    [Theory]
    [InlineData(2, """{"id":"61","name":"ticket","type":1}""", 5)]
    [InlineData(3, """{"custom_id":"y","component_type":2}""", 6)]
    [InlineData(5, """{"custom_id":"form","components":[]}""", 5)]
    public async Task An_answer_can_be_promised(int type, string data, int expected)
    {
        await using var scene = await Scene.Start();
        await scene.Interact(type, data);
        var interaction = await scene.Interactions.Next();

        await interaction.DeferAsync();

        Assert.Equal(expected, (int)(await scene.Answer())["type"]!);
        Assert.True(interaction.HasResponded);
    }

    [Fact]
    public async Task An_answer_that_is_refused_was_none()
    {
        await using var scene = await Scene.Start();
        await scene.Interact(2, """{"id":"61","name":"ticket","type":1}""");
        var command = await scene.Interactions.Next();
        scene.Server.Answers(
            $"POST interactions/{command.Id}/token/callback", """{"code":10062,"message":"Unknown interaction"}""", 404);

        var refused = await Assert.ThrowsAsync<HttpException>(() => command.RespondAsync("Done"));

        Assert.Equal(DiscordErrorCode.UnknownInteraction, refused.DiscordCode);
        Assert.False(command.HasResponded);
    }

    [Fact]
    public async Task After_three_seconds_it_is_too_late_to_answer()
    {
        await using var scene = await Scene.Start();
        await scene.Interact(2, """{"id":"61","name":"ticket","type":1}""", age: TimeSpan.FromSeconds(4));
        var command = await scene.Interactions.Next();

        await Assert.ThrowsAsync<TimeoutException>(() => command.RespondAsync("Done"));
        await Assert.ThrowsAsync<TimeoutException>(() => command.DeferAsync());
        Assert.True(command.IsValidToken);
    }

    [Fact]
    public async Task After_fifteen_minutes_it_is_too_late_to_follow_up()
    {
        await using var scene = await Scene.Start();
        await scene.Interact(2, """{"id":"61","name":"ticket","type":1}""", age: TimeSpan.FromMinutes(16));
        var command = await scene.Interactions.Next();

        await Assert.ThrowsAsync<InvalidOperationException>(() => command.FollowupAsync("Done"));
        Assert.False(command.IsValidToken);
    }

    [Fact]
    public async Task A_message_is_changed_by_the_button_in_it()
    {
        await using var scene = await Scene.Start();
        await scene.Interact(3, """{"custom_id":"y","component_type":2}""", ",\"message\":" + Payloads.GuildMessage("sure?"));
        var button = (SocketMessageComponent)await scene.Interactions.Next();

        await button.UpdateAsync(message => message.Content = "Yes, sure");

        var answer = await scene.Answer();
        Assert.Equal((7, "Yes, sure"), ((int)answer["type"]!, (string?)answer["data"]!["content"]));
    }

    [Fact]
    public async Task A_promised_answer_is_given_later()
    {
        await using var scene = await Scene.Start();
        await scene.Interact(2, """{"id":"61","name":"ticket","type":1}""");
        var command = await scene.Interactions.Next();
        scene.Server.Answers("POST webhooks/42/token", Payloads.GuildMessage("Done"));

        await command.DeferAsync(ephemeral: true);
        var sent = await command.FollowupAsync("Done", ephemeral: true);

        Assert.Equal("Done", sent.Content);
        Assert.Contains("\"content\":\"Done\"", (await scene.Server.Called("POST webhooks/42/token")).Body, StringComparison.Ordinal);
    }

    /// <summary>A client in a guild, and somebody who uses it.</summary>
    private sealed class Scene(GatewayServer server, DiscordSocketClient client, GatewayPeer peer) : IAsyncDisposable
    {
        private string _id = "";

        public GatewayServer Server => server;

        public DiscordSocketClient Client => client;

        public Heard<SocketInteraction> Interactions { get; } = new();

        public static async Task<Scene> Start()
        {
            var server = await GatewayServer.Start();
            var (client, peer) = await server.ClientInGuild();
            var scene = new Scene(server, client, peer);
            client.InteractionCreated += scene.Interactions.Add;
            return scene;
        }

        public Task Interact(int type, string data, string more = "", TimeSpan age = default) => Send(type, data, $$$"""
            ,"guild_id":"7","channel_id":"71","channel":{"id":"71","type":0,"name":"general","guild_id":"7","permissions":"0"},
            "member":{"user":{{{Payloads.Vera}}},"nick":"V.","roles":["77"],"joined_at":"2025-01-01T00:00:00Z","permissions":"0","flags":0},
            "guild_locale":"en-US","context":0,"app_permissions":"8192"{{{more}}}
            """, age);

        public Task InteractInPrivate(int type, string data) => Send(type, data, $$$"""
            ,"channel_id":"900","channel":{"id":"900","type":1,"recipients":[{{{Payloads.Vera}}}]},"user":{{{Payloads.Vera}}},
            "context":1,"app_permissions":"0"
            """, default);

        /// <summary>What the interaction was answered with.</summary>
        public async Task<JsonObject> Answer() =>
            JsonNode.Parse((await server.Called($"POST interactions/{_id}/token/callback")).Body)!.AsObject();

        public async ValueTask DisposeAsync()
        {
            await client.DisposeAsync();
            await server.DisposeAsync();
        }

        private Task Send(int type, string data, string where, TimeSpan age)
        {
            _id = $"{SnowflakeUtils.ToSnowflake(DateTimeOffset.UtcNow - age)}";
            return peer.Dispatches("INTERACTION_CREATE", $$"""
                {"id":"{{_id}}","application_id":"42","type":{{type}},"data":{{data}},"token":"token","version":1,"locale":"ru",
                "entitlements":[],"authorizing_integration_owners":{"0":"7"}{{where}} }
                """);
        }
    }
}
