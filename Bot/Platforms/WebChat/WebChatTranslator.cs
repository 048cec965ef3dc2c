using System.Text;
using System.Text.RegularExpressions;
using Bot.Messaging;

namespace Bot.Platforms.WebChat;

/// <summary>What the page sends when its visitor writes, presses or changes something: exactly one of text, button and command.</summary>
internal sealed record VisitorMessage
{
    /// <summary>The page's own id for it, a UUID: the same for every attempt.</summary>
    public string? Id { get; init; }

    /// <summary>The words; a command when they start with a slash.</summary>
    public string? Text { get; init; }

    /// <summary>The pressed button's token.</summary>
    public string? Button { get; init; }

    /// <summary>A command without its slash.</summary>
    public string? Command { get; init; }

    /// <summary>For a button: the key of the message that it stands under.</summary>
    public string? Message { get; init; }

    /// <summary>The id or key of the message that this one answers.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The id of the visitor's own message whose words are now <see cref="Text"/>.</summary>
    public string? Edits { get; init; }
}

/// <summary>A message for the inbox, or why there is none.</summary>
internal readonly record struct Translation(IncomingMessage? Message, Refusal Refusal)
{
    public static implicit operator Translation(IncomingMessage message) => new(message, default);

    public static implicit operator Translation(Refusal refusal) => new(null, refusal);
}

/// <summary>Turns what pages send into <see cref="IncomingMessage"/>s.</summary>
internal static partial class WebChatTranslator
{
    private const int MaxReferenceLength = 64;

    /// <summary>Somebody opened the chat; one for each session.</summary>
    public static IncomingMessage Joined(WebChatSession session, string? language, DateTimeOffset now) =>
        Begin(session, "joined", language, now) with { Kind = MessageKind.Joined };

    /// <summary>Somebody wrote, pressed a button, gave a command or changed a message.</summary>
    public static Translation Translate(VisitorMessage said, WebChatSession session, string? language, DateTimeOffset now)
    {
        var parts = new[] { said.Text, said.Button, said.Command }.Count(part => part is not null);
        if (ParseId(said.Id) is not { } id || parts != 1 || IsTooLong(said.Message) || IsTooLong(said.ReplyTo))
        {
            return Refusal.Malformed;
        }

        var message = Begin(session, id, language, now) with { MessageId = id, ReplyToMessageId = said.ReplyTo };
        return said switch
        {
            { Button: { } token } => Button(message, token, said.Message),
            { Command: { } command } => CommandForm().Match("/" + command) is { Success: true } form && !form.Groups["rest"].Success
                ? Command(message, form)
                : Refusal.Malformed,
            { Edits: { } edited } => Edit(message, edited, said.Text!),
            _ => Text(message, said.Text!),
        };
    }

    /// <summary>Somebody sent files.</summary>
    public static Translation Files(
        string? id, string caption, IReadOnlyList<IncomingFile> files, WebChatSession session, string? language, DateTimeOffset now)
    {
        var text = CleanText.Words(caption).Trim();
        return ParseId(id) is not { } known ? Refusal.Malformed
            : files.Count == 0 ? Refusal.Empty
            : text.Length > WebChatPlatform.MaxTextLength ? Refusal.TooLong
            : Begin(session, known, language, now) with { MessageId = known, Text = text, Files = files };
    }

    private static IncomingMessage Begin(WebChatSession session, string id, string? language, DateTimeOffset now) => new()
    {
        NativeId = $"{session.ChatId}:{id}",
        From = new ChatAddress(WebChatPlatform.PlatformName, session.ChatId),
        Sender = new Sender(session.ChatId, "", language),
        Kind = MessageKind.Text,
        SentAt = now,
    };

    private static Translation Text(IncomingMessage message, string text)
    {
        var clean = CleanText.Words(text).Trim();
        return clean.Length == 0 ? Refusal.Empty
            : clean.Length > WebChatPlatform.MaxTextLength ? Refusal.TooLong
            : CommandForm().Match(clean) is { Success: true } form ? Command(message, form)
            : message with { Text = clean };
    }

    private static IncomingMessage Command(IncomingMessage message, Match form) => message with
    {
        Kind = MessageKind.Command,
        Command = form.Groups["name"].Value.ToLowerInvariant(),
        Text = form.Groups["rest"].Value.Trim(),
    };

    private static Translation Button(IncomingMessage message, string token, string? under) =>
        token.Length == 0 || Encoding.UTF8.GetByteCount(token) > ButtonAction.MaxBytes
            ? Refusal.Malformed
            : message with { Kind = MessageKind.Button, ButtonToken = token, MessageId = under };

    private static Translation Edit(IncomingMessage message, string edited, string text)
    {
        var clean = CleanText.Words(text).Trim();
        return ParseId(edited) is not { } id ? Refusal.Malformed
            : clean.Length == 0 ? Refusal.Empty
            : clean.Length > WebChatPlatform.MaxTextLength ? Refusal.TooLong
            : message with { Kind = MessageKind.Edit, MessageId = id, Text = clean };
    }

    private static string? ParseId(string? id) => Guid.TryParseExact(id, "D", out var parsed) ? parsed.ToString("D") : null;

    private static bool IsTooLong(string? reference) => reference is { Length: > MaxReferenceLength };

    [GeneratedRegex(@"\A/(?<name>[a-zA-Z0-9_]{1,32})(?:@\w+)?(?:\s+(?<rest>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandForm();
}
