using Telegram.Bot.Types;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API, and what goes with them.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Asks where a file is and copies it to a stream. Telegram's own server gives files of up to 20 MB.</summary>
    /// <returns>What <c>getFile</c> said.</returns>
    public static async Task<TGFile> GetInfoAndDownloadFile(
        this ITelegramBotClient botClient, string fileId, Stream destination, CancellationToken cancellationToken = default)
    {
        var file = await botClient.GetFile(fileId, cancellationToken).ConfigureAwait(false);
        await botClient.DownloadFile(file.FilePath!, destination, cancellationToken).ConfigureAwait(false);
        return file;
    }
}
