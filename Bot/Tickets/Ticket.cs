using Bot.Data;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Tickets;

/// <summary>One complaint. What happens to it is told by its <see cref="TicketEvent"/>s; which way it may go, by <see cref="TicketFlow"/>.</summary>
public sealed class Ticket : IVersioned
{
    private Ticket()
    {
    }

    /// <summary>The key, ordered by time; also the subject of its cards and threads.</summary>
    public Guid Id { get; private set; }

    /// <summary>What people call it by.</summary>
    public TicketNumber Number { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>The customer's name when they wrote; empty after erasure.</summary>
    public string CustomerName { get; private set; } = "";

    /// <summary>The platform of the customer's chat.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The customer's chat there; empty after erasure.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>Where the customer is answered.</summary>
    public ChatAddress Chat => new(Platform, ChatId);

    /// <summary>The language in which the customer is spoken to.</summary>
    public Language Language { get; private set; }

    /// <summary>The category's key; null when there is none.</summary>
    public string? Category { get; private set; }

    /// <summary>The category as staff read it; null when there is none.</summary>
    public string? CategoryLabel { get; private set; }

    /// <summary>How soon it wants somebody.</summary>
    public TicketPriority Priority { get; private set; }

    /// <summary>How far it is.</summary>
    public TicketStatus Status { get; private set; }

    /// <summary>The first 200 characters of the complaint, on one line.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>What the customer answered, in the order of the questions.</summary>
    public IReadOnlyList<TicketAnswer> Answers { get; private set; } = [];

    /// <summary>The agent who has it; null when nobody has.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>The first name of the agent who has it; null when nobody has.</summary>
    public string? AssigneeName { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The earliest word of the customer that nobody has answered, UTC: writing again never moves it. Null when nothing waits.</summary>
    public DateTimeOffset? WaitingSince { get; private set; }

    /// <summary>By when a first reply was promised, UTC.</summary>
    public DateTimeOffset PromisedBy { get; private set; }

    /// <summary>When a person first answered, UTC; null while nobody has.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    /// <summary>When it was last solved or put away, UTC; null while it is open.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Since when nothing can be brought to the customer (they blocked the bot, the chat is gone), UTC; null when it can.</summary>
    public DateTimeOffset? UnreachableSince { get; private set; }

    /// <summary>How it went, 1–5; null while the customer has not said.</summary>
    public int? Rating { get; private set; }

    /// <summary>How many events it has.</summary>
    public int EventCount { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Whether somebody is still at it.</summary>
    public bool IsOpen => Status is TicketStatus.New or TicketStatus.Open or TicketStatus.WaitingForCustomer;

    /// <summary>Whether the customer asked to be forgotten: then nobody can be written to.</summary>
    public bool IsErased => ChatId.Length == 0;

    internal static Ticket Open(NewTicket made, TicketNumber number, TimeSpan firstReplyWithin, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Number = number,
        CustomerId = made.CustomerId,
        CustomerName = CleanText.Cut(made.CustomerName, 100),
        Platform = made.Chat.Platform,
        ChatId = made.Chat.ChatId,
        Language = made.Language,
        Category = made.Category,
        CategoryLabel = made.CategoryLabel is null ? null : CleanText.Cut(made.CategoryLabel, 100),
        Priority = TicketPriority.Normal,
        Status = TicketStatus.New,
        Summary = SummaryOf(made.Description),
        Answers = [.. made.Answers],
        OpenedAt = now,
        WaitingSince = now,
        PromisedBy = now + firstReplyWithin,
    };

    /// <summary>Writes the next line of the timeline.</summary>
    internal TicketEvent Record(TicketEventKind kind, Actor actor, Said said, DateTimeOffset now) =>
        TicketEvent.Of(this, ++EventCount, kind, actor, said, now);

    /// <summary>Whether it may go that way now.</summary>
    internal bool Can(TicketTrigger trigger) => TicketFlow.For(this, to => Status = to).CanFire(trigger);

    /// <summary>It goes that way.</summary>
    internal void Fire(TicketTrigger trigger, DateTimeOffset now)
    {
        TicketFlow.For(this, to => Status = to).Fire(trigger);
        ResolvedAt = IsOpen ? null : ResolvedAt ?? now;
        WaitingSince = IsOpen ? WaitingSince : null;
    }

    /// <summary>The customer wrote and waits from now on, if they do not wait already. Whoever writes can be reached again.</summary>
    internal void CustomerWaits(DateTimeOffset now)
    {
        WaitingSince = IsOpen ? WaitingSince ?? now : null;
        UnreachableSince = null;
    }

    /// <summary>Nothing can be brought to the customer.</summary>
    internal void Unreachable(DateTimeOffset now) => UnreachableSince ??= now;

    /// <summary>A person answered.</summary>
    internal void Answered(DateTimeOffset now)
    {
        FirstAnsweredAt ??= now;
        WaitingSince = null;
    }

    /// <summary>Somebody has it now.</summary>
    internal void AssignTo(Guid agentId, string name) => (AssigneeId, AssigneeName) = (agentId, name);

    /// <summary>Nobody has it any more.</summary>
    internal void Unassign() => (AssigneeId, AssigneeName) = (null, null);

    internal void Prioritize(TicketPriority priority) => Priority = priority;

    /// <summary>The customer said how it went, 1–5; saying it again replaces it.</summary>
    internal void Rate(int stars) => Rating = Math.Clamp(stars, 1, 5);

    /// <summary>The customer's chat has another id now.</summary>
    internal void ChatMovedTo(string chatId) => ChatId = chatId;

    /// <summary>Forgets who it was and what they wrote.</summary>
    internal void Erase() => (CustomerName, ChatId, Summary, Answers) = ("", "", "", []);

    private static string SummaryOf(string description) =>
        CleanText.Cut(string.Join(' ', description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), 200);
}
