using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using static Bot.Tests.Platforms.WebChat.ChatPage;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>How the page and the widget stand on screens and on other sites, in a real browser.</summary>
public sealed class WebChatLooksTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task Any_site_opens_the_chat_by_one_line_and_escape_closes_it()
    {
        await using var host = await WebChatHost.StartAsync();
        await using var context = await browser.OpenAsync();
        // A server of its own: browsers let no strange page reach into the machine, but a page of the machine may.
        await using var shop = WebApplication.CreateBuilder().Build();
        shop.Urls.Add("http://127.0.0.1:0");
        shop.MapGet("/", () => Results.Content(
            $"<html lang=vi><body><h1>Shop</h1><script>before = Object.keys(window).length</script><script src={host.Address}widget.js data-color=teal async></script></body></html>",
            "text/html"));
        await shop.StartAsync();
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15000);
        await page.GotoAsync(shop.Urls.First());

        await page.GetByRole(AriaRole.Button, new() { Name = "Mở trò chuyện" }).ClickAsync();
        var frame = page.FrameLocator("iframe");
        await Expect(frame.Locator("html")).ToHaveAttributeAsync("data-connection", "open");
        await Expect(frame.Locator("html")).ToHaveAttributeAsync("lang", "vi");
        await frame.Locator("#text").FillAsync("xin chào");
        await frame.Locator("#text").PressAsync("Enter");
        await host.Inbox.HasAsync(message => message.Text == "xin chào");
        await Browser.ShootAsync(page, "widget");
        await frame.Locator("#text").PressAsync("Escape");

        await Expect(page.Locator("iframe")).ToBeHiddenAsync();
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Mở trò chuyện" });
        await Expect(button).ToBeFocusedAsync();
        await Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
        await host.SaysAsync(Text(host.Inbox.Accepted[^1].From, "Chào bạn!"));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mở trò chuyện, có tin mới" })).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(window).length - before - 1"));
    }

    [BrowserFact]
    public async Task The_page_fits_phones_and_desktops_in_light_and_dark()
    {
        await using var host = await WebChatHost.StartAsync();
        using var photo = new MemoryStream(Photo);
        var stored = await host.Files.SaveAsync(photo, 1000, CancellationToken.None);
        foreach (var (width, height) in new[] { (1280, 860), (390, 844), (320, 568) })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var context = await browser.OpenAsync(new BrowserNewContextOptions
                {
                    Locale = "en-GB",
                    ColorScheme = scheme,
                    ViewportSize = new() { Width = width, Height = height },
                });
                var page = await context.NewPageAsync();
                await page.GotoAsync(host.Address.ToString());
                await Expect(page.Locator("html")).ToHaveAttributeAsync("data-connection", "open");
                var chat = host.Inbox.Accepted[^1].From;
                await TellAStoryAsync(host, page, chat, stored!.Value.Sha256);

                await Expect(page.Locator(".them").Last).ToContainTextAsync("Anna");
                Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                // Pressing a button once pushed the header out of the frame: the frame itself must not scroll.
                Assert.Equal(0, await page.EvaluateAsync<int>("(chat => { chat.scrollTop = 100; return chat.scrollTop; })(document.getElementById('chat'))"));
                Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.bubble, .choices, .meta')].every(one => one.scrollWidth <= one.clientWidth + 1)"));
                await Browser.ShootAsync(page, $"chat-{width}-{scheme}");
            }
        }
    }

    private static async Task TellAStoryAsync(WebChatHost host, IPage page, ChatAddress chat, string photo)
    {
        await host.SaysAsync(Text(chat, "Hello! Tell me what went wrong, in your own words. I answer what I can at once; a person is one tap away."));
        await Expect(page.Locator(".them")).ToHaveCountAsync(1);
        await SayAsync(page, "My parcel arrived broken 😞 Order 48213. https://example.org/" + new string('a', 90));
        await Expect(page.Locator(".me .tick")).ToHaveCountAsync(1);
        await host.SaysAsync(new SendMessage(chat, new MessageContent
        {
            Text = new RichText([new TextSpan("I am sorry to read that. ", TextStyle.Bold), new TextSpan("Is it about one of these?")]),
            Buttons = Ask(chat, 1).Content.Buttons,
        }));
        await page.GetByRole(AriaRole.Button, new() { Name = "Delivery" }).ClickAsync();
        await Expect(page.Locator(".me .tick")).ToHaveCountAsync(2);
        await host.SaysAsync(new SendMessage(chat, new MessageContent
        {
            Text = new RichText([new TextSpan("Thank you, I have it. Your reference is "), new TextSpan("1042-7", TextStyle.Code), new TextSpan(".\nA person from our team answers you right here within 4 hours.")]),
            Files = [new OutgoingFile(FileKind.Document, "return-label.pdf", "application/pdf", photo, null, null)],
            Buttons = [[new OutgoingButton("Send", new ButtonAction.Choose(2, "send").Encode(), ButtonStyle.Primary), new OutgoingButton("Cancel", new ButtonAction.Command("cancel").Encode(), ButtonStyle.Danger)]],
        }));
        await SayAsync(page, "שלום עולם, وأيضا بالعربية");
        await Expect(page.Locator(".me .tick")).ToHaveCountAsync(3);
        var said = host.Inbox.Accepted[^1];
        await host.SaysAsync(new React(chat, said.MessageId!, Reaction.Received));
        await host.SaysAsync(Text(chat, "A new one is on its way, it should be with you on Thursday. Sorry for the trouble!\n— Anna"));
    }
}
