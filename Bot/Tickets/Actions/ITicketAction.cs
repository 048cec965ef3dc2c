using Bot.Messaging;
using Bot.Staff;

namespace Bot.Tickets.Actions;

/// <summary>
/// Something that an agent can do to a ticket: a command, a button under the card, a button on the desk's page. Everyone who
/// sits with the staff may; an action that is not for everyone says so in what it decides.
/// </summary>
internal interface ITicketAction
{
    /// <summary>1–16 characters of a–z: the command, and the button's token. Its texts are <c>action.NAME</c> and <c>action.NAME.done</c>.</summary>
    string Name { get; }

    /// <summary>What is said with it, for menus and forms; null for nothing.</summary>
    CommandParameter? Parameter => null;

    /// <summary>For a parameter of kind <see cref="CommandParameterKind.Choice"/>: the words that it can be, in their order.</summary>
    IReadOnlyList<string> Choices => [];

    /// <summary>Where its button stands under the card, from 1; null when it has none there.</summary>
    int? PlaceOnCard { get; }

    /// <summary>Whether its button is shown now.</summary>
    bool IsPossible(Ticket ticket);

    /// <summary>What the button under the card says with it; null for nothing.</summary>
    string? ArgumentOnCard(Ticket ticket) => null;

    /// <summary>Changes the ticket and writes its timeline, or says why not. Whoever asked adds the events to the unit of work.</summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="agent">Who does it, and through which platform.</param>
    /// <param name="argument">More about it.</param>
    /// <param name="now">The time, UTC.</param>
    ActionResult Decide(Ticket ticket, ActingAgent agent, ActionArgument argument, DateTimeOffset now);
}

/// <summary>What was said with an action. Whatever needs the database to be understood was found out before: deciding reads none.</summary>
/// <param name="Words">As it was typed, or as the button says; empty for nothing.</param>
internal sealed record ActionArgument(string Words)
{
    /// <summary>For a parameter of kind <see cref="CommandParameterKind.Person"/>: whom the words mean.</summary>
    public AgentMeant Agent { get; init; } = new AgentMeant.Nobody([]);
}

/// <summary>Who acts, and through which platform (null: the desk's own page).</summary>
internal sealed record ActingAgent(Agent Agent, string? Platform)
{
    public Actor Actor => Actor.Of(Agent, Platform);
}

/// <summary>What became of an action.</summary>
internal abstract record ActionResult
{
    private ActionResult()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Event">What happened, as the timeline has it.</param>
    /// <param name="WasOpen">Whether the ticket was open before.</param>
    public sealed record Done(TicketEvent Event, bool WasOpen) : ActionResult;

    /// <summary>Not done. The text is <c>refused.WHY</c>.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="Name">Who is in the way, for <see cref="TicketRefusal.ClaimedByOther"/>.</param>
    public sealed record Refused(TicketRefusal Why, string Name = "") : ActionResult
    {
        /// <summary>For <see cref="TicketRefusal.NoSuchAgent"/> and <see cref="TicketRefusal.AgentNotClear"/>: who could be meant.</summary>
        public IReadOnlyList<KnownAgent> Candidates { get; init; } = [];
    }
}

/// <summary>Why an action was not done.</summary>
internal enum TicketRefusal
{
    /// <summary>Another agent has it.</summary>
    ClaimedByOther,

    /// <summary>The agent has it already.</summary>
    ClaimedByYou,

    /// <summary>Nobody has it.</summary>
    NotClaimed,

    /// <summary>It is resolved.</summary>
    AlreadyResolved,

    /// <summary>It is closed.</summary>
    AlreadyClosed,

    /// <summary>It is open.</summary>
    AlreadyOpen,

    /// <summary>It has this priority already.</summary>
    SamePriority,

    /// <summary>There is no such priority.</summary>
    NoSuchPriority,

    /// <summary>A note needs words: tells how to write one.</summary>
    NoWords,

    /// <summary>Nobody of the staff is called that, or nobody was named.</summary>
    NoSuchAgent,

    /// <summary>Several of the staff are called that.</summary>
    AgentNotClear,

    /// <summary>The customer asked to be forgotten.</summary>
    Erased,
}
