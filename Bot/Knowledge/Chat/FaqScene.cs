using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>An admin at work: who, where, in which language, and the unit of work that everything goes into.</summary>
internal sealed record FaqScene
{
    /// <summary>The unit of work; not to be saved.</summary>
    public required BotDbContext Db { get; init; }

    /// <summary>What they did.</summary>
    public required IncomingMessage Message { get; init; }

    /// <summary>What is remembered of them in this chat.</summary>
    public required FaqChat Chat { get; init; }

    /// <summary>The sentences of their app's language.</summary>
    public required Phrasebook Book { get; init; }

    /// <summary>Whether they can be asked to write: not in a ticket's thread, where words go to the customer.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>The time, UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Who they are, for what is kept of a change.</summary>
    public FaqAuthor By => new(Message.Sender.Name.Length > 0 ? Message.Sender.Name : Message.Sender.Handle ?? "Admin", Message.From.Platform, Message.Sender.UserId);

    /// <summary>Where they are answered: a customer's chat has no threads of ours.</summary>
    public ChatAddress From => Place(Message);

    /// <summary>Their language.</summary>
    public Language Language => Book.Language;

    /// <summary>Where somebody who did this is answered.</summary>
    public static ChatAddress Place(IncomingMessage message) => message.Side is ChatSide.Staff ? message.From : message.From.Chat;
}
