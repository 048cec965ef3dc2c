using Bot.Data;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Messaging;

/// <summary>Sets up inbox and outbox.</summary>
internal static class MessagingSetup
{
    public static void AddMessaging(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<SequenceSource>();
        builder.Services.AddSingleton<SavedWork>();
        builder.Services.ConfigureDbContext<BotDbContext>(
            (services, options) => options.AddInterceptors(services.GetRequiredService<SavedWork>()), ServiceLifetime.Singleton);
        builder.Services.AddSingleton<PlatformMemory>();
        builder.Services.AddSingleton<DownloadLinks>();
        builder.Services.AddSingleton<FilePointers>();
        builder.AddInbox();
        builder.AddOutbox();
    }

    private static void AddInbox(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<InboxOptions>().BindConfiguration(InboxOptions.Section).ValidateDataAnnotations();
        builder.Services.AddOptionsWithValidateOnStart<FilesOptions>().BindConfiguration(FilesOptions.Section).ValidateDataAnnotations();
        builder.Services.AddSingleton<Arrivals>();
        builder.Services.AddSingleton<IInbox>(services => services.GetRequiredService<Arrivals>());
        builder.Services.AddSingleton<NoticeWriter>();
        builder.Services.AddSingleton<InboxStore>();
        builder.Services.AddSingleton<SeenMessages>();
        builder.Services.AddSingleton<InboxLanes>();
        builder.Services.AddSingleton<FileIntake>();
        builder.Services.AddSingleton<TurnDecider>();
        builder.Services.AddSingleton<TurnReplay>();
        builder.Services.AddSingleton<TurnCommitter>();
        builder.Services.AddHostedService<InboxWorker>();
    }

    private static void AddOutbox(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations();
        builder.Services.AddSingleton<OutboxFeed>();
        builder.Services.AddSingleton<OutboxWriter>();
        builder.Services.AddSingleton<ChatHistory>();
        builder.Services.AddSingleton<MovedChats>();
        builder.Services.AddSingleton<IMovedChats>(services => services.GetRequiredService<MovedChats>());
        builder.Services.AddSingleton<OutboxLanes>();
        builder.Services.AddSingleton<OutboxLoader>();
        builder.Services.AddSingleton<DeliveryPlanner>();
        builder.Services.AddSingleton(services => new RetryDelays(
            services.GetRequiredService<IOptions<OutboxOptions>>(),
            new Random((int)services.GetRequiredService<TimeProvider>().GetTimestamp())));
        builder.Services.AddSingleton<Courier>();
        builder.Services.AddSingleton<OutcomeWriter>();
        builder.Services.AddSingleton<OutboxRecorder>();
        builder.Services.AddSingleton<OutboxSender>();
        builder.Services.AddHostedService<OutboxDispatcher>();
    }
}
