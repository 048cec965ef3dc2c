using Bot.Listening.Measuring;

namespace Bot.Listening;

/// <summary>Sets up listening: the detector of complaints, read at its first use (a few hundredths of a second), and its commands.</summary>
internal static class ListeningSetup
{
    public static void AddListening(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ListeningOptions>().BindConfiguration(ListeningOptions.Section);
        builder.Services.AddSingleton<ComplaintDetectorLoader>();
        builder.Services.AddSingleton(services => services.GetRequiredService<ComplaintDetectorLoader>().Load());
        builder.Services.AddSingleton<ListeningCommands>();
    }
}
