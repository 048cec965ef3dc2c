using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class StaffActionsTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task A_claim_is_told_to_the_customer_by_name_and_shown_on_every_card()
    {
        var ticket = await _room.Opens();

        var sent = await _room.StaffSay(Press("claim", ticket.Id));

        Assert.Contains("Bo is taking care of 1001-7", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
        Assert.All([Forum, Group], chat => Assert.Contains("With Bo", sent.To(chat).OfType<ShowLatest>().Single().Text(), StringComparison.Ordinal));
        Assert.True(sent.To(Forum).OfType<SendMessage>().Single().Quiet);
    }

    [Fact]
    public async Task The_second_claim_is_told_who_has_it_and_the_customer_hears_nothing()
    {
        var ticket = await _room.Opens();
        await _room.StaffSay(Press("claim", ticket.Id));

        var sent = await _room.StaffSay(Press("claim", ticket.Id, name: "Cy"));

        Assert.Equal("Bo has #1001-7 already.", Assert.Single(sent).Text());
    }

    [Fact]
    public async Task Of_two_claims_at_the_same_moment_only_one_is_saved()
    {
        var ticket = await _room.Opens();
        await using var one = _room.NewDb();
        await using var two = _room.NewDb();
        var handler = _room.Get<Bot.Messaging.Inbox.ITurnHandler>();
        await handler.HandleAsync(one, [Press("claim", ticket.Id)], _room.Now, CancellationToken.None);
        await handler.HandleAsync(two, [Press("claim", ticket.Id, name: "Cy")], _room.Now, CancellationToken.None);

        await one.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => two.SaveChangesAsync());
        Assert.Equal("Bo", (await _room.Ticket()).AssigneeName);
    }

    [Fact]
    public async Task A_resolved_ticket_is_told_to_the_customer_and_the_dialogue_and_its_thread_closes_last()
    {
        var ticket = await _room.Opens();

        var sent = await _room.StaffSay(Press("resolve", ticket.Id));

        Assert.Contains("Bo has marked 1001-7 as solved", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
        Assert.Equal([new Notice(NoticeKind.TicketResolved, ticket.Id)], await _room.Notices());
        Assert.False(Assert.IsType<SetThreadOpen>(sent.To(Forum).Last()).Open);
        Assert.Equal(["🔁 Reopen"], sent.To(Forum).OfType<ShowLatest>().Single().Content.Buttons.SelectMany(row => row).Select(button => button.Label));
    }

    [Fact]
    public async Task A_reopened_ticket_is_told_to_the_customer_and_the_dialogue_and_its_thread_opens_first()
    {
        var ticket = await _room.Opens();
        await _room.StaffSay(Press("resolve", ticket.Id));

        var sent = await _room.StaffSay(Press("reopen", ticket.Id));

        Assert.Contains("opened 1001-7 again", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
        Assert.Equal(new Notice(NoticeKind.TicketReopened, ticket.Id), (await _room.Notices())[^1]);
        Assert.True(Assert.IsType<SetThreadOpen>(sent.To(Forum).First()).Open);
    }

    [Fact]
    public async Task Closing_after_resolving_is_no_news_to_the_customer_but_closing_at_once_is()
    {
        await _room.Opens();
        await _room.StaffSay(Command("resolve"));
        Assert.Empty((await _room.StaffSay(Command("close"))).To(CustomerChat));

        var second = await _room.Opens();
        var sent = await _room.StaffSay(Command("close", second.Number.ToString(), at: Forum));

        Assert.Contains("is closed now", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
        Assert.Equal(2, (await _room.Notices()).Count(notice => notice.Kind is NoticeKind.TicketResolved));
    }

    [Fact]
    public async Task Priorities_and_releases_are_no_news_to_the_customer()
    {
        await _room.Opens();
        await _room.StaffSay(Command("claim"));

        var sent = await _room.StaffSay(Command("priority", "urgent"), Command("release"), Command("note", "call back"));

        Assert.Empty(sent.To(CustomerChat));
        var ticket = await _room.Ticket();
        Assert.Equal((TicketPriority.Urgent, null), (ticket.Priority, ticket.AssigneeId));
        Assert.Contains(sent.To(Group).OfType<SendMessage>().Texts(), text => text.Contains("call back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_note_button_tells_how_to_write_one()
    {
        var ticket = await _room.Opens();

        Assert.Contains("//", Assert.Single(await _room.StaffSay(Press("note", ticket.Id))).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gstatus")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task A_button_that_is_not_the_desks_does_nothing(string? token)
    {
        await _room.Opens();

        Assert.Empty(await _room.StaffSay(FromAgent() with { Kind = MessageKind.Button, ButtonToken = token }));
        Assert.Empty(await _room.StaffSay(Press("explode", (await _room.Ticket()).Id), Press("claim", Guid.CreateVersion7(_room.Now))));
    }

    public void Dispose() => _room.Dispose();
}
