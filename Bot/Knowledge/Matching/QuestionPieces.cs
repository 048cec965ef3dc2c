using System.Text.RegularExpressions;
using Bot.Knowledge.Understanding;

namespace Bot.Knowledge.Matching;

/// <summary>A sentence of a message, or a part of one that could stand alone.</summary>
/// <param name="Text">Its words, as they were written.</param>
/// <param name="IsAsking">Whether it asks or requests something, rather than tells.</param>
internal sealed record QuestionPiece(string Text, bool IsAsking);

/// <summary>Takes a message apart where a new question may begin: sentence ends, new lines, and words like "and also".</summary>
internal static partial class QuestionPieces
{
    /// <summary>The pieces in the message's order, without greetings and thanks.</summary>
    public static IReadOnlyList<QuestionPiece> Of(string message) =>
    [
        .. Sentence().Split(message.Length > QuestionText.MaxText ? message[..QuestionText.MaxText] : message)
            .SelectMany(sentence => Pieces(sentence.Trim(), Strong(), isAskingAfter: true))
            .SelectMany(piece => piece.IsAsking ? Pieces(piece.Text, Weak(), isAskingAfter: false) : [piece]),
    ];

    // At a weak boundary both sides must ask by themselves; after a strong one it is understood that something is asked.
    private static IReadOnlyList<QuestionPiece> Pieces(string text, Regex boundary, bool isAskingAfter)
    {
        if (!Courtesy.AsksMore(text))
        {
            return [];
        }

        var whole = new QuestionPiece(text, IsAsking(text));
        var parts = boundary.Split(text).Select(part => part.Trim(' ', ',', '，', '、')).Where(Courtesy.AsksMore).ToList();
        if (parts.Count < 2)
        {
            return [whole];
        }

        var pieces = parts.Select((part, at) => new QuestionPiece(part, IsAsking(part) || (isAskingAfter && at > 0))).ToList();
        return pieces.TrueForAll(piece => piece.IsAsking) || isAskingAfter ? pieces : [whole];
    }

    private static bool IsAsking(string text) => AskingLetters().IsMatch(text) || AskingWords().IsMatch(text);

    // A full stop ends a sentence only where space follows; what ends it stays with it, for it tells whether it asks.
    [GeneratedRegex(@"(?<=[?？!！。；;…]+)(?![?？!！。；;…])|(?<=\w\w\.)\s+|[\r\n]+")]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"[,\s]+(?:and\s+)?also[,\s]+|[,\s]+and\s+another\s+(?:thing|question)[:,\s]+|[,\s]+(?:а\s+также|а\s+ещё|а\s+еще|и\s+ещё|и\s+еще|и\s+второй\s+вопрос)[:,\s]+" +
        @"|[,\s]+(?:ngoài\s+ra|ngoai\s+ra|với\s+lại|voi\s+lai|cho\s+(?:mình|em|minh)\s+hỏi\s+thêm)[:,\s]+|[，、\s]*(?:另外|还有就是|還有就是|顺便问一下|順便問一下|顺便问|順便問)[，、\s]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(
        @"[,，、]\s*|\s+and\s+(?=(?:how|when|where|what|why|which|can|could|do|does|is|are)\b)|\s+и\s+(?=(?:как|где|когда|почему|сколько|можно|какой|какая|какие|куда)\b)|\s+(?:và|va)\s+(?=\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weak();

    [GeneratedRegex("[?？]|吗|嗎|呢|怎么|怎麼|怎样|多少|多久|几天|幾天|哪|什么|什麼|如何|为什么|能不能|可以|可不可以|我想|我要|帮我|幫我|请|請")]
    private static partial Regex AskingLetters();

    [GeneratedRegex(
        @"\b(?:how|what|when|where|why|which|who|can|could|would|do|does|did|is|are|will|may|want|need|please|" +
        "как|где|когда|почему|сколько|какой|какая|какое|какие|каким|куда|кто|что|чем|можно|можете|ли|хочу|нужно|нужен|отмените|верните|пришлите|подскажите|скажите|" +
        "bao|mấy|may|đâu|dau|nào|nao|sao|gì|gi|không|khong|ko|hông|được|muốn|muon|cho mình|giúp|giup)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskingWords();
}
