using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Staff;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>
/// Decides what is said where the staff sit. In a ticket's thread, or as an answer to one of its messages, words go to the
/// customer; anywhere else only commands count, for it is the team's own chat.
/// </summary>
internal sealed class StaffTurnHandler(AgentDirectory agents, StaffReplies replies, StaffEdits edits, StaffOrders orders, StaffPost staff) : ITurnHandler
{
    /// <inheritdoc/>
    public ChatSide Side => ChatSide.Staff;

    /// <inheritdoc/>
    public async Task<TurnOutcome> HandleAsync(
        BotDbContext db, IReadOnlyList<IncomingMessage> turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var piece in Piece.Of(turn))
        {
            switch (piece.Kind)
            {
                case MessageKind.Text:
                    await SayAsync(db, piece, now, cancellationToken);
                    break;
                case MessageKind.Command or MessageKind.Button or MessageKind.Form:
                    await orders.TakeAsync(db, piece, now, cancellationToken);
                    break;
                case MessageKind.Edit or MessageKind.Delete:
                    await ChangeAsync(db, piece, now, cancellationToken);
                    break;
                default:
                    // Reactions, comings and goings are the team's own.
                    break;
            }
        }

        return new TurnOutcome(WaitForMore: false);
    }

    /// <inheritdoc/>
    public Task ApologizeAsync(BotDbContext db, IReadOnlyList<IncomingMessage> turn, string reference, DateTimeOffset now, CancellationToken cancellationToken)
    {
        staff.Answer(db, turn[^1].From, orders.Failed(reference), now);
        return Task.CompletedTask;
    }

    private async Task SayAsync(BotDbContext db, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.TicketMeantAsync(piece, cancellationToken) is not { } ticket)
        {
            return;
        }

        if (piece.Unsupported is { } kind)
        {
            staff.Answer(db, piece.From, orders.NotPassedOn(kind), now);
        }

        var message = await MessageOfAsync(db, piece, now, cancellationToken);
        replies.Say(db, ticket, message with { ReplyTo = await db.AnsweredByAsync(ticket, piece, cancellationToken) }, now);
    }

    private async Task ChangeAsync(BotDbContext db, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.EventOfAsync(piece.From, piece.MessageIds.FirstOrDefault(), cancellationToken) is not { } original
            || await db.Tickets.FindAsync([original.TicketId], cancellationToken) is not { } ticket)
        {
            return;
        }

        var message = await MessageOfAsync(db, piece, now, cancellationToken);
        if (piece.Kind is MessageKind.Edit)
        {
            await edits.EditAsync(db, ticket, original, message, now, cancellationToken);
        }
        else
        {
            edits.Delete(db, ticket, original, message.By, piece.From, now);
        }
    }

    private async Task<StaffMessage> MessageOfAsync(BotDbContext db, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var agent = await agents.OfAsync(db, piece.From.Platform, piece.Sender, now, cancellationToken);
        return new StaffMessage(new ActingAgent(agent, piece.From.Platform), piece.Text)
        {
            Files = piece.Files,
            Location = piece.Location,
            From = piece.From,
            MessageIds = [.. piece.MessageIds],
        };
    }
}
