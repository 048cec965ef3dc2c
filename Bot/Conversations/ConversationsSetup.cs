using Bot.Conversations.Forms;
using Bot.Messaging.Inbox;

namespace Bot.Conversations;

/// <summary>Sets up the dialogue.</summary>
internal static class ConversationsSetup
{
    public static void AddConversations(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section);
        services.AddOptions<ComplaintOptions>().BindConfiguration(ComplaintOptions.Section);
        services.AddSingleton<WordLists>().AddSingleton<GlobalCommands>().AddSingleton<CommandDecisions>().AddSingleton<Dialogue>();
        services.AddSingleton<ComplaintForms>().AddSingleton<FieldReader>().AddSingleton<Prefill>();
        services.AddSingleton<TurnRecords>().AddSingleton<TurnActions>().AddSingleton<TicketDrafts>().AddSingleton<Forgetting>();
        services.AddSingleton<ITurnHandler, TurnHandler>();
        foreach (var step in typeof(IStep).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IStep))))
        {
            services.AddSingleton(typeof(IStep), step);
        }
    }
}
