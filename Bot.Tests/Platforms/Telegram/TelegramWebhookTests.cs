using System.Net;
using System.Text;
using Bot.Messaging;
using Bot.Platforms.Telegram;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>Taking updates in as Telegram brings them.</summary>
public sealed class TelegramWebhookTests
{
    private const string Secret = "s3cret_-";

    [Fact]
    public async Task What_people_write_reaches_the_inbox()
    {
        await using var bench = await StartAsync();
        var ann = bench.Customer();

        ann.Says("one");
        ann.Says("two");

        await bench.Inbox.Has(2);
        await bench.Server.WaitUntilAllUpdatesAreTaken();
        Assert.Equal(["one", "two"], bench.Inbox.Messages.Select(message => message.Text));
        var set = await bench.Server.WaitForCall("setWebhook");
        Assert.Equal((bench.Url + "/telegram/webhook", Secret, "40"), (set["url"], set["secret_token"], set["max_connections"]));
        Assert.Equal(5, set.Json("allowed_updates")!.AsArray().Count);
    }

    [Fact]
    public async Task Without_a_secret_of_ours_a_random_one_is_made()
    {
        await using var bench = await StartAsync(secret: "");
        bench.Customer().Says("one");

        await bench.Inbox.Has(1);
        Assert.Equal(64, (await bench.Server.WaitForCall("setWebhook"))["secret_token"]!.Length);
    }

    [Fact]
    public async Task What_could_not_be_stored_is_brought_again()
    {
        await using var bench = await StartAsync();
        bench.Inbox.FailNext();

        bench.Customer().Says("one");

        await bench.Inbox.Has(1);
        await bench.Server.WaitUntilAllUpdatesAreTaken();
    }

    [Fact]
    public async Task The_200_waits_until_it_is_stored()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await StartAsync(inbox: new RecordingInbox { Gate = gate.Task });
        var call = PostAsync(bench, """{"update_id":5,"message":{"message_id":1,"date":1,"from":{"id":7,"is_bot":false,"first_name":"A"},"chat":{"id":7,"type":"private"},"text":"hi"}}""");

        await bench.Inbox.Reached.Task;
        Assert.False(call.IsCompleted);
        gate.SetResult();

        Assert.Equal(HttpStatusCode.OK, (await call).Status);
        Assert.Single(bench.Inbox.Messages);
    }

    [Fact]
    public async Task A_press_is_answered()
    {
        await using var bench = await StartAsync();
        var ann = bench.Customer();
        await bench.Deliver(new SendMessage(
            TelegramBench.Address(ann.Chat),
            new MessageContent { Text = "Which?", Buttons = [[new OutgoingButton("A", "s1.a")]] }));

        await ann.Presses("A").Answered();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData(Secret + "x")]
    public async Task Who_does_not_know_the_secret_is_not_Telegram(string? secret)
    {
        await using var bench = await StartAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, ""), await PostAsync(bench, """{"update_id":1}""", secret));
        Assert.Equal(0, bench.Inbox.Arrivals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"message":{}}""")]
    [InlineData("<html>")]
    public async Task What_is_no_update_is_a_bad_request(string body)
    {
        await using var bench = await StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(bench, body)).Status);
    }

    [Fact]
    public async Task A_body_without_end_is_not_read()
    {
        await using var bench = await StartAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(bench, new string('x', 1_100_000))).Status);
    }

    [Fact]
    public async Task While_polling_nothing_listens_there()
    {
        await using var bench = await TelegramBench.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(bench, """{"update_id":1}""")).Status);
    }

    [Fact]
    public async Task A_webhook_that_Telegram_did_not_take_is_offered_again()
    {
        var bench = await PrepareAsync(Secret, new ImpatientTime());
        await using var _ = bench;
        bench.Server.Faults.On("setWebhook").Times(2).ServerError();

        await bench.RunAsync();

        await bench.Server.WaitForCall(call => call is { Method: "setWebhook", Status: 200 }, "the webhook to be taken");
    }

    private static async Task<TelegramBench> StartAsync(string secret = Secret, RecordingInbox? inbox = null)
    {
        var bench = await PrepareAsync(secret, null, inbox);
        await bench.RunAsync();
        await bench.Server.WaitForCall("setWebhook");
        return bench;
    }

    private static async Task<TelegramBench> PrepareAsync(string secret, TimeProvider? time, RecordingInbox? inbox = null)
    {
        var bench = await TelegramBench.PrepareAsync(time, inbox);
        bench.Settings["Telegram:Delivery"] = "Webhook";
        bench.Settings["Telegram:WebhookUrl"] = bench.Url + "/";
        bench.Settings["Telegram:WebhookSecret"] = secret;
        return bench;
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(TelegramBench bench, string body, string? secret = Secret)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, bench.Url + TelegramWebhook.Path);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (secret is not null)
        {
            request.Headers.Add(TelegramWebhook.SecretHeader, secret);
        }

        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
