using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot.Polling;

/// <summary>Where a receiver stands in the stream of updates, and the next question to the server.</summary>
internal sealed class UpdateCursor(ITelegramBotClient botClient, ReceiverOptions? options)
{
    private readonly GetUpdatesRequest _request = new()
    {
        Offset = options?.Offset ?? 0,
        Limit = options?.Limit ?? 100,
        AllowedUpdates = options?.AllowedUpdates,
    };

    private bool _dropping = options is { DropPendingUpdates: true };

    /// <summary>Waits for updates, at the server, for as long as a request may take. An update counts as had once it was passed.</summary>
    public async Task<Update[]> Next(CancellationToken cancellationToken)
    {
        await DropPending(cancellationToken).ConfigureAwait(false);
        _request.Timeout = (int)botClient.Timeout.TotalSeconds;
        return await botClient.SendRequest(_request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Confirms an update: the next question asks for those after it.</summary>
    public void Pass(Update update) => _request.Offset = update.Id + 1;

    /// <summary>Asks for the last update only, once, and goes on behind it.</summary>
    public async Task DropPending(CancellationToken cancellationToken)
    {
        if (!_dropping)
        {
            return;
        }

        _dropping = false;
        _request.Offset = 0;
        var last = await botClient.GetUpdates(-1, 1, 0, [], cancellationToken).ConfigureAwait(false);
        if (last.Length > 0)
        {
            Pass(last[^1]);
        }
    }
}
