using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.Playwright;
using static Bot.Tests.Platforms.WebChat.ChatPage;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>What the visitor's device remembers and sends again, in a real browser.</summary>
public sealed class WebChatDeviceTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task A_visitor_writes_and_is_answered_and_finds_both_again_after_a_reload()
    {
        await using var host = await WebChatHost.StartAsync();
        Answer(host, message => Text(message.From, $"I read: {message.Text}"));
        var page = await OpenAsync(browser, host);

        await SayAsync(page, "my parcel is broken");
        await Expect(page.Locator(".them")).ToContainTextAsync("I read: my parcel is broken");
        await SayAsync(page, "and late");
        await Expect(page.Locator(".them")).ToHaveCountAsync(2);
        await page.ReloadAsync();

        await Expect(page.Locator(".item .text")).ToHaveTextAsync(["my parcel is broken", "I read: my parcel is broken", "and late", "I read: and late"]);
        Assert.Single(host.Inbox.Accepted, message => message.Kind is MessageKind.Joined);
    }

    [BrowserFact]
    public async Task While_the_server_is_away_words_wait_and_then_arrive_once_and_in_order()
    {
        await using var host = await WebChatHost.StartAsync();
        Answer(host, message => Text(message.From, $"I read: {message.Text}"));
        var page = await OpenAsync(browser, host);
        await SayAsync(page, "before");
        await Expect(page.Locator(".them")).ToHaveCountAsync(1);

        await host.RestartAsync(async () =>
        {
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Reconnecting");
            await SayAsync(page, "one");
            await SayAsync(page, "two");
            await Expect(page.Locator(".me").Last).ToContainTextAsync("Sending");
        });

        await Expect(page.Locator(".them .text")).ToHaveTextAsync(["I read: before", "I read: one", "I read: two"], new() { Timeout = 30000 });
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
        Assert.Equal(["before", "one", "two"], host.Inbox.Accepted.Where(message => message.Kind is MessageKind.Text).Select(message => message.Text));
    }

    [BrowserFact]
    public async Task Words_whose_acknowledgement_was_lost_are_sent_again_and_taken_once()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);
        host.Inbox.LosesAnswers = true;

        await SayAsync(page, "hello");
        await host.Inbox.HasAsync(message => message.Text == "hello");
        host.Inbox.LosesAnswers = false;

        await Expect(page.Locator(".me .tick")).ToBeVisibleAsync(new() { Timeout = 15000 });
        Assert.Single(host.Inbox.Accepted, message => message.Text == "hello");
        Assert.True(host.Inbox.Repeats > 0);
    }

    [BrowserFact]
    public async Task A_draft_outlives_the_page()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);

        await page.Locator("#text").FillAsync("half a thou");
        await page.ReloadAsync();

        await Expect(page.Locator("#text")).ToHaveValueAsync("half a thou");
    }

    [BrowserFact]
    public async Task A_second_tab_shows_the_same_chat()
    {
        await using var host = await WebChatHost.StartAsync();
        Answer(host, message => Text(message.From, $"I read: {message.Text}"));
        var first = await OpenAsync(browser, host);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(host.Address.ToString());
        await Expect(second.Locator("html")).ToHaveAttributeAsync("data-connection", "open");

        await SayAsync(first, "hello");

        await Expect(second.Locator(".item .text")).ToHaveTextAsync(["hello", "I read: hello"]);
        Assert.Single(host.Inbox.Accepted, message => message.Kind is MessageKind.Joined);
    }

    [BrowserFact]
    public async Task A_chat_is_forgotten_by_the_device()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);
        await SayAsync(page, "hello");
        await Expect(page.Locator(".me .tick")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Privacy" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget this chat on this device" }).ClickAsync();
        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Forget", Exact = true }).ClickAsync(), response => response.Url.EndsWith("/session", StringComparison.Ordinal));

        await Expect(page.Locator(".item")).ToHaveCountAsync(0);
        Assert.Equal(2, host.Inbox.Accepted.Count(message => message.Kind is MessageKind.Joined));
    }
}
