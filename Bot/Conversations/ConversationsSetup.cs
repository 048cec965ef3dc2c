using Bot.Conversations.Forms;
using Bot.Conversations.Forms.Reading;
using Bot.Messaging;
using Bot.Messaging.Inbox;

namespace Bot.Conversations;

/// <summary>Sets up the dialogue.</summary>
internal static class ConversationsSetup
{
    public static void AddConversations(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section)
            .Validate(options => options.TellEvery > TimeSpan.Zero, "Conversations:TellEvery must be more than nothing.")
            .Validate(options => options.QuestionsKeptFor > TimeSpan.Zero, "Conversations:QuestionsKeptFor must be more than nothing.")
            .ValidateOnStart();
        services.AddOptions<ComplaintOptions>().BindConfiguration(ComplaintOptions.Section);
        services.AddSingleton<WordLists>().AddSingleton<GlobalCommands>().AddSingleton<CommandDecisions>().AddSingleton<Dialogue>();
        services.AddSingleton<ComplaintForms>().AddSingleton<FieldReader>().AddSingleton<Prefill>().AddSingleton<CustomerPlaces>();
        services.AddSingleton<ComplaintSheets>().AddSingleton<FormAnswers>().AddSingleton<FormWords>().AddSingleton<FormDecisions>();
        services.AddSingleton<FormPlatforms>().AddSingleton<Drafts>().AddSingleton<DraftKeeper>().AddHostedService<DraftLoader>();
        services.AddSingleton<IFormSource, ComplaintFormSource>().AddSingleton<ICommandCatalog, CustomerCommands>();
        services.AddSingleton<TurnRecords>().AddSingleton<TurnReader>().AddSingleton<TurnActions>().AddSingleton<TicketDrafts>().AddSingleton<Forgetting>();
        services.AddSingleton<ITurnHandler, TurnHandler>();
        services.AddSingleton<AnswerTeller>().AddHostedService<AnswerTellerLoop>();
        foreach (var step in typeof(IStep).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IStep))))
        {
            services.AddSingleton(typeof(IStep), step);
        }
    }
}
