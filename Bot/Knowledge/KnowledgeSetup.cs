using Bot.Data;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Chat;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Files;
using Bot.Knowledge.Matching;
using Bot.Knowledge.Semantics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge;

/// <summary>Sets up the FAQ: the finder, what keeps it current, and the ways in and out.</summary>
internal static class KnowledgeSetup
{
    public static void AddKnowledge(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<KnowledgeOptions>().BindConfiguration(KnowledgeOptions.Section);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddSemantics();
        builder.Services.AddSingleton<FaqIndex>();
        builder.Services.AddSingleton(services => new IndexCache(
            IndexFolder(services), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<IndexCache>>()));
        builder.Services.AddSingleton<FaqTrainer>();
        builder.Services.AddSingleton<IAnswerFinder>(services => services.GetRequiredService<FaqIndex>());
        builder.Services.AddSingleton<FaqImporter>();
        builder.Services.AddSingleton<FaqExporter>();
        builder.Services.AddSingleton<FaqCommands>();
        builder.Services.AddSingleton<UnansweredQuestions>().AddSingleton<Suggestions>().AddSingleton<IPublishListener, PublishedAnswers>();
        builder.Services.AddHostedService<FaqSamples>();
        builder.Services.AddSingleton<FaqIndexLoader>();
        builder.Services.AddHostedService(services => services.GetRequiredService<FaqIndexLoader>());
        builder.Services.AddHostedService<SemanticLoader>();
        builder.Services.AddFaqEditing();
        builder.Services.AddFaqChat();
    }

    private static void AddSemantics(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<IEmbeddingGenerator<string, Embedding<float>>, HttpEmbeddings>();
        builder.Services.AddSingleton(services => new VectorStore(IndexFolder(services), services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Embeddings));
        builder.Services.AddSingleton<PhrasingReader>();
        builder.Services.AddSingleton<SemanticLayer>();
    }

    private static string IndexFolder(IServiceProvider services) =>
        services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.IndexFolder is { Length: > 0 } folder ? folder : services.GetRequiredService<DataFolder>().Index;
}
