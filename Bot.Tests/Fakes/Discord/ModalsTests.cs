using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

public sealed class ModalsTests : DiscordFixture
{
    [Fact]
    public async Task An_old_form_is_prefilled_and_comes_back_in_rows()
    {
        var (vera, run) = await Run();
        var input = new { type = 4, custom_id = "what", label = "What happened?", style = 2, value = "so far", max_length = 20 };
        await Open(run, new { type = 1, components = new[] { input } });

        var modal = await vera.Modal();
        Assert.Equal(("The form", "so far"), (modal.Title, modal["What"].Value));
        var sent = await modal.Fill("what", "it broke").SubmitAsync();

        Assert.Equal("form:1", sent.Data.Text("custom_id"));
        Assert.Equal("it broke", (string?)sent.Data["components"]![0]!["components"]![0]!["value"]);
        Assert.False(modal.IsOpen);
        Assert.Throws<FakeDiscordException>(() => modal.Submit());
    }

    [Fact]
    public async Task Every_kind_of_field_comes_back_in_its_label()
    {
        var (vera, run) = await Run();
        var options = new[] { new { label = "Delivery", value = "d" }, new { label = "Money", value = "m" } };
        await Open(
            run,
            Label("Topic", new { type = 3, custom_id = "topic", options }),
            Label("How bad", new { type = 21, custom_id = "bad", options }),
            Label("Wishes", new { type = 22, custom_id = "wishes", options, required = false, min_values = 0 }),
            Label("Agree", new { type = 23, custom_id = "agree" }),
            Label("Pictures", new { type = 19, custom_id = "files", max_values = 2 }));

        var modal = (await vera.Modal()).Fill("Topic", "Money").Fill("bad", "d").Fill("Wishes", "Delivery", "m").Check("Agree")
            .Attach("Pictures", new FakeUpload("lamp.png", [1, 2]));
        var data = modal.Submit().Data;

        Assert.Equal("""["m"]""", Field(data, 0)["values"]!.ToJsonString());
        Assert.Equal("d", (string?)Field(data, 1)["value"]);
        Assert.Equal("""["d","m"]""", Field(data, 2)["values"]!.ToJsonString());
        Assert.True((bool)Field(data, 3)["value"]!);
        var file = data["resolved"]!["attachments"]![Field(data, 4)["values"]![0]!.ToString()]!;
        Assert.Equal("lamp.png", (string?)file["filename"]);
        Assert.True((bool)file["ephemeral"]!);
        Assert.Equal([1, 2], await Http.GetByteArrayAsync((string?)file["url"]));
        Assert.Equal(
            10, data["components"]!.AsArray().SelectMany(c => new[] { (int)c!["id"]!, (int)c["component"]!["id"]! }).Distinct().Count());
    }

    [Fact]
    public async Task Text_displays_and_people_can_be_on_it()
    {
        var (vera, run) = await Run();
        var ann = Discord.User("Ann");
        var who = new { type = 5, custom_id = "who", required = false, min_values = 0 };
        await Open(run, new { type = 10, content = "Read this" }, Label("Who", who));

        var modal = await vera.Modal();
        var data = modal.Pick("Who", ann.Id).Submit().Data;

        Assert.Equal(["Read this"], modal.Texts);
        Assert.Equal(10, (int)data["components"]![0]!["type"]!);
        Assert.NotNull(data["resolved"]!["users"]![ann.Id.Text()]);
    }

    [Fact]
    public async Task The_app_does_not_send_what_is_incomplete()
    {
        var (vera, run) = await Run();
        var options = new[] { new { label = "A", value = "a" }, new { label = "B", value = "b" } };
        await Open(
            run,
            Label("Text", new { type = 4, custom_id = "t", style = 1, min_length = 3, max_length = 5 }),
            Label("Radio", new { type = 21, custom_id = "r", options }));
        var modal = await vera.Modal();

        var empty = Assert.Throws<FakeDiscordException>(() => modal.Submit());
        modal.Fill("Radio", "A").Fill("Text", "123456");
        var tooLong = Assert.Throws<FakeDiscordException>(() => modal.Submit());

        Assert.Contains("Text is required; Radio is required", empty.Message, StringComparison.Ordinal);
        Assert.Contains("at most 5", tooLong.Message, StringComparison.Ordinal);
        Assert.Throws<FakeDiscordException>(() => modal.Fill("Radio", "C"));
        Assert.Throws<FakeDiscordException>(() => modal.Fill("Nothing", "x"));
    }

    [Fact]
    public async Task A_closed_form_tells_nobody_and_another_can_be_opened()
    {
        var (vera, run) = await Run();
        await Open(run, new { type = 10, content = "first" });
        (await vera.Modal()).Close();
        await Open(vera.Runs("/form"), new { type = 10, content = "second" });

        Assert.Equal(["second"], (await vera.Modal()).Texts);
        Assert.Equal(2, Discord.Interactions.Count);
    }

    [Fact]
    public async Task A_form_behind_a_button_may_change_the_message_of_the_button()
    {
        var (vera, _) = await Run();
        await Post($"channels/{vera.Dm.Id}/messages", new { content = "?", components = Buttons(("Fill in", "f")) });
        await Open(vera.Presses("Fill in"), new { type = 10, content = "sure?" });

        var sent = await (await vera.Modal()).SubmitAsync();
        Assert.Equal(204, (await Answer(sent, 7, new { content = "thank you", components = Array.Empty<object>() })).Status);

        await vera.Hears("thank you");
    }

    [Fact]
    public async Task What_does_not_fit_on_a_form_is_refused_field_by_field()
    {
        var (_, run) = await Run();
        var reply = await Answer(run, 9, new
        {
            title = new string('x', 46),
            custom_id = "",
            components = new object[]
            {
                Label(new string('x', 46), new { type = 4, custom_id = "a", style = 1, label = "twice" }),
                Label("ok", new { type = 21, custom_id = "a", options = new[] { new { label = "only", value = "one" } } }),
                Label("ok", new { type = 19, custom_id = "f", max_values = 11 }),
                Label("ok", new { type = 22, custom_id = "c", min_values = 0, options = new[] { new { label = "x", value = "x" } } }),
                new { type = 2, style = 1, label = "no", custom_id = "b" },
                new { type = 10, content = "six" },
            },
        });

        Assert.Equal("BASE_TYPE_BAD_LENGTH", reply.Problem("data.title"));
        Assert.Equal("BASE_TYPE_REQUIRED", reply.Problem("data.custom_id"));
        Assert.Equal("BASE_TYPE_BAD_LENGTH", reply.Problem("data.components"));
        Assert.Equal("BASE_TYPE_BAD_LENGTH", reply.Problem("data.components.0.label"));
        Assert.NotNull(reply.Problem("data.components.0.component.label"));
        Assert.Equal("COMPONENT_CUSTOM_ID_DUPLICATED", reply.Problem("data.components.1.component.custom_id"));
        Assert.Equal("BASE_TYPE_BAD_LENGTH", reply.Problem("data.components.1.component.options"));
        Assert.Equal("NUMBER_TYPE_MAX", reply.Problem("data.components.2.component.max_values"));
        Assert.Equal("NUMBER_TYPE_MIN", reply.Problem("data.components.3.component.min_values"));
        Assert.Equal("BASE_TYPE_CHOICES", reply.Problem("data.components.4.type"));
        Assert.Null(run.Callback);
    }

    private static object Label(string label, object component) => new { type = 18, label, component };

    private static JsonNode Field(JsonObject data, int n) => data["components"]![n]!["component"]!;

    private async Task<(FakePerson Vera, FakeInteraction Run)> Run()
    {
        await Register("form");
        var vera = Discord.User("Vera");
        return (vera, vera.Runs("/form"));
    }

    private async Task Open(FakeInteraction run, params object[] components) =>
        Assert.Equal(204, (await Answer(run, 9, new { title = "The form", custom_id = "form:1", components })).Status);
}
