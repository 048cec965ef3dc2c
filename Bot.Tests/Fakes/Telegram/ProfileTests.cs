namespace Bot.Tests.Fakes.Telegram;

public sealed class ProfileTests : TelegramFixture
{
    [Fact]
    public async Task Commands_are_kept_by_language_and_scope()
    {
        var scope = new { type = "all_group_chats" };
        await Call("setMyCommands", new { commands = Commands("help", "Help") });
        await Call("setMyCommands", new { commands = Commands("help", "Помощь"), language_code = "ru" });
        await Call("setMyCommands", new { commands = Commands("claim", "Claim"), scope });

        Assert.Equal(["help - Help"], Telegram.Profile.Commands());
        Assert.Equal(["help - Помощь"], Telegram.Profile.Commands("ru"));
        Assert.Equal("claim", (string?)(await Call("getMyCommands", new { scope })).Result[0]!["command"]);
        await Call("deleteMyCommands", new { scope });
        Assert.Empty((await Call("getMyCommands", new { scope })).Result.AsArray());
        Assert.Single((await Call("getMyCommands")).Result.AsArray());
    }

    [Theory]
    [InlineData("Help", "Help", "BOT_COMMAND_INVALID")]
    [InlineData("hilfe-mir", "Help", "BOT_COMMAND_INVALID")]
    [InlineData("", "Help", "command must be non-empty")]
    [InlineData("a_command_name_with_33_characters", "Help", "command length must not exceed 32")]
    [InlineData("help", " ", "command description must be non-empty")]
    public async Task Commands_that_Telegram_refuses_are_refused(string command, string description, string refusal)
    {
        Refused(await Call("setMyCommands", new { commands = Commands(command, description) }), 400, "Bad Request: " + refusal);

        Assert.Empty(Telegram.Profile.Commands());
    }

    [Theory]
    [InlineData("MyName", "name", 64)]
    [InlineData("MyDescription", "description", 512)]
    [InlineData("MyShortDescription", "short_description", 120)]
    public async Task Texts_about_the_bot_are_kept_by_language_up_to_their_length(string what, string field, int max)
    {
        var longest = new string('x', max);

        Assert.Equal(200, (await Set(longest)).Status);
        Assert.Equal(400, (await Set(longest + "x")).Status);

        Assert.Equal(longest, (string?)(await Call($"get{what}", new { language_code = "vi" })).Result[field]);
        Assert.NotEqual(longest, (string?)(await Call($"get{what}")).Result[field]);

        Task<ApiReply> Set(string text) => Call($"set{what}", new Dictionary<string, string> { [field] = text, ["language_code"] = "vi" });
    }

    [Fact]
    public async Task The_menu_button_is_kept()
    {
        await Call("setChatMenuButton", new { menu_button = new { type = "commands" } });

        Assert.Equal("commands", (string?)(await Call("getChatMenuButton")).Result["type"]);
    }

    private static object[] Commands(string command, string description) => [new { command, description }];
}
