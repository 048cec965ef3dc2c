using Bot.Messaging;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Platforms.Telegram;

/// <summary>Sends files: by Telegram's own id where it has one, else from the file store.</summary>
internal sealed class TelegramFileSender(TelegramConnection connection, FileStore store, FilePointers pointers)
{
    /// <summary>What a bot may upload; https://core.telegram.org/bots/api#sending-files.</summary>
    public const long MaxUploadBytes = 50L * 1024 * 1024;

    /// <summary>What is said in place of a file that cannot be sent.</summary>
    public RichText InsteadOf(TelegramPart.Pointer part) =>
        RichText.Lines(part.Caption, pointers.To(part.File with { Name = CleanText.Name(part.File.Name) }));

    /// <summary>Sends one file.</summary>
    /// <returns>What was sent; null when its content is not there, or is more than Telegram takes.</returns>
    public async Task<IReadOnlyList<Message>?> SendAsync(
        TelegramPart.OneFile part, string caption, ParseMode mode, TelegramTarget target, CancellationToken cancellationToken)
    {
        await using var source = Open(part.File, part.Route);
        if (source.File is not { } file)
        {
            return null;
        }

        var kind = part.Route == FileRoute.Document ? FileKind.Document : part.File.Kind;
        var keyboard = TelegramTarget.Keyboard(part.Buttons);
        return [await SendAsync(kind, file, caption.Length == 0 ? null : caption, mode, keyboard, target, cancellationToken)];
    }

    /// <summary>Sends two to ten files together.</summary>
    /// <returns>What was sent; null when the content of one of them is not there.</returns>
    public async Task<IReadOnlyList<Message>?> SendAlbumAsync(
        IReadOnlyList<OutgoingFile> files, string caption, ParseMode mode, TelegramTarget target, CancellationToken cancellationToken)
    {
        var sources = new List<Source>();
        try
        {
            foreach (var file in files)
            {
                sources.Add(Open(file, TelegramRenderer.IsOurs(file) ? FileRoute.Id : FileRoute.Upload));
            }

            if (sources.Exists(source => source.File is null))
            {
                return null;
            }

            var media = files.Select((file, index) => MediaOf(file.Kind, sources[index].File!, index == 0 && caption.Length > 0 ? caption : null, mode));
            return await connection.Client.SendMediaGroup(
                target.Chat, [.. media], target.Reply, target.Thread, target.Quiet, cancellationToken: cancellationToken);
        }
        finally
        {
            foreach (var source in sources)
            {
                await source.DisposeAsync();
            }
        }
    }

    private Task<Message> SendAsync(
        FileKind kind, InputFile file, string? caption, ParseMode mode, InlineKeyboardMarkup? keyboard, TelegramTarget to, CancellationToken cancellationToken)
    {
        var api = connection.Client;
        return kind switch
        {
            FileKind.Photo => api.SendPhoto(
                to.Chat, file, caption, mode, to.Reply, keyboard, to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            FileKind.Voice => api.SendVoice(
                to.Chat, file, caption, mode, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            FileKind.Audio => api.SendAudio(
                to.Chat, file, caption, mode, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            FileKind.Video => api.SendVideo(
                to.Chat, file, caption, mode, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            FileKind.Animation => api.SendAnimation(
                to.Chat, file, caption, mode, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            FileKind.VideoNote => api.SendVideoNote(
                to.Chat, file, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            FileKind.Sticker => api.SendSticker(
                to.Chat, file, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
            _ => api.SendDocument(
                to.Chat, file, caption, mode, to.Reply, keyboard, messageThreadId: to.Thread, disableNotification: to.Quiet, cancellationToken: cancellationToken),
        };
    }

    private static IAlbumInputMedia MediaOf(FileKind kind, InputFile file, string? caption, ParseMode mode) => kind switch
    {
        FileKind.Photo => new InputMediaPhoto(file) { Caption = caption, ParseMode = mode },
        FileKind.Video => new InputMediaVideo(file) { Caption = caption, ParseMode = mode },
        FileKind.Audio => new InputMediaAudio(file) { Caption = caption, ParseMode = mode },
        _ => new InputMediaDocument(file) { Caption = caption, ParseMode = mode },
    };

    private Source Open(OutgoingFile file, FileRoute route)
    {
        if (route == FileRoute.Id)
        {
            return new Source(InputFile.FromFileId(file.NativeFileId!), null);
        }

        var content = file.Sha256 is { } sha256 ? store.Open(sha256) : null;
        if (content is not { Length: > 0 and <= MaxUploadBytes })
        {
            content?.Dispose();
            return new Source(null, null);
        }

        return new Source(InputFile.FromStream(content, CleanText.FileName(file.Name, "file")), content);
    }

    private sealed record Source(InputFile? File, Stream? Content) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Content?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
