using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot;

internal static class RequestSending
{
    /// <summary>Sends a request; what all methods of the API come down to. Faults are in the task, also that of no client.</summary>
    public static async Task<TResponse> Call<TResponse>(
        this ITelegramBotClient botClient, IRequest<TResponse> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(botClient);
        return await botClient.SendRequest(request, cancellationToken).ConfigureAwait(false);
    }
}
