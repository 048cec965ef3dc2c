namespace Bot.Tests.Fakes.Telegram;

public sealed class LongPollingTests : TelegramFixture
{
    [Fact]
    public async Task A_waiting_poll_wakes_when_somebody_writes()
    {
        var ann = Telegram.User("Ann", languageCode: "ru", username: "ann_k");
        var poll = Poll(timeout: 50);
        await Telegram.WaitForPoll();

        ann.Says("hello");

        var message = Assert.Single(await poll)!["message"]!;
        Assert.Equal("hello", (string?)message["text"]);
        Assert.Equal("ru", (string?)message["from"]!["language_code"]);
        Assert.Equal("private", (string?)message["chat"]!["type"]);
        Assert.Equal(ann.Id, message["chat"]!["id"]!.GetValue<long>());
        Assert.Equal(Clock.GetUtcNow().ToUnixTimeSeconds(), message["date"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_poll_in_vain_ends_with_nothing_after_its_time()
    {
        var poll = Poll(timeout: 30);
        await Telegram.WaitForPoll();
        NetworkClock.Pass(TimeSpan.FromSeconds(29));
        Assert.False(poll.IsCompleted);

        NetworkClock.Pass(TimeSpan.FromSeconds(1));

        Assert.Empty(await poll);
    }

    [Fact]
    public async Task Updates_are_repeated_until_an_offset_confirms_them()
    {
        var ann = Telegram.User("Ann");
        ann.Says("one");
        ann.Says("two");

        var first = await Poll();
        var again = await Poll();
        Assert.Equal(["one", "two"], first.Select(u => (string?)u!["message"]!["text"]));
        Assert.Equal(first.ToJsonString(), again.ToJsonString());

        var second = first[1]!["update_id"]!.GetValue<long>();
        Assert.Equal(first[0]!["update_id"]!.GetValue<long>() + 1, second);
        Assert.Equal("two", (string?)Assert.Single(await Poll(offset: second))!["message"]!["text"]);
        Assert.Empty(await Poll(offset: second + 1));
        Assert.Equal(0, Telegram.PendingUpdates);
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_last()
    {
        var ann = Telegram.User("Ann");
        ann.Says("one");
        ann.Says("two");
        ann.Says("three");

        Assert.Equal("three", (string?)Assert.Single(await Poll(offset: -1))!["message"]!["text"]);
        Assert.Equal(1, Telegram.PendingUpdates);
    }

    [Fact]
    public async Task A_limit_is_kept()
    {
        var ann = Telegram.User("Ann");
        ann.Says("one");
        ann.Says("two");

        Assert.Single((await Call("getUpdates", new { limit = 1 })).Result.AsArray());
    }

    [Fact]
    public async Task A_second_poller_throws_the_first_out()
    {
        var first = Call("getUpdates", new { timeout = 50 });
        await Telegram.WaitForPoll();

        var second = Call("getUpdates", new { timeout = 50 });

        Refused(await first, 409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        await Telegram.WaitForPoll();
        Telegram.User("Ann").Says("hi");
        Assert.Single((await second).Result.AsArray());
    }

    [Fact]
    public async Task Kinds_that_were_not_asked_for_do_not_come()
    {
        var ann = Telegram.User("Ann");
        await Call("getUpdates", new { allowed_updates = new[] { "my_chat_member", "message_reaction" } });

        var message = ann.Says("not asked for");
        ann.Reacts(message, "👍");
        ann.Blocks();

        var updates = await Poll();
        Assert.Equal(["message_reaction", "my_chat_member"], updates.Select(u => u!.AsObject().Last().Key));
    }

    [Fact]
    public async Task Reactions_are_off_by_default()
    {
        var ann = Telegram.User("Ann");

        ann.Reacts(ann.Says("hello"), "👍");

        Assert.Single(await Poll());
    }

    [Fact]
    public async Task A_repeated_update_comes_again_even_after_it_was_confirmed()
    {
        Telegram.User("Ann").Says("once");
        var id = (await Poll())[0]!["update_id"]!.GetValue<long>();
        Assert.Empty(await Poll(offset: id + 1));

        Telegram.RepeatLastUpdates();

        Assert.Equal(id, Assert.Single(await Poll(offset: id + 1))!["update_id"]!.GetValue<long>());
        Assert.Empty(await Poll(offset: id + 1));
    }

    [Fact]
    public async Task Duplicates_carry_the_same_number()
    {
        Telegram.DuplicateUpdates();
        Telegram.User("Ann").Says("twice");

        var updates = await Poll();

        Assert.Equal(2, updates.Count);
        Assert.Equal(updates[0]!.ToJsonString(), updates[1]!.ToJsonString());
    }

    [Fact]
    public async Task Held_updates_come_in_another_order_and_none_is_lost()
    {
        var ann = Telegram.User("Ann");
        Telegram.HoldUpdates();
        ann.Says("one");
        ann.Says("two");
        Assert.Empty(await Poll());

        Telegram.ReleaseUpdatesReversed();

        var first = Assert.Single((await Call("getUpdates", new { limit = 1 })).Result.AsArray())!;
        Assert.Equal("two", (string?)first["message"]!["text"]);
        var rest = await Poll(offset: first["update_id"]!.GetValue<long>() + 1);
        Assert.Equal("one", (string?)Assert.Single(rest)!["message"]!["text"]);
    }

    [Fact]
    public async Task A_raw_update_is_passed_on_as_it_is()
    {
        var id = Telegram.PushRawUpdate("""{"purchased_paid_media":{"odd":[1,null]}}""");

        var update = Assert.Single(await Poll())!;

        Assert.Equal(id, update["update_id"]!.GetValue<long>());
        Assert.Equal("""{"odd":[1,null]}""", update["purchased_paid_media"]!.ToJsonString());
    }
}
