using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.Playwright;
using static Bot.Tests.Platforms.WebChat.ChatPage;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>What a visitor does on the page, in a real browser.</summary>
public sealed class WebChatBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task A_choice_is_pressed_once_and_is_over_when_a_newer_one_is_asked()
    {
        await using var host = await WebChatHost.StartAsync();
        Answer(host, message => Ask(message.From, message.Kind is MessageKind.Button ? 2 : 1));
        var page = await OpenAsync(browser, host);
        await SayAsync(page, "hello");

        await page.GetByRole(AriaRole.Button, new() { Name = "Delivery" }).ClickAsync();

        var pressed = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Button);
        Assert.Equal("s1.delivery", pressed.ButtonToken);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Delivery" }).First).ToBeDisabledAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Delivery" }).Last).ToBeEnabledAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Talk to a person" }).First).ToBeEnabledAsync();
        await Expect(page.Locator(".me .text").Last).ToHaveTextAsync("Delivery");
    }

    [BrowserFact]
    public async Task APhoto_is_sent_with_its_words_and_shown()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);

        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "box.png", MimeType = "image/png", Buffer = Photo });
        await Expect(page.Locator("#picked li")).ToContainTextAsync("box.png");
        await SayAsync(page, "see here");

        var sent = await host.Inbox.HasAsync(message => message.Files.Count > 0);
        Assert.Equal(("see here", "box.png", FileKind.Photo), (sent.Text, sent.Files[0].Name, sent.Files[0].Kind));
        await Expect(page.Locator(".me img")).ToHaveJSPropertyAsync("naturalWidth", 1);
        await Expect(page.Locator("#picked li")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_file_that_is_too_large_is_named_before_anything_is_sent()
    {
        await using var host = await WebChatHost.StartAsync(settings: ("WebChat:MaxUploadBytes", "1048576"));
        var page = await OpenAsync(browser, host);

        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "film.mp4", MimeType = "video/mp4", Buffer = new byte[1048577] });

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("film.mp4 is larger than 1 MB");
        await Expect(page.Locator("#picked li")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var host = await WebChatHost.StartAsync();
        Answer(host, message => Ask(message.From, 1));
        var page = await OpenAsync(browser, host);

        await Expect(page.Locator("#text")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("first line");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("second");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delivery" }).WaitForAsync();
        while (await page.EvaluateAsync<string>("document.activeElement.textContent.trim()") != "Delivery")
        {
            await page.Keyboard.PressAsync("Shift+Tab");
        }

        await page.Keyboard.PressAsync("Enter");

        var said = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Text);
        Assert.Equal("first line\nsecond", said.Text);
        await host.Inbox.HasAsync(message => message.ButtonToken == "s1.delivery");
        await Expect(page.Locator("#text")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Too_many_words_stay_in_the_box_with_the_reason()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);

        await page.Locator("#text").FillAsync(new string('x', 16001));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("too long");
        await Expect(page.Locator("#text")).ToHaveValueAsync(new string('x', 16001));
        Assert.DoesNotContain(host.Inbox.Accepted, message => message.Kind is MessageKind.Text);
    }

    [BrowserFact]
    public async Task Nothing_that_anybody_writes_becomes_markup()
    {
        await using var host = await WebChatHost.StartAsync();
        Answer(host, message => Text(message.From, message.Text));
        var page = await OpenAsync(browser, host);

        await SayAsync(page, "<img src=x onerror=alert(1)> javascript:alert(1) see https://example.org/a?b=1.");

        await Expect(page.Locator(".them .text")).ToContainTextAsync("<img src=x onerror=alert(1)> javascript:alert(1) see https://example.org/a?b=1.");
        Assert.Equal(0, await page.Locator(".log img").CountAsync());
        await Expect(page.Locator(".them a")).ToHaveAttributeAsync("href", "https://example.org/a?b=1");
        await Expect(page.Locator(".them a")).ToHaveAttributeAsync("rel", "noopener noreferrer");
    }

    [BrowserFact]
    public async Task The_language_is_chosen_for_the_page_and_for_the_bot()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);

        await page.GetByLabel("Language").SelectOptionAsync("vi");

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "vi");
        await Expect(page.Locator("#text")).ToHaveAttributeAsync("placeholder", "Viết tin nhắn…");
        var command = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Command);
        Assert.Equal(("language", "vi", "vi"), (command.Command, command.Text, command.Sender.LanguageHint));
        await Expect(page.Locator(".item")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Words_are_changed_and_marked_as_received()
    {
        await using var host = await WebChatHost.StartAsync();
        var page = await OpenAsync(browser, host);
        await SayAsync(page, "order 41");
        await Expect(page.Locator(".me .tick")).ToBeVisibleAsync();
        var said = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Text);

        await page.Locator(".me").HoverAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change" }).ClickAsync();
        await page.Locator("#text").FillAsync("order 42");
        await page.Keyboard.PressAsync("Enter");
        var edit = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Edit);
        await host.SaysAsync(new React(said.From, said.MessageId!, Reaction.Received));

        Assert.Equal((said.MessageId, "order 42"), (edit.MessageId, edit.Text));
        await Expect(page.Locator(".me .text")).ToHaveTextAsync("order 42");
        await Expect(page.Locator(".me .meta")).ToContainTextAsync("Received by a person");
    }

    [BrowserFact]
    public async Task What_is_shown_anew_takes_the_place_of_the_old()
    {
        await using var host = await WebChatHost.StartAsync();
        var subject = Guid.CreateVersion7();
        Answer(host, message => new SendMessage(message.From, new MessageContent { Text = "draft" }) { Subject = subject });
        var page = await OpenAsync(browser, host);
        await SayAsync(page, "hello");
        await Expect(page.Locator(".them .text")).ToHaveTextAsync("draft");
        var said = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Text);

        await host.SaysAsync(new ReviseMessage(said.From, new MessageContent { Text = "final" }, subject));

        await Expect(page.Locator(".them .text")).ToHaveTextAsync("final");
    }
}
