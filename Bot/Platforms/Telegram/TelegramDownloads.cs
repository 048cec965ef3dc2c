using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Platforms.Telegram;

/// <summary>Fetches files that people sent. The addresses have the token in them, so they are never shown to anyone.</summary>
internal sealed partial class TelegramDownloads(TelegramConnection connection, ILogger<TelegramDownloads> logger)
{
    /// <summary>What a bot may download; https://core.telegram.org/bots/api#getfile.</summary>
    public const long MaxBytes = 20L * 1024 * 1024;

    /// <summary>The content, from its beginning; null when Telegram does not give it out.</summary>
    /// <exception cref="HttpRequestException">Telegram could not be reached.</exception>
    public async Task<Stream?> OpenAsync(string fileId, CancellationToken cancellationToken)
    {
        // The SDK writes into a stream; a file on the way keeps twenty megabytes out of the memory, and is gone when closed.
        var content = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose });
        var isWhole = false;
        try
        {
            isWhole = await FetchAsync(fileId, content, cancellationToken);
            content.Position = 0;
            return isWhole ? content : null;
        }
        catch (RequestException fault)
        {
            throw new HttpRequestException("The file could not be fetched from Telegram.", fault);
        }
        finally
        {
            if (!isWhole)
            {
                await content.DisposeAsync();
            }
        }
    }

    private async Task<bool> FetchAsync(string fileId, Stream destination, CancellationToken cancellationToken)
    {
        try
        {
            var file = await connection.Client.GetFile(fileId, cancellationToken);
            if (file is not { FilePath: { Length: > 1 } path, FileSize: null or <= MaxBytes })
            {
                return false;
            }

            await connection.Client.DownloadFile(path, destination, cancellationToken);
            return true;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode is 400 or 403 or 404)
        {
            Log.NoFile(logger, refusal.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Telegram does not give out a file: {Reason}")]
        public static partial void NoFile(ILogger logger, string reason);
    }
}
