using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.Telegram;

/// <summary>Sets up Telegram. Without a token it stays off.</summary>
internal static class TelegramSetup
{
    public static void AddTelegram(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<TelegramOptions>().BindConfiguration(TelegramOptions.Section);
        services.AddSingleton<ISettingCheck, TelegramOptionsCheck>();
        services.AddBackoff();
        services.AddSingleton<TelegramConnection>();
        services.AddSingleton<TelegramStaffChat>();
        services.AddSingleton<TelegramLogin>();
        services.AddSingleton<TelegramCommands>();
        services.AddSingleton<TelegramReceiver>();
        services.AddSingleton<TelegramPoller>();
        services.AddSingleton<TelegramWebhook>();
        services.AddSingleton<UnfinishedSends<TelegramPart>>();
        services.AddSingleton<TelegramFileSender>();
        services.AddSingleton<TelegramSender>();
        services.AddSingleton<TelegramEditor>();
        services.AddSingleton<TelegramDownloads>();
        services.AddSingleton<TelegramPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<TelegramPlatform>());
        services.AddHostedService<TelegramService>();
    }

    /// <summary>Opens the webhook when the settings ask for it; otherwise nothing listens there.</summary>
    public static void MapTelegramWebhook(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<TelegramOptions>>().Value;
        if (options is { IsOn: true, Delivery: UpdateDelivery.Webhook })
        {
            endpoints.MapPost(TelegramWebhook.Path, (HttpContext context) =>
                context.RequestServices.GetRequiredService<TelegramWebhook>().HandleAsync(context));
        }
    }
}
