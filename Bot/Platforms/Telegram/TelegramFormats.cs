using Bot.Messaging;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Platforms.Telegram;

/// <summary>
/// The formatting that somebody gave their words: Telegram tells it beside them, as ranges in UTF-16 units
/// (https://core.telegram.org/bots/api#messageentity).
/// </summary>
internal static class TelegramFormats
{
    private const int MaxUrl = 2000;

    /// <summary>The words with their formatting; null when there is none of the kinds that we know.</summary>
    public static RichText? Of(Message message)
    {
        var (words, entities) = message.Text is { } text ? (text, message.Entities) : (message.Caption ?? "", message.CaptionEntities);
        var known = (entities ?? []).Where(entity => StyleOf(entity) is not null && IsWithin(entity, words)).OrderBy(entity => entity.Offset).ToList();
        if (known is [])
        {
            return null;
        }

        var spans = new List<TextSpan>();
        var at = 0;
        // Of formats within each other the outer one counts.
        foreach (var entity in known)
        {
            if (entity.Offset < at)
            {
                continue;
            }

            Add(words[at..entity.Offset], new TextSpan(""));
            at = entity.Offset + entity.Length;
            Add(words[entity.Offset..at], StyleOf(entity)!);
        }

        Add(words[at..], new TextSpan(""));
        return new RichText(spans);

        void Add(string piece, TextSpan style)
        {
            var clean = CleanText.Words(piece);
            if (clean.Length > 0)
            {
                spans.Add(style with { Text = clean });
            }
        }
    }

    private static TextSpan? StyleOf(MessageEntity entity) => entity switch
    {
        { Type: MessageEntityType.Bold } => new TextSpan("", TextStyle.Bold),
        { Type: MessageEntityType.Code or MessageEntityType.Pre } => new TextSpan("", TextStyle.Code),
        { Type: MessageEntityType.TextLink, Url: { Length: <= MaxUrl } url } => new TextSpan("", TextStyle.Link, CleanText.Words(url)),
        _ => null,
    };

    private static bool IsWithin(MessageEntity entity, string words) =>
        entity is { Offset: >= 0, Length: > 0 } && entity.Offset <= words.Length - entity.Length;
}
