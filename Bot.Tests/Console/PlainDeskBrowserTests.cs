using Bot.Data;
using Bot.Messaging;
using Bot.Tests.Support;
using Bot.Tickets;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Tests.Console;

/// <summary>The desk's page in a real browser.</summary>
public sealed class PlainDeskBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly DateTimeOffset _morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [BrowserFact]
    public async Task An_agent_says_their_name_once_opens_a_ticket_and_answers()
    {
        await using var host = await PlainDeskHost.StartAsync();
        var ticket = await host.OpenTicketAsync("Ada", _morning);
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(host, context);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ada" }).ClickAsync();
        await Expect(page.Locator("#events")).ToContainTextAsync("The parcel is broken");
        await page.GetByRole(AriaRole.Button, new() { Name = "Claim" }).ClickAsync();
        await page.Locator("#words").FillAsync("A new one is on its way.");
        await page.Locator("#words").PressAsync("Control+Enter");
        await page.GetByText("Note, for the team only").ClickAsync();
        await Expect(page.Locator("#words")).ToHaveValueAsync("");
        await page.Locator("#words").FillAsync("asked the depot");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        var note = await host.Inbox.HasAsync(message => message.Command == "note");
        Assert.Equal(("asked the depot", "Anna Berg"), (note.Text, note.Sender.Name));
        Assert.Equal("A new one is on its way.", (await host.Inbox.HasAsync(message => message.Kind is MessageKind.Text)).Text);
        var claim = await host.Inbox.HasAsync(message => message.Kind is MessageKind.Button);
        Assert.Equal(new ButtonAction.OnTicket("claim", ticket.Id), ButtonAction.Decode(claim.ButtonToken));
        await page.ReloadAsync();
        await Expect(page.Locator("#who")).ToHaveTextAsync("Anna Berg");
        await Expect(page.Locator("#number")).ToContainTextAsync("Ada");
    }

    [BrowserFact]
    public async Task A_prepared_answer_can_be_changed_before_it_is_sent_and_a_ticket_passed_on()
    {
        await using var host = await PlainDeskHost.StartAsync();
        host.Canned.Add(new() { Key = "hello", Text = { ["en"] = "Hello {name}, it is {agent}." } });
        await host.OpenTicketAsync("Ada", _morning, (_, db) => db.Agents.Add(Bot.Staff.Agent.New("Bo Lee", _morning)));
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(host, context);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ada" }).ClickAsync();
        await page.GetByLabel("Prepared answer…").SelectOptionAsync("hello");
        await Expect(page.Locator("#words")).ToHaveValueAsync("Hello Ada, it is Anna.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.GetByLabel("Pass on to…").SelectOptionAsync("Bo Lee");

        Assert.Equal("Hello Ada, it is Anna.", (await host.Inbox.HasAsync(message => message.Kind is MessageKind.Text)).Text);
        Assert.Equal("Bo Lee", (await host.Inbox.HasAsync(message => message.Command == "transfer")).Text);
    }

    [BrowserFact]
    public async Task What_happens_is_seen_without_a_reload()
    {
        await using var host = await PlainDeskHost.StartAsync();
        await using var context = await browser.OpenAsync();
        var page = await OpenAsync(host, context);
        await Expect(page.Locator("#calm")).ToBeVisibleAsync();

        await host.OpenTicketAsync("Ada", _morning);

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ada" })).ToBeVisibleAsync();
        await Expect(page).ToHaveTitleAsync("(1) Desk");
    }

    [BrowserFact]
    public async Task The_page_fits_phones_and_desktops_in_light_and_dark()
    {
        await using var host = await PlainDeskHost.StartAsync();
        await host.OpenTicketAsync("Ada Lovelace", _morning, Story);
        await host.OpenTicketAsync("Nguyễn Thị Bích", _morning.AddHours(2));
        foreach (var (width, height) in new[] { (1280, 860), (390, 844) })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var context = await browser.OpenAsync(new BrowserNewContextOptions
                {
                    Locale = "en-GB",
                    ColorScheme = scheme,
                    ViewportSize = new() { Width = width, Height = height },
                });
                var page = await OpenAsync(host, context);
                await page.GetByRole(AriaRole.Button, new() { Name = "Ada" }).ClickAsync();

                await Expect(page.Locator("#events")).ToContainTextAsync("asked the depot");
                Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                await Browser.ShootAsync(page, $"desk-{width}-{scheme}");
            }
        }
    }

    private static void Story(Ticket ticket, BotDbContext db)
    {
        var anna = new Actor(ActorKind.Agent, Guid.CreateVersion7(_morning), "Anna Berg", "desk");
        db.TicketEvents.Add(ticket.Record(TicketEventKind.Claimed, anna, Said.Nothing, _morning));
        ticket.AssignTo(anna.Id!.Value, "Anna");
        db.TicketEvents.Add(ticket.Record(TicketEventKind.Note, anna, new Said("asked the depot"), _morning.AddMinutes(3)));
        db.TicketEvents.Add(ticket.Record(TicketEventKind.AgentWrote, anna, new Said("Thank you for the photo. A new one is on its way, it should be with you on Thursday."), _morning.AddMinutes(4)));
        db.TicketEvents.Add(ticket.Record(TicketEventKind.CustomerWrote, Actor.CustomerOf(ticket), new Said("Wonderful, thank you! 🙏"), _morning.AddMinutes(9)));
        db.TicketEvents.Add(ticket.Record(TicketEventKind.PriorityChanged, anna, new Said("High"), _morning.AddMinutes(10)));
        ticket.Prioritize(TicketPriority.High);
    }

    private static async Task<IPage> OpenAsync(PlainDeskHost host, IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15000);
        await page.GotoAsync(new Uri(host.Address, "/desk").ToString());
        await page.GetByLabel("Your name", new() { Exact = true }).FillAsync("Anna Berg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        return page;
    }
}
