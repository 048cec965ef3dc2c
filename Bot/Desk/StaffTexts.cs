using Bot.Languages;
using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets;
using Bot.Tickets.Actions;
using Microsoft.Extensions.Options;

namespace Bot.Desk;

/// <summary>The words for the staff, in their language.</summary>
internal sealed class StaffTexts(Phrasebooks books, IOptions<DeskOptions> options)
{
    /// <summary>The staff's language.</summary>
    public Phrasebook Book { get; } = books[new Language(options.Value.Language)];

    /// <summary>A platform's name as people say it.</summary>
    public string Platform(string name) => Book.Has($"staff.platform.{name}") ? Book.Label($"staff.platform.{name}") : name;

    /// <summary>A language's name in itself.</summary>
    public string Language(Language language) => books[language].OwnName;

    /// <summary>A customer's name; a word for "customer" when they show none.</summary>
    public string Customer(Ticket ticket) => ticket.CustomerName.Length > 0 ? ticket.CustomerName : Book.Label("staff.customer");

    /// <summary>An agent's first name with the platform they write from, for those who sit elsewhere.</summary>
    public string AgentOn(string name, string? platform) =>
        platform is null ? Agent.FirstNameOf(name) : $"{Agent.FirstNameOf(name)} ({Platform(platform)})";

    /// <summary>An agent as one tells them from others of the same name.</summary>
    public string Known(KnownAgent agent) =>
        $"{agent.Name} ({Platform(agent.Platform)}{(agent.Handle is { } handle ? $", @{handle}" : "")})";

    /// <summary>How one of an action's <see cref="ITicketAction.Choices"/> reads.</summary>
    public static string Choice(Phrasebook book, string choice) => book.Label($"staff.priority.{char.ToUpperInvariant(choice[0])}{choice[1..]}");

    /// <summary>A time as staff in any time zone understand it.</summary>
    public string Time(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm dd MMM", Book.Culture) + " UTC";

    /// <summary>A note on its way to the other staff places.</summary>
    public StaffCopy Note(ActingAgent by, string words, ChatAddress? writtenIn) =>
        new(Book.Label("staff.note", ("name", AgentOn(by.Agent.Name, by.Platform))), new MessageContent { Text = words })
        {
            WrittenIn = writtenIn,
            Quiet = true,
        };

    /// <summary>Words with the mark that they were changed.</summary>
    public RichText Edited(RichText words) => words + " " + new RichText([new TextSpan(Book.Label("staff.edited"), TextStyle.Italic)]);
}
