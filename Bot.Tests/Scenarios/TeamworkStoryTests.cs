using Bot.Tests.Fakes.Telegram;

namespace Bot.Tests.Scenarios;

/// <summary>Two agents share the work in one group.</summary>
public sealed class TeamworkStoryTests(DeskOnTelegram desk) : IClassFixture<DeskOnTelegram>
{
    [Fact]
    public async Task A_ticket_is_answered_with_prepared_words_and_passed_on_to_a_colleague()
    {
        var (vera, topic) = await desk.CustomerWithTicketAsync("Vera");
        var number = topic.Title.Split(' ')[0].TrimStart('#');
        var cy = desk.Telegram.User("Cy", username: "cy_do", lastName: "Do");
        cy.Joins(desk.Staff);

        cy.In(desk.Staff).Says("/tickets");
        await desk.Staff.WaitFor(number);
        desk.Agent.In(topic).Says("/canned looking");
        await vera.Hears($"Hello Vera, Bob here. I have read everything in {number}");
        await topic.Hears("Hello Vera, Bob here.");
        desk.Agent.In(topic).Says("/transfer @cy_do");
        await vera.Hears("Cy is taking care of");
        await topic.Hears("is with Cy now");
        cy.In(topic).Says("Good day, Vera");
        await vera.Hears("Cy:\nGood day, Vera");

        desk.Bot.HasNoErrors();
    }
}
