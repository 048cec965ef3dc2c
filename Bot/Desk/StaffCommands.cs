using Bot.Data;
using Bot.Messaging;
using Bot.Tickets;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>The staff's slash commands: one for every action, prepared answers, links to the FAQ, a list of what is open, and help.</summary>
internal sealed class StaffCommands(TicketActions actions, StaffActions doing, CannedAnswers canned, TicketLinks links, StaffPost staff, StaffTexts texts)
{
    private const int Listed = 20;
    private const string Tickets = "tickets";
    private const string Help = "help";

    /// <summary>The commands that are no actions.</summary>
    public static IReadOnlyList<CommandSpec> Others { get; } = [CannedAnswers.Command, TicketLinks.Command, new(Tickets), new(Help)];

    /// <summary>Whether the staff have such a command: in a chat of many bots, the others are somebody else's.</summary>
    public bool Has(string command) => actions.Named(command) is not null || Others.Any(other => other.Name == command);

    /// <summary>Does a command.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="meant">The ticket whose thread it was given in; null elsewhere, then the words may begin with a number.</param>
    /// <param name="command">The command's name.</param>
    /// <param name="order">Who gives it, where, and what stands after it.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    public async Task DoAsync(BotDbContext db, Ticket? meant, string command, StaffOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (ticket, argument) = meant is null ? await ByNumberAsync(db, order.Argument, cancellationToken) : (meant, order.Argument);
        var given = order with { Argument = argument };
        switch (command)
        {
            case Tickets:
                staff.Answer(db, order.From, await ListAsync(db, cancellationToken), now);
                break;
            case Help:
                staff.Answer(db, order.From, texts.Book.Say("staff.help"), now);
                break;
            case CannedAnswers.Name:
                canned.Do(db, ticket, given, now);
                break;
            case TicketLinks.Name:
                await links.DoAsync(db, ticket, given, now, cancellationToken);
                break;
            default:
                await ActAsync(db, ticket, command, given, now, cancellationToken);
                break;
        }
    }

    private async Task ActAsync(BotDbContext db, Ticket? ticket, string command, StaffOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (actions.Named(command) is not { } action)
        {
            staff.Answer(db, order.From, texts.Book.Say("staff.command.unknown", ("command", command)), now);
        }
        else if (ticket is null)
        {
            staff.Answer(db, order.From, texts.Book.Say("staff.command.where", ("command", command)), now);
        }
        else
        {
            await doing.DoAsync(db, ticket, action, order, now, cancellationToken);
        }
    }

    private static async Task<(Ticket? Ticket, string Argument)> ByNumberAsync(BotDbContext db, string words, CancellationToken cancellationToken)
    {
        var parts = words.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return TicketNumber.TryParse(parts.ElementAtOrDefault(0), out var number)
            ? (await db.TicketAsync(number, cancellationToken), parts.ElementAtOrDefault(1) ?? "")
            : (null, words);
    }

    private async Task<RichText> ListAsync(BotDbContext db, CancellationToken cancellationToken)
    {
        var open = await db.OpenTicketsAsync(Listed, cancellationToken);
        return open.Count == 0 ? texts.Book.Say("staff.tickets.none") : RichText.Lines(open.Select(LineOf));
    }

    private RichText LineOf(Ticket ticket) => texts.Book.Say(
        "staff.tickets.line",
        ("number", ticket.Number.ToString()),
        ("name", texts.Customer(ticket)),
        ("status", texts.Book.Label($"staff.status.{ticket.Status}")),
        ("waiting", ticket.WaitingSince is { } since ? texts.Book.Label("staff.tickets.waiting", ("time", texts.Time(since))) : texts.Book.Label("staff.tickets.calm")),
        ("assignee", ticket.AssigneeName ?? texts.Book.Label("staff.tickets.free")));
}
