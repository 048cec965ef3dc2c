using Bot.Messaging;
using Bot.Tickets;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class TransferTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task The_customer_hears_who_takes_over_and_every_card_shows_it()
    {
        await _room.Opens();
        await _room.StaffSay(Command("tickets", name: "Cy Do", at: Forum), Command("claim"));

        var sent = await _room.StaffSay(Command("transfer", "cy"));

        Assert.StartsWith("Cy is taking care of 1001-7 from now on", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
        Assert.All([Forum, Group], chat => Assert.Contains("With Cy", sent.To(chat).OfType<ShowLatest>().Single().Text(), StringComparison.Ordinal));
        Assert.Equal((TicketEventKind.Transferred, "Bo Lee", "Cy Do"), Last(await _room.Timeline()));
    }

    [Fact]
    public async Task Whoever_gets_it_hears_it_everywhere_with_a_sound()
    {
        await _room.Opens();
        await _room.StaffSay(Command("tickets", name: "Cy Do", at: Group));

        var sent = await _room.StaffSay(Command("transfer", "Cy Do"));

        var here = sent.To(Forum).OfType<SendMessage>().Single();
        var there = sent.To(Group).OfType<SendMessage>().Single();
        Assert.Equal("Bo passed #1001-7 on: it is with Cy now. The customer was told.", here.Text());
        Assert.EndsWith("\nBo (Telegram) passed #1001-7 on: it is with Cy now. The customer was told.", there.Text(), StringComparison.Ordinal);
        Assert.Equal((false, false), (here.Quiet, there.Quiet));
    }

    [Fact]
    public async Task A_mention_makes_somebody_known_who_never_said_a_word()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(Command("transfer", "1001-7 Dee Poe", at: Group) with { Mentions = [new Sender("9", "Dee Poe")] });

        Assert.Equal("Dee", (await _room.Ticket()).AssigneeName);
        Assert.Single(sent.To(CustomerChat));
    }

    [Fact]
    public async Task Between_two_of_the_same_name_the_agent_is_asked()
    {
        await _room.Opens();
        await _room.StaffSay(Command("tickets", name: "Cy Do", at: Group), Command("tickets", name: "Cy Ho", at: Forum) with { Sender = new Sender("7", "Cy Ho", Handle: "cyho") });

        var answer = Assert.Single(await _room.StaffSay(Command("transfer", "Cy")));

        Assert.Equal("Whom do you mean? Cy Do (plain), Cy Ho (Telegram, @cyho). Write the whole name, or the @handle.", answer.Text());
        Assert.Null((await _room.Ticket()).AssigneeId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zed")]
    public async Task A_name_that_nobody_has_is_answered_with_those_who_are_there(string name)
    {
        await _room.Opens();

        Assert.Contains("Bo Lee (Telegram)", Assert.Single(await _room.StaffSay(Command("transfer", name))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_passes_a_ticket_on_to_themselves_who_has_it()
    {
        await _room.Opens();
        await _room.StaffSay(Command("claim"));

        Assert.Equal("You have #1001-7 already.", Assert.Single(await _room.StaffSay(Command("transfer", "Bo"))).Text());
    }

    public void Dispose() => _room.Dispose();

    private static (TicketEventKind, string, string) Last(IReadOnlyList<TicketEvent> timeline) => (timeline[^1].Kind, timeline[^1].ActorName, timeline[^1].Text);
}
