using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chataction">ChatAction</see>.</summary>
[JsonConverter(typeof(EnumConverter<ChatAction>))]
public enum ChatAction
{
    /// <summary><c>typing</c> in JSON.</summary>
    Typing = 1,

    /// <summary><c>upload_photo</c> in JSON.</summary>
    UploadPhoto,

    /// <summary><c>record_video</c> in JSON.</summary>
    RecordVideo,

    /// <summary><c>upload_video</c> in JSON.</summary>
    UploadVideo,

    /// <summary><c>record_voice</c> in JSON.</summary>
    RecordVoice,

    /// <summary><c>upload_voice</c> in JSON.</summary>
    UploadVoice,

    /// <summary><c>upload_document</c> in JSON.</summary>
    UploadDocument,

    /// <summary><c>find_location</c> in JSON.</summary>
    FindLocation,

    /// <summary><c>record_video_note</c> in JSON.</summary>
    RecordVideoNote,

    /// <summary><c>upload_video_note</c> in JSON.</summary>
    UploadVideoNote,

    /// <summary><c>choose_sticker</c> in JSON.</summary>
    ChooseSticker,
}
