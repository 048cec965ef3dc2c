using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Sets up Discord. Without a token it stays off.</summary>
internal static class DiscordSetup
{
    public static void AddDiscord(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DiscordOptions>().BindConfiguration(DiscordOptions.Section);
        services.AddSingleton<ISettingCheck, DiscordOptionsCheck>();
        services.AddBackoff();
        services.AddSingleton<GatewayNotes>();
        services.AddSingleton<DiscordConnection>();
        services.AddSingleton<DiscordPeople>();
        services.AddSingleton<OpenInteractions>();
        services.AddListening();
        services.AddDiscordDelivery();
        services.AddSingleton<DiscordStaffChannel>();
        services.AddSingleton<DiscordLogin>();
        services.AddSingleton<DiscordGateway>();
        services.AddSingleton<DiscordCommands>();
        services.AddHostedService<DiscordService>();
    }

    private static void AddListening(this IServiceCollection services)
    {
        services.AddSingleton<DiscordCursor>();
        services.AddSingleton<DiscordLanes>();
        services.AddSingleton<DiscordPlaces>();
        services.AddSingleton<StaffDoor>();
        services.AddSingleton<DiscordMessages>();
        services.AddSingleton<MissedMessages>();
        services.AddSingleton<MissedPlaces>();
        services.AddSingleton<DiscordCatchUp>();
        services.AddSingleton<InteractionCallbacks>();
        services.AddSingleton<InteractionReader>();
        services.AddSingleton<FirstAnswers>();
        services.AddSingleton<DiscordInteractions>();
        services.AddSingleton<CommandSuggestions>();
        services.AddSingleton<DiscordIntake>();
        services.AddSingleton<DiscordListener>();
    }
}
