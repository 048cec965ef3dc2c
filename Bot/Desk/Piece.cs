using Bot.Data;
using Bot.Messaging;

namespace Bot.Desk;

/// <summary>What counts as one thing that was said: a message, or all messages of an album.</summary>
internal sealed record Piece(IReadOnlyList<IncomingMessage> Messages)
{
    private IncomingMessage First => Messages[0];

    /// <summary>The words, one caption below the other; a customer's slash command is words too when it goes to a person.</summary>
    public string Text => string.Join('\n', Messages.Select(WordsOf).Where(words => words.Length > 0));

    public MessageKind Kind => First.Kind;

    public ChatAddress From => First.From;

    public Sender Sender => First.Sender;

    public GeoPoint? Location => First.Location;

    public string? ReplyToMessageId => Messages.Select(message => message.ReplyToMessageId).FirstOrDefault(id => id is not null);

    public string? Unsupported => First.Unsupported;

    public IReadOnlyList<IncomingFile> Files => [.. Messages.SelectMany(message => message.Files)];

    public IEnumerable<string> MessageIds => Messages.Select(message => message.MessageId).OfType<string>();

    /// <summary>Whether nothing at all was said.</summary>
    public bool IsEmpty => Text.Length == 0 && Files.Count == 0 && Location is null && Unsupported is null;

    /// <summary>The messages of a turn, albums put together.</summary>
    public static IReadOnlyList<Piece> Of(IEnumerable<IncomingMessage> turn)
    {
        var pieces = new List<List<IncomingMessage>>();
        foreach (var message in turn)
        {
            if (pieces.LastOrDefault() is [.., var last] open && BelongTogether(last, message))
            {
                open.Add(message);
            }
            else
            {
                pieces.Add([message]);
            }
        }

        return [.. pieces.Select(messages => new Piece(messages))];
    }

    /// <summary>Remembers that the messages are the original of <paramref name="subject"/>.</summary>
    public void RememberAs(Guid subject, BotDbContext db, DateTimeOffset now) => Copies.Remember(db, subject, From, MessageIds, now);

    private static bool BelongTogether(IncomingMessage one, IncomingMessage next) =>
        one.AlbumId is not null && one.AlbumId == next.AlbumId && one.Kind == next.Kind && one.Sender.UserId == next.Sender.UserId;

    private static string WordsOf(IncomingMessage message) =>
        message.Kind is MessageKind.Command ? $"/{message.Command} {message.Text}".TrimEnd() : message.Text;
}
