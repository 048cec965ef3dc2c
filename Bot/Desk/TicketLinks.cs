using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Desk;

/// <summary>
/// Links a ticket to the FAQ entry that answers it. The customer hears nothing of it; their first words wait as a phrasing for whoever edits
/// the FAQ, so that the next one who asks like this is answered at once.
/// </summary>
internal sealed class TicketLinks(FaqShelf shelf, IAnswerFinder answers, StaffPost staff, StaffTexts texts)
{
    /// <summary>The command's name.</summary>
    public const string Name = "link";

    private const int MostNamed = 5;

    /// <summary>The command.</summary>
    public static CommandSpec Command { get; } = new(Name, new CommandParameter("entry", CommandParameterKind.Choice, Required: true));

    /// <summary>The entries that can be chosen while somebody types; where and what is matched is the shelf's.</summary>
    public IEnumerable<CommandChoice> Choices(string typed, Languages.Language language, int maxLabel) => shelf.Find(typed, language, int.MaxValue)
        .Where(IsAnswered).Select(entry => new CommandChoice(entry.Key, CleanText.Shorten(entry.TitleIn(language), maxLabel)));

    /// <summary>Does what the order's words say: an entry's key.</summary>
    public async Task DoAsync(BotDbContext db, Ticket? ticket, StaffOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ticket is null)
        {
            staff.Answer(db, order.From, texts.Book.Say("staff.command.where", ("command", Name)), now);
            return;
        }

        var number = ticket.Number.ToString();
        var words = await FirstWordsAsync(db, ticket, cancellationToken);
        if (ticket.IsErased)
        {
            staff.Answer(db, order.From, texts.Book.Say("refused.Erased", ("number", number)), now);
        }
        else if (shelf.Entry(order.Argument.Trim().ToLowerInvariant()) is not { } entry || !IsAnswered(entry))
        {
            staff.Answer(db, order.From, Unknown(order.Argument.Trim(), words, ticket), now);
        }
        else if (await IsLinkedAsync(db, ticket, entry.Key, cancellationToken))
        {
            staff.Answer(db, order.From, texts.Book.Say("asked.link.already", ("number", number), ("key", entry.Key)), now);
        }
        else
        {
            db.TicketEvents.Add(ticket.Record(TicketEventKind.LinkedToEntry, order.By.Actor, new Said(entry.Key), now));
            await Suggestions.SuggestAsync(
                db, new SuggestedPhrasing(entry.Key, ticket.Language, words, ticket.CustomerId, SuggestionSource.Agent), now, cancellationToken);
            Tell(db, ticket, entry, order, now);
        }
    }

    private void Tell(BotDbContext db, Ticket ticket, FaqView entry, StaffOrder order, DateTimeOffset now)
    {
        RichText Words(string name) => texts.Book.Say(
            "asked.link.done", ("name", name), ("number", ticket.Number.ToString()), ("key", entry.Key), ("title", entry.TitleIn(texts.Book.Language)));

        staff.Answer(db, order.From, Words(order.By.Agent.FirstName), now);
        staff.Tell(db, ticket, Words(texts.AgentOn(order.By.Agent.Name, order.By.Platform)), now, quiet: true, knownIn: order.From);
    }

    // Nearest is what has the typed words in its key or title, then what answers them, then what answers the ticket's own words.
    private RichText Unknown(string typed, string words, Ticket ticket)
    {
        var language = texts.Book.Language;
        var wanted = typed.Replace('-', ' ');
        var byWords = wanted.Length == 0 ? [] : shelf.Find(wanted, language, MostNamed).Where(IsAnswered).Select(entry => entry.Key);
        var near = byWords
            .Concat(answers.Find(wanted, language).Matches.Concat(answers.Find(words, ticket.Language).Matches).Select(match => match.Key))
            .Distinct().Take(MostNamed)
            .Select(key => texts.Book.Say("asked.link.near", ("key", key), ("title", shelf.Entry(key)?.TitleIn(language) ?? key)))
            .ToList();
        var said = typed.Length == 0 ? texts.Book.Say("asked.link.how") : texts.Book.Say("asked.link.unknown", ("key", typed));
        return near.Count == 0 ? said : RichText.Lines([said, texts.Book.Say("asked.link.nearest"), .. near]);
    }

    private static bool IsAnswered(FaqView entry) => entry.State is FaqEntryState.Published or FaqEntryState.Changed;

    private static async Task<string> FirstWordsAsync(BotDbContext db, Ticket ticket, CancellationToken cancellationToken)
    {
        await db.TicketEvents.Where(entry => entry.TicketId == ticket.Id && (entry.Kind == TicketEventKind.Opened || entry.Kind == TicketEventKind.CustomerWrote))
            .OrderBy(entry => entry.Sequence).Take(20).LoadAsync(cancellationToken);
        var first = db.TicketEvents.Local
            .Where(entry => entry.TicketId == ticket.Id && entry.Kind is TicketEventKind.Opened or TicketEventKind.CustomerWrote && entry.Text.Length > 0)
            .MinBy(entry => entry.Sequence);
        return first is null ? "" : await db.WordsNowAsync(first, cancellationToken);
    }

    private static async Task<bool> IsLinkedAsync(BotDbContext db, Ticket ticket, string key, CancellationToken cancellationToken)
    {
        await db.TicketEvents.Where(entry => entry.TicketId == ticket.Id && entry.Kind == TicketEventKind.LinkedToEntry).LoadAsync(cancellationToken);
        return db.TicketEvents.Local.Any(entry => entry.TicketId == ticket.Id && entry.Kind is TicketEventKind.LinkedToEntry && entry.Text == key);
    }
}
