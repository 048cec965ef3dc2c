using Bot.Data;
using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Takes what an agent orders, by a slash command or by a button.</summary>
internal sealed class StaffOrders(AgentDirectory agents, StaffCommands commands, StaffActions doing, TicketActions actions, StaffTexts texts)
{
    /// <summary>A command or a pressed button; what is not the desk's is left alone.</summary>
    public async Task TakeAsync(BotDbContext db, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var message in piece.Messages)
        {
            await (message.Kind is MessageKind.Button
                ? PressAsync(db, message, now, cancellationToken)
                : CommandAsync(db, piece, message, now, cancellationToken));
        }
    }

    /// <summary>Something went wrong with what was written.</summary>
    public RichText Failed(string reference) => texts.Book.Say("staff.failed", ("reference", reference));

    /// <summary>Something has no form in which it could be passed on.</summary>
    public RichText NotPassedOn(string kind) => texts.Book.Say("staff.unsupported", ("kind", kind));

    private async Task PressAsync(BotDbContext db, IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ButtonAction.Decode(message.ButtonToken) is ButtonAction.OnTicket button
            && actions.Named(button.Action) is { } action
            && await db.Tickets.FindAsync([button.TicketId], cancellationToken) is { } ticket)
        {
            doing.Do(db, ticket, action, await OrderAsync(db, message, button.Argument ?? "", now, cancellationToken), now);
        }
    }

    private async Task CommandAsync(BotDbContext db, Piece piece, IncomingMessage message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ticket = await db.TicketMeantAsync(piece, cancellationToken);
        if (message.Command is { } command && (ticket is not null || commands.Has(command)))
        {
            var order = await OrderAsync(db, message, message.Text.Trim(), now, cancellationToken);
            await commands.DoAsync(db, ticket, command, order, now, cancellationToken);
        }
    }

    private async Task<StaffOrder> OrderAsync(BotDbContext db, IncomingMessage message, string argument, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var agent = await agents.OfAsync(db, message.From.Platform, message.Sender, now, cancellationToken);
        return new StaffOrder(new ActingAgent(agent, message.From.Platform), message.From, argument);
    }
}
