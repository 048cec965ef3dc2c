using Bot.Data;
using Bot.Messaging;
using Bot.Staff;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>Takes what an agent orders: by a slash command, a button, or a form that a button opened.</summary>
internal sealed class StaffOrders(AgentDirectory agents, StaffCommands commands, StaffActions doing, TicketActions actions, StaffTexts texts)
{
    /// <summary>A command, a pressed button or a form; what is not the desk's is left alone.</summary>
    public async Task TakeAsync(BotDbContext db, Piece piece, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var message in piece.Messages)
        {
            await (message.Kind switch
            {
                MessageKind.Button => ActAsync(db, message, message.ButtonToken, now, cancellationToken),
                MessageKind.Form => ActAsync(db, message, message.Form?.Token, now, cancellationToken),
                _ => CommandAsync(db, piece, message, now, cancellationToken),
            });
        }
    }

    /// <summary>Something went wrong with what was written.</summary>
    public RichText Failed(string reference) => texts.Book.Say("staff.failed", ("reference", reference));

    /// <summary>Something has no form in which it could be passed on.</summary>
    public RichText NotPassedOn(string kind) => texts.Book.Say("staff.unsupported", ("kind", kind));

    private async Task ActAsync(BotDbContext db, IncomingMessage message, string? token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ButtonAction.Decode(token) is ButtonAction.OnTicket button
            && actions.Named(button.Action) is { } action
            && await db.Tickets.FindAsync([button.TicketId], cancellationToken) is { } ticket)
        {
            var filled = action.Parameter is { } parameter ? message.Form?.Value(parameter.Name).Trim() : null;
            var order = await OrderAsync(db, message, filled ?? button.Argument ?? "", now, cancellationToken);
            await doing.DoAsync(db, ticket, action, order, now, cancellationToken);
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
        return new StaffOrder(new ActingAgent(agent, message.From.Platform), message.From, argument)
        {
            Mentions = message.Mentions,
            // A command without a message of its own was given where platforms show it to nobody else.
            WrittenIn = message is { Kind: MessageKind.Command, MessageId: not null } ? message.From : null,
        };
    }
}
