using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text.Json;
using Bot.Data;
using Bot.Desk;
using Bot.Messaging;
using Bot.Platforms.WebChat;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Bot.Console;

/// <summary>What the desk's page reads, every two seconds: answered with a tag, so that nothing is sent when nothing changed.</summary>
/// <param name="databases">The database.</param>
/// <param name="history">What was answered to the page.</param>
/// <param name="canned">The prepared answers.</param>
internal sealed class PlainDeskReads(IDbContextFactory<BotDbContext> databases, ChatHistory history, CannedReplies canned)
{
    private const int MostOpen = 200;
    private const int MostDone = 20;
    private const int MostAnswers = 20;
    private const int MostColleagues = 50;

    private static readonly Expression<Func<Ticket, TicketLine>> _line = ticket => new TicketLine
    {
        Id = ticket.Id,
        Number = ticket.Number.ToString(),
        Status = ticket.Status.ToString(),
        Priority = ticket.Priority.ToString(),
        Customer = ticket.CustomerName,
        Platform = ticket.Platform,
        Summary = ticket.Summary,
        Category = ticket.CategoryLabel,
        Assignee = ticket.AssigneeName,
        OpenedAt = ticket.OpenedAt,
        WaitingSince = ticket.WaitingSince,
    };

    /// <summary>The open tickets, whoever waits longest first; then the last ones that were solved.</summary>
    public async Task<IResult> TicketsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var open = await db.Tickets.AsNoTracking()
            .Where(ticket => ticket.Status != TicketStatus.Resolved && ticket.Status != TicketStatus.Closed)
            .OrderBy(ticket => ticket.WaitingSince == null).ThenBy(ticket => ticket.WaitingSince).ThenBy(ticket => ticket.Number)
            .Take(MostOpen).Select(_line).ToListAsync(cancellationToken);
        var done = await db.Tickets.AsNoTracking()
            .Where(ticket => ticket.Status == TicketStatus.Resolved || ticket.Status == TicketStatus.Closed)
            .OrderByDescending(ticket => ticket.ResolvedAt).ThenByDescending(ticket => ticket.Number)
            .Take(MostDone).Select(_line).ToListAsync(cancellationToken);
        return Tagged(new { open, done }, request);
    }

    /// <summary>One ticket with its timeline.</summary>
    public async Task<IResult> TicketAsync(Guid id, HttpRequest request, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Tickets.AsNoTracking().FirstOrDefaultAsync(ticket => ticket.Id == id, cancellationToken) is not { } ticket)
        {
            return Results.NotFound();
        }

        var events = await db.TicketEvents.AsNoTracking().Include(entry => entry.Attachments)
            .Where(entry => entry.TicketId == id).OrderBy(entry => entry.Sequence).ToListAsync(cancellationToken);
        var colleagues = await db.Agents.AsNoTracking()
            .Where(agent => agent.Id != ticket.AssigneeId)
            .Select(agent => agent.Name).Distinct().OrderBy(name => name).Take(MostColleagues).ToListAsync(cancellationToken);
        return Tagged(
            new TicketPage(
                _line.Compile()(ticket),
                [.. ticket.Answers.Select(answer => new AnswerLine(answer.Label, answer.Value))],
                [.. events.Select(LineOf)],
                [.. canned.All.Select(reply => new CannedLine(reply.Key, canned.WordsFor(reply, ticket, "{agent}")))],
                colleagues),
            request);
    }

    /// <summary>What the desk answered to this page's orders after a number; <c>0</c>: only the number to go on from.</summary>
    public async Task<IResult> AnswersAsync(long after, TimeProvider time, CancellationToken cancellationToken)
    {
        if (after <= 0)
        {
            return Results.Json(new { last = (time.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond, answers = Array.Empty<string>() });
        }

        var said = await history.AfterAsync(DeskPagePlatform.PlatformName, DeskPagePlatform.ChatId, after, MostAnswers, cancellationToken);
        return Results.Json(new
        {
            last = said.Count > 0 ? said[^1].Sequence : after,
            answers = said.Select(one => one.Message).OfType<SendMessage>().Select(message => message.Content.Text.ToString()),
        });
    }

    /// <summary>A file of a ticket: pictures to be shown, everything else to be saved.</summary>
    public async Task<IResult> FileAsync(Guid id, FileStore files, HttpResponse response, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var file = await db.Attachments.AsNoTracking().FirstOrDefaultAsync(attachment => attachment.Id == id, cancellationToken);
        if (file?.Sha256 is not { } sha256 || files.Open(sha256) is not { } content)
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var type = FileLinks.TypeOf(file.Kind, file.MediaType);
        return Results.Stream(content, type, FileLinks.IsImage(type) ? null : file.Name, enableRangeProcessing: true);
    }

    private static EventLine LineOf(TicketEvent entry) => new(
        entry.Id, entry.Kind.ToString(), entry.At, entry.ActorKind.ToString(), entry.ActorName, entry.Platform, entry.Text, entry.Location, entry.Edits,
        [.. entry.Attachments.OrderBy(file => file.Position).Select(file => new FileLine(
            file.Name, file.Kind.ToString(), file.Sha256 is null ? null : $"/desk/files/{file.Id}", file.Refusal?.ToString()))]);

    private static IResult Tagged<T>(T value, HttpRequest request)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Web);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(json))[..16]}\"";
        request.HttpContext.Response.Headers.ETag = tag;
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        return request.Headers.IfNoneMatch == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(json, "application/json");
    }
}
