using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Sets up the way out: what is said on Discord.</summary>
internal static class DiscordDeliverySetup
{
    public static void AddDiscordDelivery(this IServiceCollection services)
    {
        services.AddSingleton<InvalidCalls>();
        services.AddSingleton<DiscordChannels>();
        services.AddSingleton<PrivateThreads>();
        services.AddSingleton<DiscordHomes>();
        services.AddSingleton<ThreadRoom>();
        services.AddSingleton<UnsureThreads>();
        services.AddSingleton<DiscordThreads>();
        services.AddSingleton<GeneralPost>();
        services.AddSingleton<DiscordDestinations>();
        services.AddSingleton<OwnTags>();
        services.AddSingleton<DiscordTags>();
        services.AddSingleton<DiscordRenderer>();
        services.AddSingleton<DiscordFileSender>();
        services.AddSingleton<UnfinishedSends<DiscordPart>>();
        services.AddSingleton<DiscordSender>();
        services.AddSingleton<DiscordEditor>();
        services.AddSingleton<DiscordAnswers>();
        services.AddSingleton<DiscordDelivery>();
        services.AddSingleton<DiscordDownloads>();
        services.AddSingleton<DiscordPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<DiscordPlatform>());
    }
}
