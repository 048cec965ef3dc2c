using S = Bot.Tickets.TicketStatus;
using T = Bot.Tickets.TicketTrigger;

namespace Bot.Tests.Tickets;

public sealed class TicketFlowTests
{
    /// <summary>What is refused, on purpose: taking or solving what is over, opening what is open.</summary>
    private static readonly HashSet<(S, T)> _refused =
    [
        (S.New, T.Reopened), (S.Open, T.Reopened), (S.WaitingForCustomer, T.Reopened),
        (S.Resolved, T.Claimed), (S.Resolved, T.Resolved), (S.Resolved, T.Withdrawn),
        (S.Closed, T.Claimed), (S.Closed, T.Resolved), (S.Closed, T.Withdrawn), (S.Closed, T.Closed),
    ];

    [Fact]
    public void Every_status_can_be_reached()
    {
        Assert.Equal(Enum.GetValues<S>().ToHashSet(), ReachableFrom(S.New));
    }

    [Theory]
    [InlineData(S.New)]
    [InlineData(S.Open)]
    [InlineData(S.WaitingForCustomer)]
    [InlineData(S.Resolved)]
    public void Every_ticket_can_come_to_an_end(S status) => Assert.Contains(S.Closed, ReachableFrom(status));

    [Theory]
    [InlineData(S.Resolved)]
    [InlineData(S.Closed)]
    public void What_is_over_can_be_opened_again(S status) => Assert.Equal(S.Open, TicketsIn.After(status, T.Reopened));

    [Fact]
    public void Every_trigger_in_every_status_is_permitted_ignored_or_refused_on_purpose()
    {
        var unlisted = from status in Enum.GetValues<S>()
                       from trigger in Enum.GetValues<T>()
                       where TicketsIn.CanFire(status, trigger) == _refused.Contains((status, trigger))
                       select (status, trigger);

        Assert.Empty(unlisted);
    }

    [Fact]
    public void A_word_after_the_end_opens_nothing_by_itself()
    {
        foreach (var status in new[] { S.Resolved, S.Closed })
        {
            Assert.Equal(status, TicketsIn.After(status, T.CustomerWrote));
            Assert.Equal(status, TicketsIn.After(status, T.AgentAnswered));
        }
    }

    [Fact]
    public void Random_walks_of_permitted_triggers_never_throw()
    {
        var random = new Random(20260302);
        var triggers = Enum.GetValues<T>();
        for (var walk = 0; walk < 1000; walk++)
        {
            var ticket = TicketsIn.Status(S.New);
            for (var step = 0; step < 20; step++)
            {
                var trigger = triggers[random.Next(triggers.Length)];
                if (ticket.Can(trigger))
                {
                    ticket.Fire(trigger, DateTimeOffset.UnixEpoch);
                }

                Assert.Equal(ticket.IsOpen, ticket.ResolvedAt is null);
            }
        }
    }

    private static HashSet<S> ReachableFrom(S start)
    {
        var seen = new HashSet<S> { start };
        var open = new Queue<S>(seen);
        while (open.TryDequeue(out var status))
        {
            foreach (var next in Enum.GetValues<T>().Where(trigger => TicketsIn.CanFire(status, trigger)).Select(trigger => TicketsIn.After(status, trigger)))
            {
                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return seen;
    }
}
