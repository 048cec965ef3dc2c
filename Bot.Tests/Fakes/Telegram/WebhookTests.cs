using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Telegram.Wire;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Telegram;

public sealed class WebhookTests : TelegramFixture
{
    private readonly ConcurrentQueue<(string Text, string Secret)> _received = new();
    private Func<string, Task<(int Status, string Body)>> _answer = _ => Task.FromResult((200, ""));

    // Nobody moves the clock of retries here: they are a few real milliseconds.
    private protected override TimeProvider PollingTime => TimeProvider.System;

    [Fact]
    public async Task Updates_are_posted_with_the_secret_and_then_gone()
    {
        await using var receiver = await Receive();
        await Call("setWebhook", new { url = receiver.Url, secret_token = "s3cret_-" });

        Telegram.User("Ann").Says("hello");

        await Telegram.WaitUntilAllUpdatesAreTaken();
        Assert.Equal([("hello", "s3cret_-")], _received);
    }

    [Fact]
    public async Task A_refused_update_is_posted_again_before_the_next_of_its_chat()
    {
        var attempts = 0;
        _answer = text => Task.FromResult((text == "one" && Interlocked.Increment(ref attempts) < 3 ? 500 : 200, ""));
        await using var receiver = await Receive();
        await Call("setWebhook", new { url = receiver.Url });
        var ann = Telegram.User("Ann");

        ann.Says("one");
        ann.Says("two");
        await Telegram.WaitUntilAllUpdatesAreTaken();

        Assert.Equal(["one", "one", "one", "two"], _received.Select(r => r.Text));
        var description = (await Call("getWebhookInfo")).Result;
        Assert.Equal("Wrong response from the webhook: 500", (string?)description["last_error_message"]);
    }

    [Fact]
    public async Task Chats_do_not_wait_for_each_other()
    {
        var annIsServed = new TaskCompletionSource();
        _answer = async text =>
        {
            await (text == "from Ann" ? annIsServed.Task : Task.CompletedTask);
            return (200, "");
        };
        await using var receiver = await Receive();
        await Call("setWebhook", new { url = receiver.Url });

        Telegram.User("Ann").Says("from Ann");
        Telegram.User("Bob").Says("from Bob");
        await Telegram.WaitUntil(() => _received.Any(r => r.Text == "from Bob") && Telegram.PendingUpdates == 1, "Bob to be served");
        annIsServed.SetResult();

        await Telegram.WaitUntilAllUpdatesAreTaken();
    }

    [Fact]
    public async Task A_webhook_may_answer_with_a_call()
    {
        var ann = Telegram.User("Ann");
        _answer = _ => Task.FromResult((200, $$"""{"method":"sendMessage","chat_id":{{ann.Id}},"text":"at once"}"""));
        await using var receiver = await Receive();
        await Call("setWebhook", new { url = receiver.Url });

        ann.Says("hello");

        await ann.Hears("at once");
    }

    [Fact]
    public async Task Polling_and_a_webhook_exclude_each_other()
    {
        await using var receiver = await Receive();
        var poll = Call("getUpdates", new { timeout = 50 });
        await Telegram.WaitForPoll();

        await Call("setWebhook", new { url = receiver.Url });

        Refused(await poll, 409, "Conflict: terminated by setWebhook request");
        Refused(
            await Call("getUpdates"), 409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        Assert.Equal(receiver.Url, (string?)(await Call("getWebhookInfo")).Result["url"]);
        await Call("deleteWebhook");
        Assert.Empty(await Poll());
    }

    [Fact]
    public async Task A_new_webhook_can_forget_what_is_pending()
    {
        Telegram.User("Ann").Says("old");

        await Call("deleteWebhook", new { drop_pending_updates = true });

        Assert.Empty(await Poll());
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "bad secret!", "Bad Request: secret token contains unallowed characters")]
    [InlineData("ftp://example.org", "", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")]
    public async Task A_wrong_webhook_is_refused(string url, string secret, string description) =>
        Refused(await Call("setWebhook", new { url, secret_token = secret }), 400, description);

    // The fake's own host serves as the bot's side too.
    private async Task<Receiver> Receive()
    {
        var host = new HttpHost(async http =>
        {
            var update = await JsonNode.ParseAsync(http.Request.Body);
            var text = (string)update!["message"]!["text"]!;
            _received.Enqueue((text, http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString()));
            var (status, body) = await _answer(text);
            http.Response.StatusCode = status;
            await http.Response.WriteAsync(body);
        });
        await host.Up();
        return new Receiver(host);
    }

    private sealed class Receiver(HttpHost host) : IAsyncDisposable
    {
        public string Url => $"http://127.0.0.1:{host.Port}/hook";

        public async ValueTask DisposeAsync() => await host.Down();
    }
}
