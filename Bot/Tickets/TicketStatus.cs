namespace Bot.Tickets;

/// <summary>How far a ticket is. Names are stored, so must be stable.</summary>
public enum TicketStatus
{
    /// <summary>Nobody of the staff has taken it yet.</summary>
    New,

    /// <summary>It is the staff's move.</summary>
    Open,

    /// <summary>It is the customer's move.</summary>
    WaitingForCustomer,

    /// <summary>It is solved, as far as we know; the customer may say otherwise.</summary>
    Resolved,

    /// <summary>It is put away.</summary>
    Closed,
}

/// <summary>How soon a ticket wants somebody. Names are stored, so must be stable.</summary>
public enum TicketPriority
{
    /// <summary>When there is time.</summary>
    Low,

    /// <summary>In its turn.</summary>
    Normal,

    /// <summary>Before the others.</summary>
    High,

    /// <summary>Now.</summary>
    Urgent,
}

/// <summary>Why a ticket is made.</summary>
public enum TicketOrigin
{
    /// <summary>The customer answered the questions and sent the complaint.</summary>
    Form,

    /// <summary>The customer asked for a person.</summary>
    HumanRequested,

    /// <summary>The bot did not understand, and says so.</summary>
    NotUnderstood,
}
