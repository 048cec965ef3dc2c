using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;

namespace Bot.Desk;

/// <summary>Sets up the desk: what a customer's turn can do with tickets, and the staff side of chat.</summary>
internal static class DeskSetup
{
    public static void AddDesk(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DeskOptions>().BindConfiguration(DeskOptions.Section)
            .Validate(options => options.FirstReplyWithin > TimeSpan.Zero, "Desk:FirstReplyWithin must be more than nothing.")
            .ValidateOnStart();
        services.AddSingleton<StaffTexts>();
        services.AddSingleton<StaffPlaces>();
        services.AddSingleton<TicketCard>();
        services.AddSingleton<StaffPost>();
        services.AddSingleton<CustomerPost>();
        services.AddSingleton<RefusedFiles>();
        services.AddSingleton<CustomerEdits>();
        services.AddSingleton<CustomerRelay>();
        services.AddSingleton<TicketOpening>();
        services.AddSingleton<CustomerDecisions>();
        services.AddSingleton<CustomerErasure>();
        services.AddSingleton<CustomerDesk>();
        services.AddSingleton<StaffReplies>();
        services.AddSingleton<StaffEdits>();
        services.AddSingleton<CannedReplies>();
        services.AddSingleton<CannedAnswers>();
        services.AddSingleton<TicketLinks>();
        services.AddSingleton<ActionNews>();
        services.AddSingleton<StaffActions>();
        services.AddSingleton<StaffCommands>();
        services.AddSingleton<StaffOrders>();
        services.AddSingleton<ICommandCatalog, StaffCommandCatalog>();
        services.AddSingleton<IFormSource, StaffFormSource>();
        services.AddSingleton<ITurnHandler, StaffTurnHandler>();
        services.AddSingleton<IDeliveryListener, DeliveryTrouble>();
        services.AddSingleton<IThreadRestorer, ThreadRestoration>();
    }
}
