using System.Text.Json.Serialization;

namespace Bot.Messaging;

/// <summary>
/// One thing to do in a chat, in no platform's words. Whoever decides makes it; the outbox stores it with the decision and
/// hands it to the platform, in the order of its chat.
/// </summary>
/// <param name="To">Where. The thread may be a <see cref="ThreadKey"/>.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(SendMessage), "send")]
[JsonDerivedType(typeof(ShowLatest), "show")]
[JsonDerivedType(typeof(ReviseMessage), "revise")]
[JsonDerivedType(typeof(React), "react")]
[JsonDerivedType(typeof(SetThreadOpen), "thread")]
public abstract record OutgoingMessage(ChatAddress To);

/// <summary>What a message shows.</summary>
public sealed record MessageContent
{
    /// <summary>The words; may be empty when there are files or a place.</summary>
    public RichText Text { get; init; } = RichText.Empty;

    /// <summary>Rows of buttons under the message.</summary>
    public IReadOnlyList<IReadOnlyList<OutgoingButton>> Buttons { get; init; } = [];

    /// <summary>Files, shown as one album where the platform can.</summary>
    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];

    /// <summary>A place.</summary>
    public GeoPoint? Location { get; init; }
}

/// <summary>Says something new.</summary>
/// <param name="To">Where.</param>
/// <param name="Content">What.</param>
public sealed record SendMessage(ChatAddress To, MessageContent Content) : OutgoingMessage(To)
{
    /// <summary>What this message is the copy of (a ticket's event): replies and edits on either side find each other by it.</summary>
    public Guid? Subject { get; init; }

    /// <summary>The subject of the message that this one answers, when that has a copy in the same chat.</summary>
    public Guid? ReplyTo { get; init; }

    /// <summary>Delivered without a sound.</summary>
    public bool Quiet { get; init; }

    /// <summary>
    /// The <see cref="IncomingMessage.NativeId"/> of what was asked in passing and is answered by this on the spot, where the platform
    /// still can; else, and when null, it goes to the chat. Never the only copy of something that must be kept.
    /// </summary>
    public string? InAnswerTo { get; init; }
}

/// <summary>Shows the newest version of something that stands once in its chat (a ticket's card): edits it there, or sends it when it is not there.</summary>
/// <param name="To">Where.</param>
/// <param name="Content">The newest version.</param>
/// <param name="Subject">What is shown.</param>
public sealed record ShowLatest(ChatAddress To, MessageContent Content, Guid Subject) : OutgoingMessage(To)
{
    /// <summary>Pinned when it is sent for the first time, where the platform can.</summary>
    public bool Pin { get; init; }

    /// <summary>What the thread is marked with, where the platform has marks for threads; at most one of each kind.</summary>
    public IReadOnlyList<ThreadLabel> Labels { get; init; } = [];
}

/// <summary>A mark of a thread, by which the staff's list can be filtered.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">How it reads: 1–20 characters (Discord's limit of a forum's tag).</param>
public sealed record ThreadLabel(ThreadLabelKind Kind, string Text);

/// <summary>What a mark tells, the most important first. Names are stored, so must be stable.</summary>
public enum ThreadLabelKind
{
    /// <summary>How far the ticket is.</summary>
    Status,

    /// <summary>How urgent it is.</summary>
    Priority,

    /// <summary>Which language the customer speaks.</summary>
    Language,

    /// <summary>Where the customer writes.</summary>
    Platform,
}

/// <summary>Changes the words of a copy that was sent before; where that is no longer possible, says the new words as an answer to it.</summary>
/// <param name="To">Where.</param>
/// <param name="Content">The new words.</param>
/// <param name="Subject">The subject of the copy.</param>
public sealed record ReviseMessage(ChatAddress To, MessageContent Content, Guid Subject) : OutgoingMessage(To);

/// <summary>Puts a reaction on a message that somebody wrote: the light receipt.</summary>
/// <param name="To">Where.</param>
/// <param name="MessageId">The platform's id of the message.</param>
/// <param name="Reaction">What is meant; each platform has its own picture for it.</param>
public sealed record React(ChatAddress To, string MessageId, Reaction Reaction) : OutgoingMessage(To);

/// <summary>Opens or closes a thread, where the platform can; elsewhere nothing.</summary>
/// <param name="To">The thread, as a <see cref="ThreadKey"/>.</param>
/// <param name="Open">Whether it is to be open.</param>
public sealed record SetThreadOpen(ChatAddress To, bool Open) : OutgoingMessage(To);

/// <summary>What a reaction means. Names are stored, so must be stable.</summary>
public enum Reaction
{
    /// <summary>It arrived and is with a person.</summary>
    Received,

    /// <summary>It was done.</summary>
    Done,
}

/// <summary>A button.</summary>
/// <param name="Label">What it says: at most 40 characters are shown everywhere.</param>
/// <param name="Token">What comes back when it is pressed: 1–64 bytes of UTF-8 (Telegram's limit), see <c>ButtonAction</c>.</param>
/// <param name="Style">How it looks, where the platform has looks.</param>
public sealed record OutgoingButton(string Label, string Token, ButtonStyle Style = ButtonStyle.Plain);

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>Like any other.</summary>
    Plain,

    /// <summary>The one most people want.</summary>
    Primary,

    /// <summary>One that takes something away.</summary>
    Danger,
}

/// <summary>A file to send.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its media type, or null.</param>
/// <param name="Sha256">Its key in the <see cref="FileStore"/>; null when it never could be downloaded and only <paramref name="NativeFileId"/> tells it.</param>
/// <param name="NativePlatform">The platform where it came from.</param>
/// <param name="NativeFileId">Its id there: on the same platform it is sent again by this id, without an upload.</param>
public sealed record OutgoingFile(FileKind Kind, string Name, string? MediaType, string? Sha256, string? NativePlatform, string? NativeFileId);
