using System.Globalization;
using Bot.Messaging;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Platforms.Telegram;

/// <summary>What a message of Telegram carries: words, files, a place, or something that has no form of ours.</summary>
internal static class TelegramContents
{
    /// <summary>Whether nobody wrote it: the chat tells of itself.</summary>
    public static bool IsService(Message message) => message.Type is
        MessageType.NewChatMembers or MessageType.LeftChatMember or MessageType.NewChatTitle or MessageType.NewChatPhoto
        or MessageType.DeleteChatPhoto or MessageType.GroupChatCreated or MessageType.SupergroupChatCreated or MessageType.ChannelChatCreated
        or MessageType.MigrateToChatId or MessageType.MigrateFromChatId or MessageType.PinnedMessage
        or MessageType.MessageAutoDeleteTimerChanged or MessageType.ConnectedWebsite or MessageType.WriteAccessAllowed
        or MessageType.ProximityAlertTriggered or MessageType.BoostAdded or MessageType.ChatBackgroundSet
        or MessageType.ChecklistTasksDone or MessageType.ChecklistTasksAdded
        or MessageType.DirectMessagePriceChanged or MessageType.PaidMessagePriceChanged
        or MessageType.ForumTopicCreated or MessageType.ForumTopicClosed or MessageType.ForumTopicReopened or MessageType.ForumTopicEdited
        or MessageType.GeneralForumTopicHidden or MessageType.GeneralForumTopicUnhidden
        or MessageType.GiveawayCreated or MessageType.GiveawayCompleted
        or MessageType.VideoChatScheduled or MessageType.VideoChatStarted or MessageType.VideoChatEnded or MessageType.VideoChatParticipantsInvited
        or MessageType.UsersShared or MessageType.ChatShared or MessageType.WebAppData
        or MessageType.SuccessfulPayment or MessageType.RefundedPayment;

    /// <summary>The name of what has no form of ours; null when all of it has.</summary>
    public static string? UnsupportedIn(Message message) => message.Type switch
    {
        MessageType.Text or MessageType.Photo or MessageType.Audio or MessageType.Video or MessageType.Voice or MessageType.Document
            or MessageType.Sticker or MessageType.Location or MessageType.Contact or MessageType.Venue or MessageType.VideoNote
            or MessageType.Animation => null,
        MessageType.Poll => "poll",
        MessageType.Dice => "dice",
        MessageType.Story => "story",
        MessageType.Game => "game",
        MessageType.Giveaway or MessageType.GiveawayWinners => "giveaway",
        MessageType.Invoice => "invoice",
        MessageType.PaidMedia => "paid media",
        MessageType.Gift or MessageType.UniqueGift => "gift",
        MessageType.Checklist => "checklist",
        MessageType.PassportData => "passport data",
        _ => "message of a new kind",
    };

    /// <summary>A text, a caption, or a contact as words; never null.</summary>
    public static string WordsOf(Message message) => message.Contact is { } contact
        ? CleanText.Words($"{contact.FirstName} {contact.LastName}".Trim() + " " + PhoneOf(contact)).Trim()
        : CleanText.Words(message.Text ?? message.Caption);

    /// <summary>The place that was shared; null when none was.</summary>
    public static GeoPoint? PlaceOf(Message message) => message switch
    {
        { Venue: { } venue } => new GeoPoint(
            venue.Location.Latitude,
            venue.Location.Longitude,
            CleanText.Name(venue.Address.Length == 0 ? venue.Title : $"{venue.Title}, {venue.Address}")),
        { Location: { } location } => new GeoPoint(location.Latitude, location.Longitude),
        _ => null,
    };

    /// <summary>The files that came with it: none or one, for an album is several messages.</summary>
    public static IReadOnlyList<IncomingFile> FilesOf(Message message) => FileOf(message) is { } file ? [file] : [];

    // An animation also comes as a document, for old clients: the more telling one goes first.
    private static IncomingFile? FileOf(Message message) => message switch
    {
        { Photo: [_, ..] sizes } => File(sizes.MaxBy(size => (long)size.Width * size.Height)!, FileKind.Photo, null, "photo.jpg", "image/jpeg"),
        { Animation: { } film } => File(film, FileKind.Animation, film.FileName, "animation.mp4", film.MimeType),
        { Document: { } file } => File(file, FileKind.Document, file.FileName, "file", file.MimeType),
        { Voice: { } voice } => File(voice, FileKind.Voice, null, "voice.ogg", voice.MimeType ?? "audio/ogg"),
        { Audio: { } audio } => File(audio, FileKind.Audio, audio.FileName, "audio.mp3", audio.MimeType),
        { Video: { } video } => File(video, FileKind.Video, video.FileName, "video.mp4", video.MimeType),
        { VideoNote: { } note } => File(note, FileKind.VideoNote, null, "video-note.mp4", "video/mp4"),
        { Sticker: { } sticker } => StickerFile(sticker),
        _ => null,
    };

    private static IncomingFile StickerFile(Sticker sticker) => sticker switch
    {
        { IsAnimated: true } => File(sticker, FileKind.Sticker, null, "sticker.tgs", "application/x-tgsticker"),
        { IsVideo: true } => File(sticker, FileKind.Sticker, null, "sticker.webm", "video/webm"),
        _ => File(sticker, FileKind.Sticker, null, "sticker.webp", "image/webp"),
    };

    private static IncomingFile File(FileBase file, FileKind kind, string? name, string otherwise, string? mediaType) => new()
    {
        NativeFileId = file.FileId,
        Kind = kind,
        Name = CleanText.FileName(name, otherwise),
        MediaType = mediaType is null ? null : CleanText.Name(mediaType),
        Size = file.FileSize,
    };

    private static string PhoneOf(Contact contact) =>
        contact.PhoneNumber.StartsWith('+') ? contact.PhoneNumber : string.Create(CultureInfo.InvariantCulture, $"+{contact.PhoneNumber}");
}
