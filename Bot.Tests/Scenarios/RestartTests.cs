using Bot.Conversations;
using Bot.Languages;
using Bot.Tests.Fakes.Telegram;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Scenarios;

/// <summary>The program ends in the middle, and whoever wrote notices nothing.</summary>
public sealed class RestartTests
{
    private const int People = 20;
    private const int InFlight = 4;

    [Fact]
    public async Task A_form_goes_on_where_it_was()
    {
        var texts = new Phrasebooks()[Language.English];
        await using var desk = new DeskOnTelegram();
        await desk.InitializeAsync();
        var ann = desk.Telegram.User("Ann");
        ann.Says("/complain");
        await ann.Hears(texts.Label("category.question"));
        ann.Presses("Something else");
        await ann.Hears(texts.Label("description.question"));
        await desk.Bot.StopAsync();

        ann.Says("The parcel was wet");
        await desk.Bot.StartAsync();

        await ann.Hears(texts.Label("field.OrderNumber.question"));
        await desk.Bot.RestartAsync();
        ann.Presses(texts.Label("form.skip"));
        await ann.Hears(texts.Label("evidence.question"));
        ann.Presses(texts.Label("evidence.none"));
        await ann.Hears("The parcel was wet");
        Assert.Equal(ConversationState.ReviewingComplaint, (await desk.Bot.ReadAsync(db => db.Conversations.SingleAsync())).State);
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task Killed_in_the_middle_of_a_burst_it_loses_no_word_and_opens_no_second_ticket()
    {
        await using var desk = new DeskOnTelegram();
        await desk.PrepareAsync();
        desk.Bot.Settings["Outbox:Concurrency"] = $"{InFlight}";
        // A cold start, on a machine that may be busy with all the other tests.
        desk.Telegram.Patience = TimeSpan.FromMinutes(2);
        desk.Bot.StartProcess();
        await desk.Telegram.WaitForPoll();

        for (var n = 0; n < People; n++)
        {
            var customer = desk.Telegram.User($"Customer{n:00}");
            customer.Says("/human");
            customer.Says($"first words of {n:00}.");
            customer.Says($"second words of {n:00}.");
        }

        await desk.Telegram.WaitUntil(() => desk.Staff.Topics.Count >= 6, "six topics");
        await desk.Bot.KillAsync();
        desk.Bot.StartProcess();

        var words = Enumerable.Range(0, People).SelectMany(n => (string[])[$"first words of {n:00}.", $"second words of {n:00}."]).ToList();
        await desk.Telegram.WaitUntil(() => words.All(said => CopiesOf(desk.Staff, said).Count > 0), "every word in its topic");
        await desk.Bot.KillAsync();
        Assert.All(words, said => Assert.Contains(said[^3..^1], CopiesOf(desk.Staff, said)[0].Topic!.Title, StringComparison.Ordinal));
        Assert.InRange(words.Sum(said => CopiesOf(desk.Staff, said).Count) - words.Count, 0, InFlight);
        Assert.InRange(desk.Staff.Topics.Count - People, 0, InFlight);
        var tickets = await desk.Bot.ReadAsync(db => db.Tickets.ToListAsync());
        Assert.Equal(People, tickets.Count);
        Assert.Equal(People, tickets.Select(ticket => ticket.ChatId).Distinct().Count());
    }

    private static List<FakeMessage> CopiesOf(FakeGroup staff, string words) =>
        [.. staff.BotMessages.Where(message => message.Topic is not null && message.Text.EndsWith(words, StringComparison.Ordinal))];
}
