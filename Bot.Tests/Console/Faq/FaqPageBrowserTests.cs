using Bot.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Console.Faq;

/// <summary>The FAQ's page in a real browser.</summary>
public sealed class FaqPageBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task An_admin_writes_an_entry_sees_it_as_customers_do_publishes_it_and_tries_it()
    {
        await using var host = await FaqPageHost.StartAsync();
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(host, context);

        await page.Locator("#new").ClickAsync();
        await page.Locator("#new-title").FillAsync("Do you ship to Mars?");
        await page.Locator("#new-form [type=submit]").ClickAsync();
        await Expect(page.Locator("#title")).ToHaveTextAsync("Do you ship to Mars?");
        await page.Locator("#entry-answer").FillAsync("Not **yet**.");
        await Expect(page.Locator("#preview strong")).ToHaveTextAsync("yet");
        await page.Locator("#phrasings").FillAsync("do you deliver to mars\nmars shipping\na parcel to the red planet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.Locator("#facts")).ToContainTextAsync("version 1", new() { Timeout = 30_000 });
        await page.Locator("#tried").FillAsync("mars shipping");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try", Exact = true }).ClickAsync();

        await Expect(page.Locator("#outcome")).ToHaveTextAsync("It answers:");
        await Expect(page.Locator("#found")).ToContainTextAsync("Do you ship to Mars?");
        await Expect(page.Locator("#history li")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task What_was_typed_is_not_lost_when_somebody_else_was_quicker()
    {
        await using var host = await FaqPageHost.StartAsync();
        await host.PublishAsync("Mars?", "Not yet.", ["mars shipping"]);
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(host, context);
        await page.Locator("[data-key=mars]").ClickAsync();
        await Expect(page.Locator("#entry-answer")).ToHaveValueAsync("Not yet.");
        await page.Locator("#entry-answer").FillAsync("Never.");
        await host.OrderAsync("/entries/mars", new { name = "Ben", language = "en", answer = "Soon." });

        await page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(page.Locator("#notices")).ToContainTextAsync("Ben");
        await Expect(page.Locator("#entry-answer")).ToHaveValueAsync("Never.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take mine" }).ClickAsync();

        await Expect(page.Locator("#notices")).ToBeEmptyAsync();
        Assert.Equal("Never.", (await host.GetAsync("/entries/mars")).GetProperty("words")[0].GetProperty("answer").GetString());
    }

    private static async Task<IPage> OpenAsync(FaqPageHost host, IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(host.Address, "/desk/faq").ToString());
        await page.Locator("#name").FillAsync("Anna Berg");
        await page.Locator("#name-form [type=submit]").ClickAsync();
        return page;
    }
}
