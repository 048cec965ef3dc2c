using Bot.Tests.Desk;
using Bot.Tickets;
using S = Bot.Tickets.TicketStatus;
using T = Bot.Tickets.TicketTrigger;

namespace Bot.Tests.Tickets;

/// <summary>Tickets in every status, brought there the way that the flow allows.</summary>
internal static class TicketsIn
{
    public static Ticket Status(S status)
    {
        var ticket = Ticket.Open(DeskRoom.Complaint(), new TicketNumber(1001), TimeSpan.FromHours(4), DateTimeOffset.UnixEpoch);
        T[] way = status switch
        {
            S.New => [],
            S.Open => [T.Claimed],
            S.WaitingForCustomer => [T.Claimed, T.AgentAnswered],
            S.Resolved => [T.Resolved],
            S.Closed => [T.Resolved, T.Closed],
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
        foreach (var trigger in way)
        {
            ticket.Fire(trigger, DateTimeOffset.UnixEpoch);
        }

        return ticket;
    }

    public static bool CanFire(S status, T trigger) => Status(status).Can(trigger);

    public static S After(S status, T trigger)
    {
        var ticket = Status(status);
        ticket.Fire(trigger, DateTimeOffset.UnixEpoch);
        return ticket.Status;
    }
}
