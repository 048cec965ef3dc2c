namespace Bot.Tickets;

/// <summary>Why a ticket's status changes.</summary>
internal enum TicketTrigger
{
    /// <summary>An agent took it.</summary>
    Claimed,

    /// <summary>An agent wrote to the customer.</summary>
    AgentAnswered,

    /// <summary>The customer wrote.</summary>
    CustomerWrote,

    /// <summary>An agent solved it.</summary>
    Resolved,

    /// <summary>The customer no longer needs it.</summary>
    Withdrawn,

    /// <summary>An agent put it away.</summary>
    Closed,

    /// <summary>It was not over after all.</summary>
    Reopened,
}
