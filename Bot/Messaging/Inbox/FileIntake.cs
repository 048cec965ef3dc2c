using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Bot.Messaging.Inbox;

/// <summary>
/// Downloads what came with a message, a few at a time, and fills in where it is, or why it is not: too large, of a refused type,
/// or no longer to be had. Platforms' links expire, so the copy is made at once.
/// </summary>
internal sealed partial class FileIntake : IDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    private readonly FrozenDictionary<string, IChatPlatform> _platforms;
    private readonly FileStore _store;
    private readonly FilesOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly FrozenSet<string> _refused;
    private readonly SemaphoreSlim _slots;

    public FileIntake(
        IEnumerable<IChatPlatform> platforms, FileStore store, IOptions<FilesOptions> options, TimeProvider time, ILogger<FileIntake> logger)
    {
        _platforms = platforms.ToFrozenDictionary(platform => platform.Name);
        (_store, _options, _time, _logger) = (store, options.Value, time, logger);
        _refused = _options.RefusedExtensions.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
        _slots = new SemaphoreSlim(_options.Downloads);
    }

    /// <summary>The message with its files filled in.</summary>
    public async Task<IncomingMessage> FetchAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var files = new List<IncomingFile>(message.Files.Count);
        foreach (var file in message.Files)
        {
            files.Add(file.Sha256 is null && file.Refusal is null ? await FetchAsync(message.From.Platform, file, cancellationToken) : file);
        }

        return message with { Files = files };
    }

    public void Dispose() => _slots.Dispose();

    private async Task<IncomingFile> FetchAsync(string platformName, IncomingFile file, CancellationToken cancellationToken)
    {
        if (FileTypes.IsRefused(file.Name, _refused))
        {
            return file with { Refusal = FileRefusal.TypeNotAllowed };
        }

        if (!_platforms.TryGetValue(platformName, out var platform))
        {
            return file with { Refusal = FileRefusal.Unavailable };
        }

        if (file.Size > LimitOf(platform))
        {
            return file with { Refusal = FileRefusal.TooLarge };
        }

        await _slots.WaitAsync(cancellationToken);
        try
        {
            return await TryAsync(platform, file, cancellationToken);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<IncomingFile> TryAsync(IChatPlatform platform, IncomingFile file, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await DownloadAsync(platform, file, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                var mayPass = exception is HttpRequestException or IOException or OperationCanceledException;
                if (!mayPass || attempt == Tries)
                {
                    Log.NotFetched(_logger, platform.Name, attempt, FailureText.Of(exception));
                    return file with { Refusal = FileRefusal.Unavailable };
                }
            }

            await Task.Delay(_pause * attempt * attempt, _time, cancellationToken);
        }
    }

    private async Task<IncomingFile> DownloadAsync(IChatPlatform platform, IncomingFile file, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        await using var content = await platform.OpenFileAsync(file.NativeFileId, either.Token);
        if (content is null)
        {
            return file with { Refusal = FileRefusal.Unavailable };
        }

        var head = new byte[FileTypes.HeadLength];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, either.Token);
        if (FileTypes.IsRefused(file.Name, head.AsSpan(0, length), _refused))
        {
            return file with { Refusal = FileRefusal.TypeNotAllowed };
        }

        await using var whole = new PeekedStream(head.AsMemory(0, length), content);
        return await _store.SaveAsync(whole, LimitOf(platform), either.Token) is var (sha256, size)
            ? file with { Sha256 = sha256, Size = size }
            : file with { Refusal = FileRefusal.TooLarge };
    }

    private long LimitOf(IChatPlatform platform) => Math.Min(_options.MaxBytes, platform.Capabilities.MaxDownloadBytes);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A file on {Platform} could not be fetched in {Attempts} tries ({Failure}).")]
        public static partial void NotFetched(ILogger logger, string platform, int attempts, string failure);
    }
}
