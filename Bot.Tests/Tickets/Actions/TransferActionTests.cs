using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets;
using Bot.Tickets.Actions;
using S = Bot.Tickets.TicketStatus;

namespace Bot.Tests.Tickets.Actions;

public sealed class TransferActionTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly ActingAgent _bo = new(Agent.New("Bo Lee", _now), "telegram");
    private readonly ActingAgent _cy = new(Agent.New("Cy Do", _now), "discord");
    private readonly TransferAction _transfer = new();

    [Theory]
    [InlineData(S.New, S.Open)]
    [InlineData(S.Open, S.Open)]
    [InlineData(S.WaitingForCustomer, S.WaitingForCustomer)]
    public void Whoever_is_named_has_it_from_then_on(S before, S after)
    {
        var ticket = TicketsIn.Status(before);

        var done = Assert.IsType<ActionResult.Done>(_transfer.Decide(ticket, _bo, To(_cy), _now));

        Assert.Equal((after, _cy.Agent.Id, "Cy"), (ticket.Status, ticket.AssigneeId, ticket.AssigneeName));
        Assert.Equal((TicketEventKind.Transferred, "Bo Lee", "Cy Do"), (done.Event.Kind, done.Event.ActorName, done.Event.Text));
    }

    [Fact]
    public void An_agent_can_take_over_what_another_has_but_not_what_is_theirs()
    {
        var ticket = TicketsIn.Status(S.New);
        new ClaimAction().Decide(ticket, _cy, new ActionArgument(""), _now);

        Assert.IsType<ActionResult.Done>(_transfer.Decide(ticket, _bo, To(_bo), _now));
        Assert.Equal(new ActionResult.Refused(TicketRefusal.ClaimedByYou), _transfer.Decide(ticket, _bo, To(_bo), _now));
        Assert.Equal(new ActionResult.Refused(TicketRefusal.ClaimedByOther, "Bo"), _transfer.Decide(ticket, _cy, To(_bo), _now));
    }

    [Theory]
    [InlineData(S.Resolved, nameof(TicketRefusal.AlreadyResolved))]
    [InlineData(S.Closed, nameof(TicketRefusal.AlreadyClosed))]
    public void What_is_over_is_given_to_nobody(S status, string why) =>
        Assert.Equal(new ActionResult.Refused(Enum.Parse<TicketRefusal>(why)), _transfer.Decide(TicketsIn.Status(status), _bo, To(_cy), _now));

    [Fact]
    public void Without_exactly_one_who_is_meant_the_candidates_are_said()
    {
        KnownAgent[] two = [new("Cy Do", "telegram", null), new("Cy Ho", "discord", "cyho")];

        var several = _transfer.Decide(TicketsIn.Status(S.New), _bo, new ActionArgument("cy") { Agent = new AgentMeant.Several(two) }, _now);
        var nobody = _transfer.Decide(TicketsIn.Status(S.New), _bo, new ActionArgument("") { Agent = new AgentMeant.Nobody(two) }, _now);

        Assert.Equal(new ActionResult.Refused(TicketRefusal.AgentNotClear) { Candidates = two }, several);
        Assert.Equal(new ActionResult.Refused(TicketRefusal.NoSuchAgent) { Candidates = two }, nobody);
    }

    [Fact]
    public void It_takes_a_person() => Assert.Equal(new CommandParameter("agent", CommandParameterKind.Person, Required: true), _transfer.Parameter);

    private static ActionArgument To(ActingAgent agent) => new("") { Agent = new AgentMeant.One(agent.Agent) };
}
