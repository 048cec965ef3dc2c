using Bot.Messaging;
using Bot.Staff;

namespace Bot.Tickets;

/// <summary>One thing that happened to a ticket. Only ever added: what was edited keeps its old words in the earlier event.</summary>
public sealed class TicketEvent
{
    private TicketEvent()
    {
    }

    /// <summary>The key, ordered by time; also the subject of the copies of what was written.</summary>
    public Guid Id { get; private set; }

    /// <summary>The ticket.</summary>
    public Guid TicketId { get; private set; }

    /// <summary>1, 2, 3 … within the ticket.</summary>
    public int Sequence { get; private set; }

    /// <summary>What happened.</summary>
    public TicketEventKind Kind { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who did it: which side.</summary>
    public ActorKind ActorKind { get; private set; }

    /// <summary>Who did it: the customer's or the agent's key; null for the bot.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Who did it: the name at that time; empty for the bot, and for customers after erasure.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>The platform through which it was done; null when through none.</summary>
    public string? Platform { get; private set; }

    /// <summary>What was written, or what the change was (<c>High</c>); empty when there are no words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>A place that was shared.</summary>
    public GeoPoint? Location { get; private set; }

    /// <summary>The event that this one answers.</summary>
    public Guid? ReplyTo { get; private set; }

    /// <summary>The first event with the words that this one replaces or takes back.</summary>
    public Guid? Edits { get; private set; }

    /// <summary>What came with it, in order.</summary>
    public IReadOnlyList<Attachment> Attachments => _attachments;

    private readonly List<Attachment> _attachments = [];

    internal static TicketEvent Of(Ticket ticket, int sequence, TicketEventKind kind, Actor actor, Said said, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        TicketId = ticket.Id,
        Sequence = sequence,
        Kind = kind,
        At = now,
        ActorKind = actor.Kind,
        ActorId = actor.Id,
        ActorName = actor.Name,
        Platform = actor.Platform,
        Text = said.Text,
        Location = said.Location,
        ReplyTo = said.ReplyTo,
        Edits = said.Edits,
    };

    /// <summary>A file came with it.</summary>
    internal void Attach(IncomingFile file, string platform, DateTimeOffset now) =>
        _attachments.Add(Attachment.Of(this, file, platform, now));

    /// <summary>Forgets every word and place, and the customer's name; the files are rows of their own.</summary>
    internal void Erase()
    {
        Text = "";
        Location = null;
        ActorName = ActorKind is ActorKind.Customer ? "" : ActorName;
    }
}

/// <summary>What happened to a ticket. Names are stored, so must be stable.</summary>
public enum TicketEventKind
{
    /// <summary>It was made; the words are the complaint.</summary>
    Opened,

    /// <summary>The customer wrote.</summary>
    CustomerWrote,

    /// <summary>An agent wrote to the customer.</summary>
    AgentWrote,

    /// <summary>The customer changed earlier words; the event has the new ones.</summary>
    CustomerEdited,

    /// <summary>An agent changed earlier words; the event has the new ones.</summary>
    AgentEdited,

    /// <summary>The customer took an earlier message back.</summary>
    CustomerDeleted,

    /// <summary>Something among the staff; the customer never sees it.</summary>
    Note,

    /// <summary>An agent took it.</summary>
    Claimed,

    /// <summary>An agent gave it back.</summary>
    Released,

    /// <summary>An agent gave it to another, or took it from another; the words are the name of who has it now.</summary>
    Transferred,

    /// <summary>It became more or less urgent.</summary>
    PriorityChanged,

    /// <summary>It moved on in some other way.</summary>
    StatusChanged,

    /// <summary>An agent solved it.</summary>
    Resolved,

    /// <summary>It is open again.</summary>
    Reopened,

    /// <summary>The customer no longer needs it.</summary>
    Withdrawn,

    /// <summary>The customer said how it went.</summary>
    Rated,

    /// <summary>Something could not be brought to the customer.</summary>
    Undeliverable,

    /// <summary>An agent found the FAQ entry that answers it; the words are the entry's key.</summary>
    LinkedToEntry,
}

/// <summary>Which side did something. Names are stored, so must be stable.</summary>
public enum ActorKind
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>Somebody of the staff.</summary>
    Agent,

    /// <summary>The program itself.</summary>
    Bot,
}

/// <summary>Who did something, as the timeline remembers it.</summary>
/// <param name="Kind">Which side.</param>
/// <param name="Id">The customer's or agent's key; null for the bot.</param>
/// <param name="Name">The name; empty for the bot.</param>
/// <param name="Platform">Through which platform; null when through none.</param>
internal readonly record struct Actor(ActorKind Kind, Guid? Id, string Name, string? Platform)
{
    public static Actor Bot { get; } = new(ActorKind.Bot, null, "", null);

    public static Actor Of(Agent agent, string? platform) => new(ActorKind.Agent, agent.Id, agent.Name, platform);

    public static Actor CustomerOf(Ticket ticket) => new(ActorKind.Customer, ticket.CustomerId, ticket.CustomerName, ticket.Chat.Platform);
}

/// <summary>What was said with an event.</summary>
internal readonly record struct Said(string Text, Guid? ReplyTo = null, Guid? Edits = null, GeoPoint? Location = null)
{
    public static Said Nothing { get; } = new("");
}
