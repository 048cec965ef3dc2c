using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets;
using Bot.Tickets.Actions;
using S = Bot.Tickets.TicketStatus;

namespace Bot.Tests.Tickets.Actions;

public sealed class TicketActionsTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly ITicketAction[] _all =
    [
        new ClaimAction(), new ReleaseAction(), new ResolveAction(), new ReopenAction(), new CloseAction(), new PriorityAction(), new NoteAction(),
        new TransferAction(),
    ];

    private readonly ActingAgent _bo = new(Agent.New("Bo Lee", _now), "telegram");
    private readonly ActingAgent _cy = new(Agent.New("Cy", _now), "telegram");

    [Fact]
    public void A_claim_takes_a_new_ticket()
    {
        var ticket = TicketsIn.Status(S.New);

        var done = Assert.IsType<ActionResult.Done>(new ClaimAction().Decide(ticket, _bo, new ActionArgument(""), _now));

        Assert.Equal((S.Open, "Bo", TicketEventKind.Claimed), (ticket.Status, ticket.AssigneeName, done.Event.Kind));
        Assert.Equal((ActorKind.Agent, _bo.Agent.Id, "Bo Lee"), (done.Event.ActorKind, done.Event.ActorId, done.Event.ActorName));
    }

    [Fact]
    public void The_second_who_claims_is_told_who_has_it()
    {
        var ticket = TicketsIn.Status(S.New);
        new ClaimAction().Decide(ticket, _bo, new ActionArgument(""), _now);

        Assert.Equal(new ActionResult.Refused(TicketRefusal.ClaimedByOther, "Bo"), new ClaimAction().Decide(ticket, _cy, new ActionArgument(""), _now));
        Assert.Equal(new ActionResult.Refused(TicketRefusal.ClaimedByYou), new ClaimAction().Decide(ticket, _bo, new ActionArgument(""), _now));
    }

    [Theory]
    [InlineData(S.Resolved, nameof(TicketRefusal.AlreadyResolved))]
    [InlineData(S.Closed, nameof(TicketRefusal.AlreadyClosed))]
    public void What_is_over_is_neither_claimed_nor_resolved(S status, string why)
    {
        var refused = new ActionResult.Refused(Enum.Parse<TicketRefusal>(why));

        Assert.Equal(refused, new ClaimAction().Decide(TicketsIn.Status(status), _bo, new ActionArgument(""), _now));
        Assert.Equal(refused, new ResolveAction().Decide(TicketsIn.Status(status), _bo, new ActionArgument(""), _now));
    }

    [Fact]
    public void A_released_ticket_can_be_claimed_by_another()
    {
        var ticket = TicketsIn.Status(S.New);
        Assert.Equal(new ActionResult.Refused(TicketRefusal.NotClaimed), new ReleaseAction().Decide(ticket, _bo, new ActionArgument(""), _now));
        new ClaimAction().Decide(ticket, _bo, new ActionArgument(""), _now);

        new ReleaseAction().Decide(ticket, _cy, new ActionArgument(""), _now);
        new ClaimAction().Decide(ticket, _cy, new ActionArgument(""), _now);

        Assert.Equal("Cy", ticket.AssigneeName);
    }

    [Theory]
    [InlineData(S.New)]
    [InlineData(S.Open)]
    [InlineData(S.WaitingForCustomer)]
    public void An_open_ticket_is_resolved_and_reopened(S status)
    {
        var ticket = TicketsIn.Status(status);
        Assert.Equal(new ActionResult.Refused(TicketRefusal.AlreadyOpen), new ReopenAction().Decide(ticket, _bo, new ActionArgument(""), _now));

        new ResolveAction().Decide(ticket, _bo, new ActionArgument(""), _now);
        Assert.Equal((S.Resolved, _now, null), (ticket.Status, ticket.ResolvedAt, ticket.WaitingSince));

        new ReopenAction().Decide(ticket, _bo, new ActionArgument(""), _now);
        Assert.Equal((S.Open, null), (ticket.Status, ticket.ResolvedAt));
    }

    [Fact]
    public void A_resolved_ticket_is_closed_once()
    {
        var ticket = TicketsIn.Status(S.Resolved);

        Assert.False(Assert.IsType<ActionResult.Done>(new CloseAction().Decide(ticket, _bo, new ActionArgument(""), _now)).WasOpen);
        Assert.Equal(new ActionResult.Refused(TicketRefusal.AlreadyClosed), new CloseAction().Decide(ticket, _bo, new ActionArgument(""), _now));
    }

    [Theory]
    [InlineData("", nameof(TicketPriority.High))]
    [InlineData("urgent", nameof(TicketPriority.Urgent))]
    [InlineData("LOW", nameof(TicketPriority.Low))]
    public void A_priority_is_the_said_one_or_the_next(string argument, string expected)
    {
        var ticket = TicketsIn.Status(S.New);

        var done = Assert.IsType<ActionResult.Done>(new PriorityAction().Decide(ticket, _bo, new ActionArgument(argument), _now));

        Assert.Equal((expected, expected), (ticket.Priority.ToString(), done.Event.Text));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("3")]
    [InlineData("high,low")]
    public void A_priority_that_does_not_exist_is_refused(string argument) =>
        Assert.Equal(new ActionResult.Refused(TicketRefusal.NoSuchPriority), new PriorityAction().Decide(TicketsIn.Status(S.New), _bo, new ActionArgument(argument), _now));

    [Fact]
    public void A_button_pressed_twice_raises_the_priority_once()
    {
        var ticket = TicketsIn.Status(S.New);
        var argument = new PriorityAction().ArgumentOnCard(ticket)!;

        new PriorityAction().Decide(ticket, _bo, new ActionArgument(argument), _now);

        Assert.Equal(new ActionResult.Refused(TicketRefusal.SamePriority), new PriorityAction().Decide(ticket, _cy, new ActionArgument(argument), _now));
        Assert.Equal(TicketPriority.High, ticket.Priority);
    }

    [Fact]
    public void A_note_needs_words()
    {
        Assert.Equal(new ActionResult.Refused(TicketRefusal.NoWords), new NoteAction().Decide(TicketsIn.Status(S.New), _bo, new ActionArgument("  "), _now));
        Assert.Equal("call back", Assert.IsType<ActionResult.Done>(new NoteAction().Decide(TicketsIn.Status(S.New), _bo, new ActionArgument(" call back"), _now)).Event.Text);
    }

    [Fact]
    public void A_refusal_changes_nothing_and_writes_nothing()
    {
        foreach (var action in _all)
        {
            foreach (var status in Enum.GetValues<S>())
            {
                var ticket = TicketsIn.Status(status);
                var before = (ticket.Status, ticket.EventCount, ticket.AssigneeId, ticket.Priority);
                if (action.Decide(ticket, _bo, new ActionArgument("nonsense"), _now) is ActionResult.Refused)
                {
                    Assert.Equal(before, (ticket.Status, ticket.EventCount, ticket.AssigneeId, ticket.Priority));
                }
            }
        }
    }

    [Fact]
    public void A_button_that_is_shown_does_something()
    {
        var actions = new TicketActions(_all);
        foreach (var ticket in Enum.GetValues<S>().Select(TicketsIn.Status))
        {
            foreach (var action in actions.OnCardOf(ticket).Where(action => action is not NoteAction))
            {
                var argument = action.ArgumentOnCard(ticket) ?? "";
                Assert.IsType<ActionResult.Done>(action.Decide(TicketsIn.Status(ticket.Status), _bo, new ActionArgument(argument), _now));
            }
        }
    }

    [Fact]
    public void Every_action_fits_into_a_button()
    {
        foreach (var action in _all)
        {
            var ticket = TicketsIn.Status(S.New);
            Assert.Same(action, new TicketActions(_all).Named(action.Name));
            Assert.NotEmpty(new ButtonAction.OnTicket(action.Name, ticket.Id, action.ArgumentOnCard(ticket)).Encode());
        }
    }

    [Fact]
    public void Buttons_stand_in_their_order()
    {
        var actions = new TicketActions(_all);

        Assert.Equal(["claim", "resolve", "priority", "note"], actions.OnCardOf(TicketsIn.Status(S.New)).Select(action => action.Name));
        Assert.Equal(["reopen"], actions.OnCardOf(TicketsIn.Status(S.Resolved)).Select(action => action.Name));
        Assert.Null(actions.Named("explode"));
    }
}
