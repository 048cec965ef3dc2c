namespace Bot.Tests.Fakes.Discord;

public sealed class CommandsTests : DiscordFixture
{
    private static readonly object[] Done = [new { name = "Done", value = "done" }];

    private string Path => $"applications/{Discord.Me.Id}/commands";

    [Fact]
    public async Task Commands_are_run_by_their_name_in_any_language()
    {
        await Put(Path, new[] { new { name = "complain", description = "d", name_localizations = new { ru = "жалоба" } } });

        var run = Discord.User("Vera", locale: "ru").Runs("/жалоба");

        Assert.Equal("complain", run.Data.Text("name"));
        Assert.Throws<FakeDiscordException>(() => Discord.User("Ann").Runs("/жалоба"));
    }

    [Fact]
    public async Task Sub_commands_and_options_of_all_kinds_arrive_with_what_they_point_to()
    {
        var (ann, bob) = (Discord.User("Ann"), Discord.User("Bob"));
        var town = Discord.Guild("Shop", ann, bob).TextChannel("town");
        var options = new object[]
        {
            new { type = 3, name = "reason", description = "d", required = true, choices = Done },
            new { type = 4, name = "count", description = "d" },
            new { type = 5, name = "silent", description = "d" },
            new { type = 6, name = "who", description = "d" },
            new { type = 7, name = "place", description = "d" },
            new { type = 11, name = "proof", description = "d" },
        };
        var close = new { type = 1, name = "close", description = "d", options };
        await Put(Path, new[] { new { name = "ticket", description = "d", options = new[] { close } } });

        var data = ann.In(town).Runs(
            "/ticket close",
            ("reason", "Done"), ("count", 3), ("silent", true), ("who", bob), ("place", town),
            ("proof", new FakeUpload("a.png", [1]))).Data;

        var sub = data["options"]![0]!;
        Assert.Equal("close", (string?)sub["name"]);
        Assert.Equal("done", (string?)sub["options"]![0]!["value"]);
        Assert.Equal("3", sub["options"]![1]!["value"]!.ToJsonString());
        Assert.True((bool)sub["options"]![2]!["value"]!);
        Assert.Equal("Bob", (string?)data["resolved"]!["users"]![bob.Id.Text()]!["global_name"]);
        Assert.NotNull(data["resolved"]!["members"]![bob.Id.Text()]);
        Assert.NotNull(data["resolved"]!["channels"]![town.Id.Text()]);
        Assert.Equal("a.png", (string?)data["resolved"]!["attachments"]![sub["options"]![5]!["value"]!.ToString()]!["filename"]);
        Assert.Throws<FakeDiscordException>(() => ann.In(town).Runs("/ticket close"));
        Assert.Throws<FakeDiscordException>(() => ann.In(town).Runs("/ticket"));
        Assert.Throws<FakeDiscordException>(() => ann.In(town).Runs("/ticket close", ("reason", "Because")));
        Assert.Throws<FakeDiscordException>(() => ann.In(town).Runs("/ticket close", ("reason", "Done"), ("count", "three")));
    }

    [Fact]
    public async Task Autocomplete_offers_what_the_bot_says()
    {
        var question = new { type = 3, name = "question", description = "d", autocomplete = true };
        await Put(Path, new[] { new { name = "faq", description = "d", options = new[] { question } } });
        await using var bot = await Listen();
        var typing = Discord.User("Vera").Autocompletes("/faq", "question", "wh");

        var told = await bot.Next("INTERACTION_CREATE");
        var asked = told["data"]!["options"]![0]!;
        var data = new { choices = new[] { new { name = "Where?", value = "w" } } };
        await Post($"interactions/{told["id"]}/{told["token"]}/callback", new { type = 8, data });

        Assert.Equal((4, "wh"), ((int)told["type"]!, (string?)asked["value"]));
        Assert.True((bool)asked["focused"]!);
        Assert.Equal([new FakeChoice("Where?", "w")], await typing);
    }

    [Fact]
    public async Task A_command_on_a_message_brings_the_message()
    {
        var ann = Discord.User("Ann");
        var town = Discord.Guild("Shop", ann).TextChannel("town");
        await Put(Path, new[] { new { name = "Report this", type = 3 } });
        var said = ann.In(town).Says("bad words");

        var data = ann.In(town).Uses("Report this", said).Data;

        Assert.Equal(said.Id.Text(), data.Text("target_id"));
        Assert.Equal("bad words", (string?)data["resolved"]!["messages"]![said.Id.Text()]!["content"]);
    }

    [Fact]
    public async Task Putting_all_replaces_all_and_keeps_ids()
    {
        await Register("a", "b");
        var id = Discord.Commands[0].Id;
        var put = await Register("a", "c");

        Assert.Equal(id.Text(), (string?)put.List[0]!["id"]);
        Assert.Equal(["a", "c"], Discord.Commands.Select(c => c.Name));
        Assert.Equal(201, (await Post(Path, new { name = "d", description = "d" })).Status);
        Assert.Equal(200, (await Post(Path, new { name = "d", description = "new" })).Status);
        Assert.Equal(204, (await Delete($"{Path}/{id}")).Status);
        Refused(await Get($"{Path}/{id}"), 404, 10063);
        Assert.Equal(["c", "d"], (await Get(Path)).List.Select(c => (string?)c!["name"]));
    }

    [Fact]
    public async Task Translations_are_given_back_only_when_asked_for()
    {
        await Put(Path, new[] { new { name = "a", description = "d", name_localizations = new { ru = "а" } } });

        Assert.False((await Get(Path)).List[0]!.AsObject().ContainsKey("name_localizations"));
        Assert.Equal("а", (string?)(await Get($"{Path}?with_localizations=true")).List[0]!["name_localizations"]!["ru"]);
    }

    [Fact]
    public async Task Staff_commands_are_offered_to_staff_in_their_server_only()
    {
        var (ann, bob) = (Discord.User("Ann"), Discord.User("Bob"));
        var guild = Discord.Guild("Shop", bob);
        var town = guild.TextChannel("town");
        guild.Adds(ann, guild.Role("Agents", Permission.ManageThreads));
        await Put($"applications/{Discord.Me.Id}/guilds/{guild.Id}/commands", new[]
        {
            new { name = "close", description = "d", default_member_permissions = ((ulong)Permission.ManageThreads).Text() },
        });

        ann.In(town).Runs("/close");

        Assert.Throws<FakeDiscordException>(() => bob.In(town).Runs("/close"));
        Assert.Throws<FakeDiscordException>(() => ann.Runs("/close"));
    }

    [Fact]
    public async Task Names_lengths_and_orders_are_checked()
    {
        var optional = new { type = 3, name = "a", description = "d" };
        var required = new { type = 3, name = "b", description = "d", required = true };
        var bad = await Put(Path, new object[]
        {
            new { name = "Upper", description = "d" },
            new { name = "long", description = new string('x', 101), description_localizations = new { xx = "?" } },
            new { name = "order", description = "d", options = new object[] { optional, required } },
            new { name = "same", description = "d" },
            new { name = "same", description = "d" },
        });

        Assert.Equal("APPLICATION_COMMAND_INVALID_NAME", bad.Problem("0.name"));
        Assert.Equal("BASE_TYPE_BAD_LENGTH", bad.Problem("1.description"));
        Assert.Equal("BASE_TYPE_CHOICES", bad.Problem("1.description_localizations.xx"));
        Assert.Equal("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", bad.Problem("2.options.1"));
        Assert.NotNull(bad.Problem("_"));
        Assert.Empty(Discord.Commands);
        Refused(await Register([.. Enumerable.Range(0, 101).Select(n => $"c{n}")]), 400, 30032);
        Refused(await Put("applications/1/commands", Array.Empty<object>()), 403, 20012);
    }
}
