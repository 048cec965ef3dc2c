using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public partial class TelegramBotClient
{
    /// <inheritdoc/>
    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DownloadFile(file.FilePath!, destination, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(filePath) || filePath.Length < 2)
        {
            throw new ArgumentException("A file path as GetFile returns it is expected.", nameof(filePath));
        }

        ArgumentNullException.ThrowIfNull(destination);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var message = new HttpRequestMessage(HttpMethod.Get, $"{_options.BaseFileUrl}/{filePath}");
        using var response = await Send(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw ExceptionsParser.Parse(await ResponseReader.Refusal(response, either.Token).ConfigureAwait(false));
        }

        try
        {
            await response.Content.CopyToAsync(destination, either.Token).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            throw new RequestException("The file could not be downloaded", response.StatusCode, fault);
        }
    }
}
