using Bot.Knowledge.Files;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Knowledge;

/// <summary>Sets up the FAQ: the finder, what keeps it current, and the ways in and out.</summary>
internal static class KnowledgeSetup
{
    public static void AddKnowledge(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<KnowledgeOptions>().BindConfiguration(KnowledgeOptions.Section);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<FaqIndex>();
        builder.Services.AddSingleton<IAnswerFinder>(services => services.GetRequiredService<FaqIndex>());
        builder.Services.AddSingleton<FaqImporter>();
        builder.Services.AddSingleton<FaqExporter>();
        builder.Services.AddSingleton<FaqCommands>();
        builder.Services.AddHostedService<FaqSamples>();
        builder.Services.AddSingleton<FaqIndexLoader>();
        builder.Services.AddHostedService(services => services.GetRequiredService<FaqIndexLoader>());
    }
}
