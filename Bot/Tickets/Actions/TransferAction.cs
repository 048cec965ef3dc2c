using Bot.Messaging;
using Bot.Staff;

namespace Bot.Tickets.Actions;

/// <summary>A ticket goes to another agent, whoever has it: the one who has it may be ill, or know less about it.</summary>
internal sealed class TransferAction : ITicketAction
{
    public string Name => "transfer";

    public CommandParameter? Parameter { get; } = new("agent", CommandParameterKind.Person, Required: true);

    public int? PlaceOnCard => null;

    public bool IsPossible(Ticket ticket) => ticket.IsOpen;

    public ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now) => argument.Agent switch
    {
        _ when !ticket.IsOpen => new ActionResult.Refused(ticket.Over()),
        AgentMeant.One { Agent: var to } when to.Id == ticket.AssigneeId => to.Id == agent.Agent.Id
            ? new ActionResult.Refused(TicketRefusal.ClaimedByYou)
            : new ActionResult.Refused(TicketRefusal.ClaimedByOther, to.FirstName),
        AgentMeant.One { Agent: var to } => Give(ticket, agent, to, now),
        AgentMeant.Several several => new ActionResult.Refused(TicketRefusal.AgentNotClear) { Candidates = several.Candidates },
        AgentMeant.Nobody nobody => new ActionResult.Refused(TicketRefusal.NoSuchAgent) { Candidates = nobody.Known },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ActionResult.Done Give(Ticket ticket, ActingAgent agent, Agent to, DateTimeOffset now)
    {
        ticket.Fire(TicketTrigger.Claimed, now);
        ticket.AssignTo(to.Id, to.FirstName);
        return new ActionResult.Done(ticket.Record(TicketEventKind.Transferred, agent.Actor, new Said(to.Name), now), WasOpen: true);
    }
}
