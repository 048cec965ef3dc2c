using Bot.Tickets.Actions;

namespace Bot.Tickets;

/// <summary>Sets up what can be done to tickets.</summary>
internal static class TicketsSetup
{
    public static void AddTickets(this IHostApplicationBuilder builder)
    {
        // In the order of the staff's menu.
        builder.Services.AddSingleton<ITicketAction, ClaimAction>();
        builder.Services.AddSingleton<ITicketAction, ReleaseAction>();
        builder.Services.AddSingleton<ITicketAction, TransferAction>();
        builder.Services.AddSingleton<ITicketAction, PriorityAction>();
        builder.Services.AddSingleton<ITicketAction, NoteAction>();
        builder.Services.AddSingleton<ITicketAction, ResolveAction>();
        builder.Services.AddSingleton<ITicketAction, ReopenAction>();
        builder.Services.AddSingleton<ITicketAction, CloseAction>();
        builder.Services.AddSingleton<TicketActions>();
    }
}
