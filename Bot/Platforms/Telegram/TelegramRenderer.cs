using Bot.Messaging;

namespace Bot.Platforms.Telegram;

/// <summary>Decides which parts a message is sent in. Pure; <see cref="TelegramSender"/> sends them.</summary>
internal static class TelegramRenderer
{
    /// <summary>Bot API, sendMessage: 1–4096 characters after parsing.</summary>
    public const int MaxText = 4096;

    /// <summary>Bot API, sendPhoto and others: 0–1024 characters after parsing.</summary>
    public const int MaxCaption = 1024;

    private const int MaxAlbum = 10;

    /// <summary>The parts in order; none when there is nothing to see. The buttons are on the last.</summary>
    public static IReadOnlyList<TelegramPart> Parts(MessageContent content)
    {
        var sendable = content.Files.Where(file => FirstRoute(file) is not null).ToList();
        var text = RichText.Lines([content.Text, .. content.Files.Where(file => FirstRoute(file) is null).Select(file => (RichText)$"📎 {CleanText.Name(file.Name)}")]);
        var groups = Groups(sendable);
        var isCaption = groups is [[var first, ..], ..] && TakesCaption(first) && LengthOf(text) <= MaxCaption
            && (content.Buttons.Count == 0 || groups is [[_]]);
        var files = groups.Select((group, index) => FilesPart(group, isCaption && index == 0 ? text : RichText.Empty));
        var place = content.Location is { } point ? new TelegramPart.Place(point) : null;
        List<TelegramPart> parts = [.. files, .. isCaption ? [] : WordsOf(text, []), .. place is null ? Array.Empty<TelegramPart>() : [place]];
        return WithButtons(parts, content.Buttons);
    }

    /// <summary>Words in as many messages as they need; blank ones are left out, for Telegram does not take them.</summary>
    public static IReadOnlyList<TelegramPart> WordsOf(RichText text, IReadOnlyList<IReadOnlyList<OutgoingButton>> buttons) => WithButtons(
        [.. RichTextSplitter.Split(text, MaxText).Where(part => !IsBlank(part)).Select(part => new TelegramPart.Words(part))], buttons);

    /// <summary>One file alone.</summary>
    public static TelegramPart Single(OutgoingFile file, RichText caption) =>
        FirstRoute(file) is { } route ? new TelegramPart.OneFile(file, caption, route) : new TelegramPart.Pointer(file, caption);

    /// <summary>The next way to send a file; null after the last.</summary>
    public static FileRoute? RouteAfter(OutgoingFile file, FileRoute route) => route switch
    {
        FileRoute.Id when file.Sha256 is not null => UploadRoute(file),
        FileRoute.Upload when file.Kind != FileKind.Document => FileRoute.Document,
        _ => null,
    };

    /// <summary>Whether words can stand under it.</summary>
    public static bool TakesCaption(OutgoingFile file) => file.Kind is not (FileKind.Sticker or FileKind.VideoNote);

    /// <summary>Whether it came from Telegram, so that its id is enough.</summary>
    public static bool IsOurs(OutgoingFile file) => file is { NativePlatform: TelegramTranslator.Platform, NativeFileId: not null };

    /// <summary>Whether nothing of it would be seen.</summary>
    public static bool IsBlank(RichText text) => text.Spans.All(span => string.IsNullOrWhiteSpace(span.Text));

    private static FileRoute? FirstRoute(OutgoingFile file) =>
        IsOurs(file) ? FileRoute.Id
        : file.Sha256 is null ? null
        : UploadRoute(file);

    // A sticker of another platform may be any picture; Telegram's are of one form.
    private static FileRoute UploadRoute(OutgoingFile file) => file.Kind == FileKind.Sticker ? FileRoute.Document : FileRoute.Upload;

    private static TelegramPart FilesPart(IReadOnlyList<OutgoingFile> group, RichText caption) =>
        group is [var alone] ? Single(alone, caption) : new TelegramPart.Album(group, caption);

    // Photos and films may share an album; documents and music only with their like; everything else goes alone.
    private static List<List<OutgoingFile>> Groups(List<OutgoingFile> files)
    {
        var groups = new List<List<OutgoingFile>>();
        var open = new Dictionary<int, List<OutgoingFile>>();
        foreach (var file in files)
        {
            var kind = AlbumOf(file.Kind);
            if (kind is { } known && open.TryGetValue(known, out var group) && group.Count < MaxAlbum)
            {
                group.Add(file);
                continue;
            }

            groups.Add([file]);
            if (kind is { } mixable)
            {
                open[mixable] = groups[^1];
            }
        }

        return groups;
    }

    private static int? AlbumOf(FileKind kind) => kind switch
    {
        FileKind.Photo or FileKind.Video => 1,
        FileKind.Document => 2,
        FileKind.Audio => 3,
        _ => null,
    };

    private static IReadOnlyList<TelegramPart> WithButtons(List<TelegramPart> parts, IReadOnlyList<IReadOnlyList<OutgoingButton>> buttons)
    {
        if (buttons.Count == 0)
        {
            return parts;
        }

        if (parts is [] or [.., TelegramPart.Album])
        {
            // An album cannot have buttons, and nothing at all neither.
            parts.Add(new TelegramPart.Words(parts is [] ? "👇" : "👆"));
        }

        parts[^1] = parts[^1] with { Buttons = buttons };
        return parts;
    }

    private static int LengthOf(RichText text) => text.Spans.Sum(span => span.Text.Length);
}
