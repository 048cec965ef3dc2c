using System.Net;
using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>
/// Fetches files that people sent. A file is known by where it stands, <c>channel/message/attachment</c>, since its link is good for a
/// day only; files that stand in no message are known by their link. Nothing is fetched from anywhere but Discord.
/// </summary>
internal sealed partial class DiscordDownloads : IDisposable
{
    /// <summary>More than anybody without a subscription can send.</summary>
    public const long MaxBytes = 100L * 1024 * 1024;

    // https://docs.discord.com/developers/reference#signed-attachment-cdn-urls
    private static readonly string[] _hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    private readonly DiscordConnection _connection;
    private readonly DiscordChannels _channels;
    private readonly ILogger<DiscordDownloads> _logger;

    // Not from the factory: that logs addresses, and these are good for whoever has them.
    private readonly HttpClient _http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(15), PooledConnectionLifetime = TimeSpan.FromMinutes(15) });

    public DiscordDownloads(DiscordConnection connection, DiscordChannels channels, ILogger<DiscordDownloads> logger) =>
        (_connection, _channels, _logger) = (connection, channels, logger);

    /// <summary>The content; null when Discord does not give it out.</summary>
    /// <exception cref="HttpRequestException">Discord could not be reached.</exception>
    public async Task<Stream?> OpenAsync(string nativeFileId, CancellationToken cancellationToken)
    {
        var link = nativeFileId.Contains("://", StringComparison.Ordinal) ? nativeFileId : await LinkAsync(nativeFileId, cancellationToken);
        if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || !IsDiscords(address))
        {
            Log.NoFile(_logger, link is null ? "it is gone" : "the link does not lead to Discord");
            return null;
        }

        var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone)
        {
            Log.NoFile(_logger, response.StatusCode.ToString());
            response.Dispose();
            return null;
        }

        if (!response.IsSuccessStatusCode)
        {
            response.Dispose();
            throw new HttpRequestException($"The file could not be fetched from Discord ({response.StatusCode}).");
        }

        return await response.Content.ReadAsStreamAsync(cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task<string?> LinkAsync(string place, CancellationToken cancellationToken)
    {
        if (place.Split('/') is not [var channelText, var messageText, var fileText]
            || Snowflakes.Parse(channelText) is not { } channelId || Snowflakes.Parse(messageText) is not { } messageId
            || Snowflakes.Parse(fileText) is not { } fileId)
        {
            return null;
        }

        try
        {
            return await _channels.FindAsync<IMessageChannel>(channelId, cancellationToken) is { } channel
                && await channel.GetMessageAsync(messageId, options: DiscordCalls.Options(cancellationToken)) is { } message
                    ? AttachmentsOf(message).FirstOrDefault(attachment => attachment.Id == fileId)?.Url
                    : null;
        }
        catch (Exception fault) when (DiscordErrors.ToResult(fault) is { } result && !cancellationToken.IsCancellationRequested)
        {
            if (result is DeliveryResult.Unreachable or DeliveryResult.Refused or DeliveryResult.CopyGone)
            {
                return null;
            }

            throw new HttpRequestException("The file could not be fetched from Discord.", fault);
        }
    }

    private static IEnumerable<IAttachment> AttachmentsOf(IMessage message) => message is IUserMessage { ForwardedMessages: { } forwarded }
        ? message.Attachments.Concat(forwarded.Where(snapshot => snapshot.Message is not null).SelectMany(snapshot => snapshot.Message.Attachments))
        : message.Attachments;

    private bool IsDiscords(Uri address) =>
        (address is { Scheme: "https", IsDefaultPort: true } && _hosts.Contains(address.Host))
        || (!_connection.Options.IsPublicApi && Uri.TryCreate(_connection.Options.ApiUrl, UriKind.Absolute, out var own)
            && address.Scheme == own.Scheme && address.Host == own.Host);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Discord does not give out a file: {Reason}")]
        public static partial void NoFile(ILogger logger, string reason);
    }
}
