namespace Bot.Tests.Fakes.Discord;

public sealed class InteractionsTests : DiscordFixture
{
    [Fact]
    public async Task A_command_comes_with_the_language_and_is_answered_for_one_person_only()
    {
        var ann = Discord.User("Ann", locale: "vi");
        var guild = Discord.Guild("Shop", ann);
        guild.Locale = "ru";
        var town = guild.TextChannel("town");
        await Register("complain");
        await using var bot = await Listen();

        var run = ann.In(town).Runs("/complain");
        var told = await bot.Next("INTERACTION_CREATE");
        await Answer(run, 4, new { content = "Tell me", flags = 64 });

        Assert.Equal(("vi", "ru"), ((string?)told["locale"], (string?)told["guild_locale"]));
        Assert.Equal("complain", (string?)told["data"]!["name"]);
        Assert.Equal(ann.Id.Text(), (string?)told["member"]!["user"]!["id"]);
        Assert.False(told.ContainsKey("user"));
        Assert.True((await ann.Hears("Tell me")).IsEphemeral);
        Assert.Empty(town.Messages);
        Assert.Empty((await Get($"channels/{town.Id}/messages")).List);
        Assert.False((await bot.Next("MESSAGE_CREATE")).ContainsKey("guild_id"));
    }

    [Fact]
    public async Task In_direct_messages_the_person_comes_without_membership()
    {
        var vera = Discord.User("Vera", locale: "ru");
        await Register("complain");
        await using var bot = await Listen();

        vera.Runs("/complain");

        var told = await bot.Next("INTERACTION_CREATE");
        Assert.Equal(vera.Id.Text(), (string?)told["user"]!["id"]);
        Assert.Equal((1, "ru"), ((int)told["context"]!, (string?)told["locale"]));
        Assert.False(told.ContainsKey("guild_id"));
    }

    [Fact]
    public async Task The_first_answer_has_three_seconds_and_there_is_only_one()
    {
        var run = await Run();
        Assert.Equal(204, (await Answer(run, 5)).Status);
        Refused(await Answer(run, 5), 400, 40060);

        var late = await Run();
        Clock.Advance(TimeSpan.FromSeconds(3.1));
        Refused(await Answer(late, 5), 404, 10062);
        Assert.True(late.HasFailed);
        Refused(await Post($"interactions/{late.Id}/wrong/callback", new { type = 5 }), 404, 10062);
    }

    [Fact]
    public async Task A_token_lasts_fifteen_minutes()
    {
        var run = await Run();
        Refused(await Post(Hook(run), new { content = "too early" }), 404, 10015);
        await Answer(run, 5);
        Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(200, (await Post(Hook(run), new { content = "in time" })).Status);
        Clock.Advance(TimeSpan.FromMinutes(2));

        Refused(await Post(Hook(run), new { content = "late" }), 401, 50027);
        Refused(await Patch(Hook(run, "/messages/@original"), new { content = "late" }), 401, 50027);
    }

    [Fact]
    public async Task Thinking_is_filled_by_the_first_follow_up_and_more_can_follow()
    {
        var run = await Run();
        await Answer(run, 5, new { flags = 64 });
        Assert.True(run.Original!.IsLoading);

        var first = await Post(Hook(run), new { content = "first" });
        var second = await Post(Hook(run), new { content = "second", flags = 64 });
        var third = await Post(Hook(run), new { content = "for all" });
        await Patch(Hook(run, $"/messages/{second.Id}"), new { content = "second, changed" });
        await Delete(Hook(run, "/messages/@original"));

        Assert.Equal(run.Original.Id.Text(), first.Id);
        Assert.Equal("first", (await run.Response()).Text);
        Assert.Equal([true, true, false], run.Responses.Select(m => m.IsEphemeral));
        Assert.Equal("second, changed", run.Responses[1].Text);
        Assert.Equal("for all", third.Body.Text("content"));
        Assert.True(run.Original.IsDeleted);
        Refused(await Get(Hook(run, "/messages/@original")), 404, 10008);
    }

    [Fact]
    public async Task The_callback_can_tell_what_it_made()
    {
        var run = await Run();

        var made = await Post(
            $"interactions/{run.Id}/{run.Token}/callback?with_response=true", new { type = 4, data = new { content = "hi" } });

        Assert.Equal(run.Original!.Id.Text(), (string?)made.Body["resource"]!["message"]!["id"]);
        Assert.Equal(run.Original.Id.Text(), (string?)made.Body["interaction"]!["response_message_id"]);
    }

    [Fact]
    public async Task A_button_tells_its_message_which_the_answer_may_change()
    {
        var vera = Discord.User("Vera");
        var components = Buttons(("Delivery", "t:1"), ("Money", "t:2"));
        await Post($"channels/{vera.Dm.Id}/messages", new { content = "What is it?", components });
        await using var bot = await Listen();

        var press = await vera.PressesAsync("Deliv");
        var told = await bot.Next("INTERACTION_CREATE");
        await Answer(press, 7, new { content = "Delivery it is", components = Array.Empty<object>() });

        Assert.Equal(("t:1", 2), ((string?)told["data"]!["custom_id"], (int)told["data"]!["component_type"]!));
        Assert.Equal("What is it?", (string?)told["message"]!["content"]);
        var changed = await vera.Hears("Delivery it is");
        Assert.Same(press.Source, changed);
        Assert.Throws<FakeDiscordException>(() => vera.Presses("Money"));
        Assert.Equal("t:2", vera.PressesOld(changed, "t:2").Data.Text("custom_id"));
    }

    [Fact]
    public async Task A_deferred_update_shows_nothing_and_original_is_the_message()
    {
        var vera = Discord.User("Vera");
        await Post($"channels/{vera.Dm.Id}/messages", new { content = "?", components = Buttons(("Go", "g")) });
        var press = vera.Presses("Go");
        await Answer(press, 6);

        await Patch(Hook(press, "/messages/@original"), new { content = "done" });

        Assert.Equal("done", vera.Dm.BotMessages.Single().Text);
    }

    [Fact]
    public async Task Updates_and_modals_belong_where_they_belong()
    {
        Refused(await Answer(await Run(), 7, new { content = "x" }), 400, 50035);
        Refused(await Answer(await Run(), 8, new { choices = Array.Empty<object>() }), 400, 50035);

        var run = await Run();
        var form = new { title = "t", custom_id = "m", components = new[] { new { type = 10, content = "read this" } } };
        await Answer(run, 9, form);
        var sent = await run.Modal!.SubmitAsync();
        Refused(await Answer(sent, 9, form), 400, 50035);
    }

    [Fact]
    public async Task Menus_tell_the_values_and_whom_they_mean()
    {
        var (vera, ann) = (Discord.User("Vera"), Discord.User("Ann"));
        var options = new[] { new { label = "Red", value = "r" }, new { label = "Blue", value = "b" } };
        var rows = new object[]
        {
            new { type = 1, components = new object[] { new { type = 3, custom_id = "colour", options, max_values = 2 } } },
            new { type = 1, components = new object[] { new { type = 5, custom_id = "who" } } },
        };
        await Post($"channels/{vera.Dm.Id}/messages", new { content = "Choose", components = rows });
        await using var bot = await Listen();

        await vera.ChoosesAsync("Red", "Blue");
        vera.Chooses(ann.Id.Text());

        Assert.Equal("""["r","b"]""", (await bot.Next("INTERACTION_CREATE"))["data"]!["values"]!.ToJsonString());
        var picked = await bot.Next("INTERACTION_CREATE");
        Assert.Equal("Ann", (string?)picked["data"]!["resolved"]!["users"]![ann.Id.Text()]!["global_name"]);
        Assert.Throws<FakeDiscordException>(() => vera.Chooses("Green"));
    }

    [Fact]
    public async Task Interactions_reach_people_who_take_no_direct_messages()
    {
        var run = await Run();
        Discord.Guilds[0].World.Person(run.By.Id)!.ClosesDms();

        Assert.Equal(204, (await Answer(run, 4, new { content = "still here", flags = 64 })).Status);
        Assert.Equal(0, Discord.InvalidRequests);
    }

    [Fact]
    public async Task An_app_that_only_the_person_has_gets_five_follow_ups()
    {
        var ann = Discord.User("Ann");
        var guild = Discord.Guild("Elsewhere", ann);
        var town = guild.TextChannel("town");
        var complain = new { name = "complain", description = "d", integration_types = new[] { 0, 1 }, contexts = new[] { 0, 1, 2 } };
        await Put($"applications/{Discord.Me.Id}/commands", new[] { complain });
        guild.KicksTheBot();
        await using var bot = await Listen();

        var run = ann.In(town).Runs("/complain");
        var told = await bot.Next("INTERACTION_CREATE");
        await Answer(run, 4, new { content = "hi", flags = 64 });
        for (var n = 0; n < 5; n++)
        {
            Assert.Equal(200, (await Post(Hook(run), new { content = "more", flags = 64 })).Status);
        }

        Refused(await Post(Hook(run), new { content = "too much", flags = 64 }), 400, 40094);
        Assert.Equal(ann.Id.Text(), (string?)told["authorizing_integration_owners"]!["1"]);
    }

    /// <summary>Somebody of a server runs /complain there.</summary>
    private async Task<FakeInteraction> Run()
    {
        await Register("complain");
        var ann = Discord.User("Ann");
        return ann.In(Discord.Guild("Shop", ann).TextChannel("town")).Runs("/complain");
    }
}
