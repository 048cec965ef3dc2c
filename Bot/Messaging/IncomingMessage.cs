namespace Bot.Messaging;

/// <summary>One thing that a person did in a chat, in no platform's words. Platforms make it; the inbox stores it as it is.</summary>
public sealed record IncomingMessage
{
    /// <summary>What makes it unique on its platform, at most 100 characters. The same id twice is the same message.</summary>
    public required string NativeId { get; init; }

    /// <summary>Where it was written.</summary>
    public required ChatAddress From { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Sender Sender { get; init; }

    /// <summary>What was done.</summary>
    public required MessageKind Kind { get; init; }

    /// <summary>When the platform says it was done, UTC. Not trusted for order: the inbox's own order counts.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Whether the chat is the staff's (<see cref="ChatSide.Staff"/>) or a customer's.</summary>
    public ChatSide Side { get; init; } = ChatSide.Customer;

    /// <summary>The words: a text, a caption, a command's arguments, the text after an edit. Empty when there are none; never null.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same words as their writer formatted them; null where they did not, or the platform writes the formatting into the words.</summary>
    public RichText? Formatted { get; init; }

    /// <summary>For <see cref="MessageKind.Command"/>: the command without slash and bot name, lower case.</summary>
    public string? Command { get; init; }

    /// <summary>For <see cref="MessageKind.Button"/>: the token that <see cref="OutgoingButton.Token"/> carried. Untrusted: anyone can send anything.</summary>
    public string? ButtonToken { get; init; }

    /// <summary>The platform's id of the message in its chat, or of the message whose button was pressed, that was edited or reacted to.</summary>
    public string? MessageId { get; init; }

    /// <summary>The platform's id of the message that this one answers.</summary>
    public string? ReplyToMessageId { get; init; }

    /// <summary>Equal for the messages of one album; they count as one.</summary>
    public string? AlbumId { get; init; }

    /// <summary>What came with it.</summary>
    public IReadOnlyList<IncomingFile> Files { get; init; } = [];

    /// <summary>A place that was shared.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>
    /// Something that has no neutral form (a poll, a game, a type that came out last week): its name as people say it, in English.
    /// The sender is told; nothing is dropped in silence.
    /// </summary>
    public string? Unsupported { get; init; }

    /// <summary>For <see cref="MessageKind.Form"/>: what was filled in; files that were put into it are in <see cref="Files"/>.</summary>
    public SubmittedForm? Form { get; init; }

    /// <summary>Somebody's public message that this one is about: it was picked, not written here.</summary>
    public QuotedMessage? Quoted { get; init; }

    /// <summary>The people whom the words or the command name, in their order.</summary>
    public IReadOnlyList<Sender> Mentions { get; init; } = [];

    /// <summary>
    /// Whether it was asked in passing, where others read along: what answers it on the spot is shown to them alone and is not kept
    /// (<see cref="SendMessage.InAnswerTo"/>), everything else belongs into their own chat.
    /// </summary>
    public bool InPassing { get; init; }

    /// <summary>For <see cref="MessageKind.Notice"/>: what happened inside, see <see cref="Notice"/>.</summary>
    public Notice? Notice { get; init; }
}

/// <summary>Whose chat a message was written in.</summary>
public enum ChatSide
{
    /// <summary>A customer's own chat with the bot.</summary>
    Customer,

    /// <summary>The place where the staff sit.</summary>
    Staff,
}

/// <summary>What a person did. Names are stored, so must be stable.</summary>
public enum MessageKind
{
    /// <summary>Wrote, or sent files or a place; the words may be empty.</summary>
    Text,

    /// <summary>Gave a slash command.</summary>
    Command,

    /// <summary>Pressed a button.</summary>
    Button,

    /// <summary>Changed an earlier message.</summary>
    Edit,

    /// <summary>Deleted an earlier message.</summary>
    Delete,

    /// <summary>Reacted to a message; <see cref="IncomingMessage.Text"/> is the emoji, empty when taken back.</summary>
    Reaction,

    /// <summary>Opened the chat (or came back after having blocked the bot).</summary>
    Joined,

    /// <summary>Blocked the bot: nothing can be sent there any more.</summary>
    Blocked,

    /// <summary>Sent a form that was opened for them, see <see cref="IFormSource"/>.</summary>
    Form,

    /// <summary>Nobody did it: the desk tells the conversation of a change, in the chat's own order.</summary>
    Notice,
}

/// <summary>A change inside that a conversation must follow.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Subject">The id of the ticket that changed.</param>
public sealed record Notice(NoticeKind Kind, Guid Subject);

/// <summary>What changed. Names are stored, so must be stable.</summary>
public enum NoticeKind
{
    /// <summary>An agent resolved or closed the ticket.</summary>
    TicketResolved,

    /// <summary>The ticket is open again, or an agent wrote in it: what the customer writes belongs to it.</summary>
    TicketReopened,
}
