using Telegram.Bot.Types;
using Telegram.Bot.Types.InlineQueryResults;

namespace Telegram.Bot.Serialization;

internal sealed class IAlbumInputMediaConverter() : TaggedConverter<IAlbumInputMedia>("type", null,
    ("document", typeof(InputMediaDocument)),
    ("audio", typeof(InputMediaAudio)),
    ("photo", typeof(InputMediaPhoto)),
    ("video", typeof(InputMediaVideo)));

internal sealed class InputMediaConverter() : TaggedConverter<InputMedia>("type", null,
    ("animation", typeof(InputMediaAnimation)),
    ("document", typeof(InputMediaDocument)),
    ("audio", typeof(InputMediaAudio)),
    ("photo", typeof(InputMediaPhoto)),
    ("video", typeof(InputMediaVideo)));

internal sealed class InlineQueryResultConverter() : TaggedConverter<InlineQueryResult>("type", null,
    ("article", typeof(InlineQueryResultArticle)),
    ("audio", typeof(InlineQueryResultAudio)),
    ("contact", typeof(InlineQueryResultContact)),
    ("game", typeof(InlineQueryResultGame)),
    ("document", typeof(InlineQueryResultDocument)),
    ("gif", typeof(InlineQueryResultGif)),
    ("location", typeof(InlineQueryResultLocation)),
    ("mpeg4_gif", typeof(InlineQueryResultMpeg4Gif)),
    ("photo", typeof(InlineQueryResultPhoto)),
    ("venue", typeof(InlineQueryResultVenue)),
    ("video", typeof(InlineQueryResultVideo)),
    ("voice", typeof(InlineQueryResultVoice)),
    ("sticker", typeof(InlineQueryResultCachedSticker)));
