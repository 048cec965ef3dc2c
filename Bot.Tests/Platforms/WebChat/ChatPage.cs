using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Platforms.WebChat;

/// <summary>Drives the page in a browser, and a bot that answers it.</summary>
internal static class ChatPage
{
    public static byte[] Photo { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static void Answer(WebChatHost host, Func<IncomingMessage, OutgoingMessage> answer) =>
        host.Inbox.Then = message => message.Kind is MessageKind.Text or MessageKind.Button ? host.SaysAsync(answer(message)) : Task.CompletedTask;

    public static SendMessage Text(ChatAddress chat, string words) => new(chat, new MessageContent { Text = words });

    public static SendMessage Ask(ChatAddress chat, int prompt) => new(chat, new MessageContent
    {
        Text = "What is it about?",
        Buttons =
        [
            [new OutgoingButton("Delivery", new ButtonAction.Choose(prompt, "delivery").Encode()), new OutgoingButton("Payment", new ButtonAction.Choose(prompt, "payment").Encode())],
            [new OutgoingButton("Talk to a person", new ButtonAction.Command("human").Encode())],
        ],
    });

    public static async Task SayAsync(IPage page, string words)
    {
        await page.Locator("#text").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
    }

    public static async Task<IPage> OpenAsync(Browser browser, WebChatHost host)
    {
        var context = await browser.OpenAsync();
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15000);
        await page.GotoAsync(host.Address.ToString());
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-connection", "open");
        return page;
    }
}
