using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Conversations.Forms.Reading;
using Bot.Data;
using Bot.Desk;
using Bot.Knowledge;
using Bot.Knowledge.Semantics;
using Bot.Languages;
using Bot.Listening;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Bot.Platforms.Discord;
using Bot.Platforms.Telegram;
using Bot.Platforms.WebChat;
using Bot.Staff;
using Bot.Tickets;

namespace Bot.Operations;

/// <summary>Puts the whole bot together, without what faces outward: the program, the command line and the tests begin with this.</summary>
internal static class OperationsSetup
{
    public static void AddBot(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddData();
        builder.AddMessaging();
        builder.AddLanguages();
        builder.AddStaff();
        builder.AddTickets();
        builder.AddKnowledge();
        builder.AddListening();
        builder.AddDesk();
        builder.AddConversations();
    }

    public static void AddOperations(this IHostApplicationBuilder builder)
    {
        builder.Services.CheckSection<DataOptions>(DataOptions.Section);
        builder.Services.CheckSection<ConversationOptions>(ConversationOptions.Section);
        builder.Services.CheckSection<ComplaintOptions>(ComplaintOptions.Section);
        builder.Services.CheckSection<DeskOptions>(DeskOptions.Section);
        builder.Services.CheckSection<AdminOptions>(AdminOptions.Section);
        builder.Services.CheckSection<KnowledgeOptions>(KnowledgeOptions.Section);
        builder.Services.CheckSection<ListeningOptions>(ListeningOptions.Section);
        builder.Services.CheckSection<InboxOptions>(InboxOptions.Section);
        builder.Services.CheckSection<OutboxOptions>(OutboxOptions.Section);
        builder.Services.CheckSection<FilesOptions>(FilesOptions.Section);
        builder.Services.CheckSection<TelegramOptions>(TelegramOptions.Section);
        builder.Services.CheckSection<DiscordOptions>(DiscordOptions.Section);
        builder.Services.CheckSection<WebChatOptions>(WebChatOptions.Section);
        builder.Services.AddSingleton<ISettingCheck, ComplaintCheck>().AddSingleton<ISettingCheck, PlacesCheck>();
        builder.Services.AddSingleton<ISettingCheck, CannedCheck>();
        builder.Services.AddSingleton<ISettingCheck, FilesCheck>();
        builder.Services.AddSingleton<ISettingCheck, EmbeddingsCheck>();
        builder.Services.AddSingleton<ISettingCheck, DataCheck>();
    }

    /// <summary>Says at <c>/health</c> whether the bot can do its work: 200 when the database answers, else 503.</summary>
    public static void MapHealth(this WebApplication app) => app.MapGet("/health", async (
        Microsoft.EntityFrameworkCore.IDbContextFactory<BotDbContext> databases, CancellationToken cancellationToken) =>
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Database.CanConnectAsync(cancellationToken) ? Results.Text("ok\n") : Results.Text("the database does not answer\n", statusCode: 503);
    });
}
