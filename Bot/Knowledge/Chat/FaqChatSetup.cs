using Bot.Knowledge.Editing;
using Bot.Messaging;
using Bot.Messaging.Inbox;

namespace Bot.Knowledge.Chat;

/// <summary>Sets up what admins can do with the FAQ from chat.</summary>
internal static class FaqChatSetup
{
    public static void AddFaqChat(this IServiceCollection services)
    {
        services.AddSingleton<EntryFinder>().AddSingleton<FaqTexts>().AddSingleton<FaqPost>();
        services.AddSingleton<FaqResults>().AddSingleton<FaqQuestions>().AddSingleton<FaqImports>().AddSingleton<FaqAnswers>();
        services.AddSingleton<FaqTalk>();
        services.AddSingleton<IAsideHandler, FaqAside>();
        services.AddSingleton<ICommandCatalog, FaqCommandCatalog>();
        services.AddSingleton<IFormSource, FaqFormSource>();
        services.AddSingleton<IPublishListener, PublishTeller>();
        foreach (var action in typeof(IFaqAction).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFaqAction))))
        {
            services.AddSingleton(typeof(IFaqAction), action);
        }
    }
}
