using Bot.Messaging;
using Bot.Tests.Fakes.Telegram;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Taking updates in by asking for them: nothing lost, nothing stuck.</summary>
public sealed class TelegramPollerTests
{
    [Fact]
    public async Task What_people_write_reaches_the_inbox_in_order_and_is_confirmed()
    {
        await using var bench = await TelegramBench.StartAsync();
        var ann = bench.Customer();

        ann.Says("one");
        ann.SendsAlbum(2, "two");
        ann.Says("three");

        await bench.Inbox.Has(4);
        await bench.Server.WaitUntilAllUpdatesAreTaken();
        Assert.Equal(["one", "two", "", "three"], bench.Inbox.Messages.Select(message => message.Text));
        Assert.Equal(["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"], Allowed(bench));
    }

    [Fact]
    public async Task A_crash_before_the_inbox_has_stored_loses_nothing()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await TelegramBench.PrepareAsync(inbox: new RecordingInbox { Gate = gate.Task });
        var ann = bench.Customer();
        ann.Says("one");
        await bench.RunAsync();
        await bench.Inbox.Reached.Task;
        ann.Says("two");

        await bench.StopAsync();
        Assert.Equal(2, bench.Server.PendingUpdates);
        gate.SetResult();
        await bench.RunAsync();

        await bench.Inbox.Has(2);
        await bench.Server.WaitUntilAllUpdatesAreTaken();
        Assert.Equal(["one", "two"], bench.Inbox.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task What_could_not_be_stored_comes_again()
    {
        var time = new ImpatientTime();
        await using var bench = await TelegramBench.PrepareAsync(time);
        bench.Inbox.FailNext(3);
        await bench.RunAsync();

        bench.Customer().Says("one");

        await bench.Inbox.Has(1);
        Assert.Equal(3, bench.Log.At(LogLevel.Error).Count(line => line.Contains("could not be stored", StringComparison.Ordinal)));
        Assert.All(time.Waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Twice_the_same_update_is_one_message()
    {
        await using var bench = await TelegramBench.StartAsync();
        bench.Server.DuplicateUpdates();
        var ann = bench.Customer();

        ann.Says("one");
        ann.Says("two");
        await bench.Server.WaitUntilAllUpdatesAreTaken();

        Assert.Equal(["one", "two"], bench.Inbox.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task An_update_that_cannot_be_read_holds_nobody_up()
    {
        await using var bench = await TelegramBench.StartAsync();
        bench.Server.HoldUpdates();
        bench.Server.PushRawUpdate("""{"message":{"message_id":"x","date":1,"from":{"id":7001,"is_bot":false,"first_name":"Ann"},"chat":{"id":7001,"type":"private"},"text":"secret words"}}""");
        bench.Server.PushRawUpdate("""{"callback_query":[1,2,3]}""");
        bench.Server.PushRawUpdate("""{"hologram":{"x":1}}""");
        bench.Customer().Says("and me?");
        bench.Server.ReleaseUpdates();

        await bench.Inbox.Has(2);
        await bench.Server.WaitUntilAllUpdatesAreTaken();
        Assert.Equal(["message of a new kind", null], bench.Inbox.Messages.Select(message => message.Unsupported));
        Assert.Equal("and me?", bench.Inbox.Messages[1].Text);
        Assert.Equal(2, bench.Log.At(LogLevel.Warning).Count(line => line.Contains("could not be understood", StringComparison.Ordinal)));
        Assert.DoesNotContain("secret words", bench.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_does_not_say_what_it_is_holds_nobody_up()
    {
        await using var bench = await TelegramBench.StartAsync();
        bench.Server.HoldUpdates();
        bench.Server.PushRawUpdate(
            """
            {"my_chat_member":{"chat":{"id":7001,"type":"private"},"from":{"id":7001,"is_bot":false,"first_name":"Ann"},"date":1,
            "old_chat_member":{"user":{"id":42,"is_bot":true,"first_name":"Bot"}},"new_chat_member":{"user":{"id":42,"is_bot":true,"first_name":"Bot"}}}}
            """);
        bench.Customer().Says("and me?");
        bench.Server.ReleaseUpdates();

        await bench.Server.WaitUntilAllUpdatesAreTaken();
        Assert.Contains("and me?", bench.Inbox.Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task A_press_is_answered_once_it_is_stored_and_an_old_one_is_nobodys_loss()
    {
        await using var bench = await TelegramBench.StartAsync();
        var ann = bench.Customer();
        await bench.Deliver(new SendMessage(
            TelegramBench.Address(ann.Chat), new MessageContent { Text = "Which?", Buttons = [[new OutgoingButton("A", "s1.a")]] }));

        var press = ann.Presses("A");

        Assert.Equal("", (await press.Answered()).Text);
        Assert.Equal("s1.a", (await bench.Inbox.Has(1)).ButtonToken);
        var late = ann.Presses("A");
        late.Expires();
        ann.Says("still here?");
        await bench.Inbox.Has(3);
        Assert.Empty(bench.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task Another_poller_with_this_token_is_said_once_and_outlived()
    {
        var time = new ImpatientTime();
        await using var bench = await TelegramBench.PrepareAsync(time);
        bench.Server.Faults.On("getUpdates").Times(3)
            .Refuses(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

        await bench.RunAsync();
        await bench.Server.WaitForPoll();

        Assert.Single(bench.Log.At(LogLevel.Error), line => line.Contains("Another instance polls with this token", StringComparison.Ordinal));
        Assert.Equal(3, time.Waits.Count(wait => wait == TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_webhook_that_is_set_is_taken_away()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        using var http = new HttpClient();
        await http.GetAsync(new Uri($"{bench.Server.Url}/bot{bench.Server.Token}/setWebhook?url=http://127.0.0.1:9/"));

        await bench.RunAsync();

        await bench.Server.WaitForPoll();
        Assert.Single(bench.Server.CallsOf("deleteWebhook"));
    }

    [Fact]
    public async Task A_flood_refusal_is_waited_for_as_told()
    {
        var time = new ImpatientTime();
        await using var bench = await TelegramBench.PrepareAsync(time);
        bench.Server.Faults.On("getUpdates").Once().TooManyRequests(17);

        await bench.RunAsync();
        await bench.Server.WaitForPoll();

        Assert.Contains(TimeSpan.FromSeconds(17), time.Waits);
    }

    [Fact]
    public async Task A_server_that_fails_is_asked_again_with_longer_and_longer_pauses()
    {
        var time = new ImpatientTime();
        await using var bench = await TelegramBench.PrepareAsync(time);
        bench.Server.Faults.On("getUpdates").Times(4).ServerError(502);
        bench.Server.Faults.On("getMe").Times(2).ResetsConnection();

        await bench.RunAsync();
        await bench.Server.WaitForPoll();

        Assert.Equal(6, time.Waits.Count);
        Assert.All(time.Waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_server_that_answers_a_long_poll_at_once_is_not_asked_without_a_pause()
    {
        var time = new ImpatientTime();
        await using var bench = await TelegramBench.PrepareAsync(time);
        bench.Server.Faults.On("getUpdates").Times(3).AnswersGarbage("""{"ok":true,"result":[]}""", applied: false);

        await bench.RunAsync();
        await bench.Server.WaitUntil(() => bench.Server.CallsOf("getUpdates").Count > 3, "a fourth poll");

        Assert.Equal(3, time.Waits.Count(wait => wait == TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_bad_token_switches_off_Telegram_alone()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        bench.Server.RevokeToken();

        await bench.RunAsync();
        var result = await bench.Say(new ChatAddress("telegram", "7001"), "hi");

        Assert.IsType<DeliveryResult.Off>(result);
        Assert.Single(bench.Log.At(LogLevel.Error), line => line.Contains("@BotFather", StringComparison.Ordinal));
        Assert.Empty(bench.Server.CallsOf("getUpdates"));
        Assert.DoesNotContain(bench.Server.Token, bench.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_revoked_while_polling_ends_the_polling()
    {
        await using var bench = await TelegramBench.StartAsync();
        bench.Server.Faults.On("getUpdates").Refuses(ApiRefusal.Unauthorized);

        bench.Customer().Says("wake up");
        await bench.Log.WaitFor("does not know the token any more");

        Assert.IsType<DeliveryResult.Off>(await bench.Say(new ChatAddress("telegram", "7001"), "hi"));
    }

    [Fact]
    public async Task Without_a_token_Telegram_is_off_which_is_said_once()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        bench.Settings["Telegram:Token"] = "";
        bench.Settings["Telegram:StaffChatId"] = "-1001";

        await bench.RunAsync();

        Assert.IsType<DeliveryResult.Off>(await bench.Say(new ChatAddress("telegram", "7001"), "hi"));
        Assert.Null(bench.Platform.StaffChat);
        Assert.Empty(bench.Server.Calls);
        await bench.Log.WaitFor("Telegram is off");
        Assert.Single(bench.Log.At(LogLevel.Information), line => line.Contains("Telegram is off", StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Allowed(TelegramBench bench) =>
        bench.Server.CallsOf("getUpdates")[0].Json("allowed_updates")!.AsArray().Select(type => (string?)type);
}
