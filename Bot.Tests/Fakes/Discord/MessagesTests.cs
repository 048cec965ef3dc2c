using System.Text;

namespace Bot.Tests.Fakes.Discord;

public sealed class MessagesTests : DiscordFixture
{
    [Fact]
    public async Task The_bot_writes_to_somebody_who_hears_it()
    {
        var vera = Discord.User("Vera");
        var channel = (await Post("users/@me/channels", new { recipient_id = vera.Id.Text() })).Id;
        await Post($"channels/{channel}/messages", new { content = " Hello ", components = Buttons(("Complain", "c:1")) });

        var heard = await vera.Hears("Hello");

        Assert.Equal("Hello", heard.Text);
        Assert.Same(vera.Dm, heard.Channel);
        Assert.Equal("c:1", heard.Button("Compl")!.CustomId);
    }

    [Fact]
    public async Task Limits_are_told_field_by_field()
    {
        var dm = Discord.User("Vera").Dm;
        var reply = await Post($"channels/{dm.Id}/messages", new
        {
            content = new string('x', 2001),
            embeds = new[] { new { title = new string('x', 257), fields = new[] { new { name = "", value = new string('x', 1025) } } } },
            components = Buttons((new string('x', 81), new string('x', 101)), ("A", "same"), ("B", "same")),
            nonce = new string('x', 26),
        });

        Refused(reply, 400, 50035);
        Assert.Equal("BASE_TYPE_MAX_LENGTH", reply.Problem("content"));
        Assert.Equal("BASE_TYPE_MAX_LENGTH", reply.Problem("embeds.0.title"));
        Assert.Equal("BASE_TYPE_REQUIRED", reply.Problem("embeds.0.fields.0.name"));
        Assert.Equal("BASE_TYPE_BAD_LENGTH", reply.Problem("embeds.0.fields.0.value"));
        Assert.Equal("BASE_TYPE_MAX_LENGTH", reply.Problem("components.0.components.0.label"));
        Assert.Equal("BASE_TYPE_BAD_LENGTH", reply.Problem("components.0.components.0.custom_id"));
        Assert.Equal("COMPONENT_CUSTOM_ID_DUPLICATED", reply.Problem("components.0.components.2.custom_id"));
        Assert.Equal("BASE_TYPE_MAX_LENGTH", reply.Problem("nonce"));
        Assert.Empty(dm.BotMessages);
    }

    [Fact]
    public async Task Embeds_together_and_rows_have_limits_of_their_own()
    {
        var dm = Discord.User("Vera").Dm;
        var wordy = new { description = new string('x', 3001) };
        var row = new { type = 1, components = new[] { new { type = 2, style = 5, label = "Go", url = "not a link" } } };

        var embeds = await Post($"channels/{dm.Id}/messages", new { embeds = new[] { wordy, wordy } });
        var rows = await Post($"channels/{dm.Id}/messages", new { content = "x", components = new[] { row, row, row, row, row, row } });

        Assert.Equal("MAX_EMBED_SIZE_EXCEEDED", embeds.Problem("embeds"));
        Assert.Equal("BASE_TYPE_MAX_LENGTH", rows.Problem("components"));
        Assert.Equal("URL_TYPE_INVALID_URL", rows.Problem("components.0.components.0.url"));
    }

    [Fact]
    public async Task Nothing_at_all_is_no_message()
    {
        Refused(await Post($"channels/{Discord.User("Vera").Dm.Id}/messages", new { content = "  " }), 400, 50006);
    }

    [Fact]
    public async Task The_same_nonce_makes_one_message_for_some_minutes()
    {
        var dm = Discord.User("Vera").Dm;
        var body = new { content = "once", nonce = "n1", enforce_nonce = true };

        var (first, second) = (await Post($"channels/{dm.Id}/messages", body), await Post($"channels/{dm.Id}/messages", body));
        Clock.Advance(TimeSpan.FromMinutes(10));
        var later = await Post($"channels/{dm.Id}/messages", body);

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.Id, later.Id);
        Assert.Equal(2, dm.SentByBot.Count);
        Assert.Equal(1, Discord.RepeatedNonces);
    }

    [Fact]
    public async Task Only_those_are_pinged_that_allowed_mentions_names()
    {
        var (ann, bob) = (Discord.User("Ann"), Discord.User("Bob"));
        var town = Discord.Guild("Shop", ann, bob).TextChannel("town");
        var text = $"{ann.Mention} {bob.Mention} @everyone";

        await Post($"channels/{town.Id}/messages", new { content = text });
        await Post($"channels/{town.Id}/messages", new { content = text, allowed_mentions = new { parse = Array.Empty<string>() } });
        await Post($"channels/{town.Id}/messages", new { content = text, allowed_mentions = new { users = new[] { bob.Id.Text() } } });
        var contradiction = new { parse = new[] { "users" }, users = new[] { bob.Id.Text() } };
        var both = await Post($"channels/{town.Id}/messages", new { content = text, allowed_mentions = contradiction });

        Assert.Equal([2, 0, 1], town.Messages.Select(m => m.Pings.Users.Count));
        Assert.Equal([true, false, false], town.Messages.Select(m => m.Pings.Everyone));
        Assert.Equal("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", both.Problem("allowed_mentions"));
    }

    [Fact]
    public async Task Replies_need_a_message_unless_told_otherwise()
    {
        var vera = Discord.User("Vera");
        var asked = vera.Says("question");
        var path = $"channels/{vera.Dm.Id}/messages";

        var good = await Post(path, new { content = "a", message_reference = new { message_id = asked.Id.Text() } });
        var bad = await Post(path, new { content = "a", message_reference = new { message_id = "1" } });
        var lenient = await Post(path, new { content = "a", message_reference = new { message_id = "1", fail_if_not_exists = false } });

        Assert.Equal("question", (string?)good.Body["referenced_message"]!["content"]);
        Assert.Equal("REPLIES_UNKNOWN_MESSAGE", bad.Problem("message_reference"));
        Assert.Equal((200, 0), (lenient.Status, (int)lenient.Body["type"]!));
    }

    [Fact]
    public async Task Files_come_and_go_by_links_that_expire()
    {
        var vera = Discord.User("Vera");
        var payload = new { content = "here", attachments = new[] { new { id = 0, description = "words" } } };
        var sent = await Upload("POST", $"channels/{vera.Dm.Id}/messages", payload, ("answer.txt", [1, 2, 3]));
        var link = (string?)sent.Body["attachments"]![0]!["url"];

        Assert.Equal([1, 2, 3], await Http.GetByteArrayAsync(link));
        Assert.Equal("words", (await vera.Hears("here")).Files[0].Description);
        Clock.Advance(TimeSpan.FromHours(25));
        using var stale = await Http.GetAsync(link);
        Assert.Equal(404, (int)stale.StatusCode);

        var refreshed = await Post("attachments/refresh-urls", new { attachment_urls = new[] { link } });
        var fresh = (string?)refreshed.Body["refreshed_urls"]![0]!["refreshed"];
        Assert.Equal([1, 2, 3], await Http.GetByteArrayAsync(fresh));
        var read = await Get($"channels/{vera.Dm.Id}/messages/{sent.Id}");
        Assert.Equal([1, 2, 3], await Http.GetByteArrayAsync((string?)read.Body["attachments"]![0]!["url"]));
    }

    [Fact]
    public async Task A_file_beyond_ten_megabytes_is_too_large()
    {
        Discord.Limits.BytesOfOneFile = 10;
        var path = $"channels/{Discord.User("Vera").Dm.Id}/messages";

        Refused(await Upload("POST", path, new { content = "x" }, ("big.bin", new byte[11])), 413, 40005);
        Refused(await Post(path, new { content = "x", attachments = new[] { new { id = 0, filename = "forgotten.txt" } } }), 400, 50146);
        Assert.Equal(200, (await Upload("POST", path, new { content = "x" }, ("small.bin", new byte[10]))).Status);
    }

    [Fact]
    public async Task Edits_replace_what_they_name_and_keep_the_rest()
    {
        var vera = Discord.User("Vera");
        var payload = new { content = "old", components = Buttons(("A", "a")) };
        var sent = await Upload("POST", $"channels/{vera.Dm.Id}/messages", payload, ("a.txt", [1]), ("b.txt", [2]));
        var keep = (string?)sent.Body["attachments"]![1]!["id"];
        var path = $"channels/{vera.Dm.Id}/messages/{sent.Id}";

        await Patch(path, new { content = "new" });
        var message = vera.Dm.BotMessages.Single();
        Assert.Equal(("new", 1, 2), (message.Text, message.Buttons.Count, message.Files.Count));
        await Patch(path, new { components = Array.Empty<object>(), attachments = new[] { new { id = keep } } });

        Assert.Equal(("new", 0, "b.txt"), (message.Text, message.Buttons.Count, message.Files.Single().Name));
        Assert.Equal(2, message.Edits);
        Refused(await Patch($"channels/{vera.Dm.Id}/messages/{vera.Says("mine").Id}", new { content = "x" }), 403, 50005);
        Refused(await Patch($"channels/{vera.Dm.Id}/messages/1", new { content = "x" }), 404, 10008);
    }

    [Fact]
    public async Task History_is_read_newest_first_from_either_side()
    {
        var vera = Discord.User("Vera");
        var said = Enumerable.Range(0, 5).Select(n => vera.Says($"{n}")).ToList();
        var path = $"channels/{vera.Dm.Id}/messages";

        Assert.Equal(["4", "3"], Texts(await Get($"{path}?limit=2")));
        Assert.Equal(["2", "1"], Texts(await Get($"{path}?limit=2&after={said[0].Id}")));
        Assert.Equal(["2", "1"], Texts(await Get($"{path}?limit=2&before={said[3].Id}")));
        Refused(await Get($"{path}?limit=101"), 400, 50035);

        static IEnumerable<string?> Texts(ApiReply reply) => reply.List.Select(m => (string?)m!["content"]);
    }

    [Fact]
    public async Task Reactions_pins_and_typing_are_seen()
    {
        var vera = Discord.User("Vera");
        var said = vera.Says("hi");
        var path = $"channels/{vera.Dm.Id}/messages/{said.Id}";

        Assert.Equal(204, (await Put($"{path}/reactions/%F0%9F%91%80/@me")).Status);
        Assert.Equal(204, (await Put($"channels/{vera.Dm.Id}/messages/pins/{said.Id}")).Status);
        Assert.Equal(204, (await Post($"channels/{vera.Dm.Id}/typing")).Status);
        Refused(await Put($"{path}/reactions/eyes/@me"), 400, 10014);

        Assert.Equal("👀", said.Reactions.Keys.Single());
        Assert.True(said.IsPinned);
        Assert.Equal(MessageKind.Pinned, vera.Dm.Messages[^1].Kind);
        await vera.Dm.WaitForEvent(ChatEventKind.Typing);
    }

    [Fact]
    public async Task Without_a_token_or_a_route_nothing_works()
    {
        Refused(await Get("no/such/thing"), 404, 0);
        Refused(await Call("DELETE", "gateway/bot"), 405, 0);
        Assert.Equal(["GET no/such/thing", "DELETE gateway/bot"], Discord.UnknownRoutes);

        Discord.RevokeToken();
        Refused(await Get("users/@me"), 401, 0);
        Assert.Equal(1, Discord.InvalidRequests);
    }

    [Fact]
    public async Task A_body_must_be_json()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "users/@me/channels");
        request.Content = new StringContent("{", Encoding.UTF8, "application/json");

        Refused(await Send(request), 400, 50109);
    }

    [Fact]
    public async Task Somebody_who_takes_no_direct_messages_or_shares_no_server_is_out_of_reach()
    {
        var vera = Discord.User("Vera");
        vera.HasInstalledTheApp = false;
        Refused(await Say(vera.Dm, "hi"), 403, 50278);

        Discord.Guild("Shop").Adds(vera);
        Assert.Equal(200, (await Say(vera.Dm, "hi")).Status);

        vera.ClosesDms();
        Refused(await Say(vera.Dm, "hi"), 403, 50007);
        Assert.Equal(2, Discord.InvalidRequests);
        Refused(await Post("users/@me/channels", new { recipient_id = "1" }), 400, 50033);
    }

    [Fact]
    public async Task The_new_components_need_their_flag_and_stand_alone()
    {
        var vera = Discord.User("Vera");
        var path = $"channels/{vera.Dm.Id}/messages";
        var row = new { type = 1, components = new[] { new { type = 2, style = 1, label = "Close", custom_id = "x" } } };
        var parts = new object[] { new { type = 17, components = new object[] { new { type = 10, content = "Your ticket" }, row } } };

        Assert.Equal("BASE_TYPE_CHOICES", (await Post(path, new { components = parts })).Problem("components.0.type"));
        Assert.Equal(400, (await Post(path, new { content = "no", components = parts, flags = 1 << 15 })).Status);
        Assert.Equal(200, (await Post(path, new { components = parts, flags = 1 << 15 })).Status);
        Assert.Equal("Close", (await vera.Hears("Your ticket")).Buttons.Single().Label);
    }
}
