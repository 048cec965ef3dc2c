namespace Bot.Knowledge.Editing;

/// <summary>Sets up what admins need to edit the FAQ. Hosted after the index, which a trial compares with.</summary>
internal static class FaqEditingSetup
{
    public static void AddFaqEditing(this IServiceCollection services)
    {
        services.AddSingleton<FaqShelf>();
        services.AddSingleton<FaqSignal>();
        services.AddSingleton<FaqFollower>();
        services.AddSingleton<FaqEditor>();
        services.AddSingleton<FaqPublishing>();
        services.AddSingleton<FaqTrial>();
        services.AddSingleton<FaqTables>();
        services.AddSingleton<PublishRound>();
        services.AddSingleton<FaqPublisher>();
        services.AddHostedService(own => own.GetRequiredService<FaqPublisher>());
    }
}
