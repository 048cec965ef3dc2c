using Bot.Data;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bot.Conversations;

/// <summary>Reads at the start where the conversations stand that could open a form. Nothing waits for it: until then a form opens empty.</summary>
internal sealed partial class DraftLoader(
    IDbContextFactory<BotDbContext> databases, Drafts drafts, FormPlatforms platforms, IOptions<ConversationOptions> options, TimeProvider time, ILogger<DraftLoader> logger)
    : BackgroundService
{
    private const int MostLoaded = 20_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await LoadAsync(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.NotLoaded(logger, FailureText.Of(exception));
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var names = platforms.Names;
        if (names.Count == 0)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var since = time.GetUtcNow() - options.Value.SilentAfter;
        var newest = db.Conversations.AsNoTracking()
            .Where(conversation => names.Contains(conversation.Platform) && (conversation.State != ConversationState.Idle || conversation.LastTurnAt > since))
            .OrderByDescending(conversation => conversation.LastTurnAt)
            .Take(MostLoaded)
            .Join(db.Customers, conversation => conversation.CustomerId, customer => customer.Id, (conversation, customer) => new { conversation, customer })
            .AsAsyncEnumerable();
        await foreach (var row in newest.WithCancellation(cancellationToken))
        {
            drafts.Learn(row.conversation.Chat, DraftKeeper.Of(row.conversation, row.customer));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The drafts could not be read ({Failure}): until their next message, customers see an empty form; what they wrote is not lost.")]
        public static partial void NotLoaded(ILogger logger, string failure);
    }
}
