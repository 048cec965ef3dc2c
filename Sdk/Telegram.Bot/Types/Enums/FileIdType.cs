using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

/// <summary>What kind of file an id stands for, as numbered by Telegram's own library.</summary>
[JsonConverter(typeof(EnumConverter<FileIdType>))]
public enum FileIdType
{
    /// <summary>Thumbnail.</summary>
    Thumbnail,

    /// <summary>Profile photo.</summary>
    ProfilePhoto,

    /// <summary>Photo.</summary>
    Photo,

    /// <summary>Voice note.</summary>
    VoiceNote,

    /// <summary>Video.</summary>
    Video,

    /// <summary>Document.</summary>
    Document,

    /// <summary>Encrypted.</summary>
    Encrypted,

    /// <summary>Temp.</summary>
    Temp,

    /// <summary>Sticker.</summary>
    Sticker,

    /// <summary>Audio.</summary>
    Audio,

    /// <summary>Animation.</summary>
    Animation,

    /// <summary>Encrypted thumbnail.</summary>
    EncryptedThumbnail,

    /// <summary>Wallpaper.</summary>
    Wallpaper,

    /// <summary>Video note.</summary>
    VideoNote,

    /// <summary>Secure decrypted.</summary>
    SecureDecrypted,

    /// <summary>Secure encrypted.</summary>
    SecureEncrypted,

    /// <summary>Background.</summary>
    Background,

    /// <summary>Document as file.</summary>
    DocumentAsFile,

    /// <summary>Ringtone.</summary>
    Ringtone,

    /// <summary>Call log.</summary>
    CallLog,

    /// <summary>Photo story.</summary>
    PhotoStory,

    /// <summary>Video story.</summary>
    VideoStory,

    /// <summary>Self destructing photo.</summary>
    SelfDestructingPhoto,

    /// <summary>Self destructing video.</summary>
    SelfDestructingVideo,

    /// <summary>Self destructing video note.</summary>
    SelfDestructingVideoNote,

    /// <summary>Self destructing voice note.</summary>
    SelfDestructingVoiceNote,
}
