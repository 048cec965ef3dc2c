using System.Diagnostics.CodeAnalysis;
using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;

namespace Bot.Desk;

/// <summary>What a customer's turn can do with tickets. Everything is only put into the unit of work: records, copies for the staff, words for the customer.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Whoever has the desk asks the desk.")]
internal sealed class CustomerDesk(TicketOpening opening, CustomerRelay relay, CustomerDecisions decisions, CustomerErasure erasure)
{
    /// <summary>
    /// Makes a ticket: tells the customer its number and what happens next, shows it in every staff place. Files that were refused
    /// are named to the customer, unless a form was filled in: there it was said when they were sent.
    /// </summary>
    public Task<Ticket> OpenAsync(BotDbContext db, NewTicket ticket, DateTimeOffset now, CancellationToken cancellationToken) =>
        opening.OpenAsync(db, ticket, now, cancellationToken);

    /// <summary>The chat's newest ticket that somebody is still at, also one that was made in this unit of work; null when there is none.</summary>
    public async Task<Ticket?> CurrentAsync(BotDbContext db, ChatAddress chat, CancellationToken cancellationToken) =>
        (await db.TicketsOfAsync(chat, cancellationToken)).FirstOrDefault(ticket => ticket.IsOpen);

    /// <summary>The chat's newest ticket in any status, also one that was made in this unit of work; null when there is none.</summary>
    public async Task<Ticket?> LatestAsync(BotDbContext db, ChatAddress chat, CancellationToken cancellationToken) =>
        await db.TicketsOfAsync(chat, cancellationToken) is [var newest, ..] ? newest : null;

    /// <summary>Brings what the customer did in one turn (words, files, albums, places, edits, deletions) to the staff.</summary>
    public Task RelayAsync(BotDbContext db, Ticket ticket, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken) =>
        relay.RelayAsync(db, ticket, turn, now, cancellationToken);

    /// <summary>The customer no longer needs it: it is resolved, staff see it. Says nothing to the customer.</summary>
    /// <returns>False when it was over already; then nothing happens.</returns>
    public Task<bool> WithdrawAsync(BotDbContext db, Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(decisions.Withdraw(db, ticket, now));

    /// <summary>The customer says that it is not solved: it is open again, staff hear it. Says nothing to the customer.</summary>
    /// <returns>False when it was not over; then nothing happens.</returns>
    public Task<bool> ReopenAsync(BotDbContext db, Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(decisions.Reopen(db, ticket, now));

    /// <summary>The customer says how it went. Says nothing to the customer.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="stars">1–5.</param>
    /// <param name="comment">Their words about it; null when there are none.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program is stopping.</param>
    public Task RateAsync(BotDbContext db, Ticket ticket, int stars, string? comment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        decisions.Rate(db, ticket, stars, comment, now);
        return Task.CompletedTask;
    }

    /// <summary>Where the customer's open tickets stand, in words for them; or that there are none.</summary>
    public Task<RichText> StatusAsync(BotDbContext db, Guid customerId, Phrasebook texts, DateTimeOffset now, CancellationToken cancellationToken) =>
        CustomerStatus.OfAsync(db, customerId, texts, now, cancellationToken);

    /// <summary>Forgets the customer's words, names and files in all their tickets; the tickets themselves stay, nameless and closed.</summary>
    /// <returns>The keys of contents in the <see cref="FileStore"/> that nobody needs any more: to be deleted after the save.</returns>
    public Task<IReadOnlyList<string>> EraseAsync(BotDbContext db, Guid customerId, DateTimeOffset now, CancellationToken cancellationToken) =>
        erasure.EraseAsync(db, customerId, now, cancellationToken);
}
