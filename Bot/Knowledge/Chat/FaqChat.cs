using Bot.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge.Chat;

/// <summary>
/// What the bot remembers of an admin in one chat: what it asked them to write, words that must not get lost while they decide, and
/// where they wait to hear of a publishing. A row, so that a restart in the middle loses nothing.
/// </summary>
internal sealed class FaqChat
{
    /// <summary>The longest <see cref="Kept"/>, characters: a form's five fields and a long message are far below.</summary>
    public const int MaxKept = 60_000;

    /// <summary>What every message is a copy of that was taken for the FAQ: an edit of one is no word to a customer or an agent.</summary>
    public static readonly Guid Subject = new("fa900000-0000-7000-8000-000000000000");

    /// <summary>An answer that comes later than this is no answer: by then the words are about something else.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private FaqChat()
    {
    }

    /// <summary>The platform.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The chat.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>The thread in it; empty for the chat itself.</summary>
    public string Thread { get; private set; } = "";

    /// <summary>The platform's id of the admin.</summary>
    public string UserId { get; private set; } = "";

    /// <summary>What they are to write.</summary>
    public FaqStepKind Step { get; private set; }

    /// <summary>The subject of the message that asked: an answer to it is known by that.</summary>
    public Guid Question { get; private set; }

    /// <summary>The key of the entry that is asked about; empty for none.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The code of the language that is asked for; empty for none.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The entry's revision that they saw.</summary>
    public int Revision { get; private set; }

    /// <summary>Words of theirs that were not written, because somebody changed the same meanwhile; null for none.</summary>
    public string? Kept { get; private set; }

    /// <summary>When they were asked, UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The language of their app, for what they are told later.</summary>
    public string? LanguageTag { get; private set; }

    /// <summary>The entry that they asked to publish last; empty for none.</summary>
    public string PublishKey { get; private set; } = "";

    /// <summary>The native id of what they did in passing to ask for it; null when it was no passing.</summary>
    public string? PublishAskedIn { get; private set; }

    /// <summary>An admin who begins.</summary>
    public static FaqChat Of(ChatAddress from, string userId) =>
        new() { Platform = from.Platform, ChatId = from.ChatId, Thread = from.Thread ?? "", UserId = userId };

    /// <summary>Whether they still are to write something.</summary>
    public bool Awaits(DateTimeOffset now) => Step is not FaqStepKind.None && now - AskedAt < Patience;

    /// <summary>They are asked to write something; what was asked before is over.</summary>
    public void Ask(FaqStepKind step, string key, string language, int revision, DateTimeOffset now)
    {
        (Step, Key, Language, Revision, Kept, AskedAt) = (step, key, language, revision, null, now);
        Question = Guid.CreateVersion7(now);
    }

    /// <summary>Their words wait for a decision; words too long to keep are not kept.</summary>
    public void Keep(string words, string key, string language, int revision, DateTimeOffset now) =>
        (Step, Key, Language, Revision, Kept, AskedAt) = (FaqStepKind.None, key, language, revision, words.Length <= MaxKept ? words : null, now);

    /// <summary>Nothing is asked any more; words that wait for a decision stay.</summary>
    public void Close() => Step = FaqStepKind.None;

    /// <summary>Nothing is asked any more, and nothing kept.</summary>
    public void Forget() => (Step, Key, Language, Revision, Kept) = (FaqStepKind.None, "", "", 0, null);

    /// <summary>Their app speaks this language.</summary>
    public void Speaks(string? tag) => LanguageTag = tag is { Length: > 0 and <= 20 } ? tag : LanguageTag;

    /// <summary>They wait to hear how a wish to publish ends.</summary>
    public void WaitFor(string key, string? askedIn) => (PublishKey, PublishAskedIn) = (key, askedIn);
}

/// <summary>What an admin is to write. Names are stored, so must be stable.</summary>
internal enum FaqStepKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The title of a new entry.</summary>
    NewTitle,

    /// <summary>A title.</summary>
    Title,

    /// <summary>An answer.</summary>
    Answer,

    /// <summary>Phrasings to add or to take away.</summary>
    Phrasings,

    /// <summary>Pinned questions to add or to take away.</summary>
    Pinned,

    /// <summary>A file to import.</summary>
    Import,
}

internal sealed class FaqChatConfiguration : IEntityTypeConfiguration<FaqChat>
{
    public void Configure(EntityTypeBuilder<FaqChat> builder)
    {
        builder.ToTable("FaqChats");
        builder.HasKey(chat => new { chat.Platform, chat.ChatId, chat.Thread, chat.UserId });
        builder.Property(chat => chat.Platform).HasMaxLength(20);
        builder.Property(chat => chat.ChatId).HasMaxLength(100);
        builder.Property(chat => chat.Thread).HasMaxLength(100);
        builder.Property(chat => chat.UserId).HasMaxLength(100);
        builder.Property(chat => chat.Key).HasMaxLength(FaqEntry.MaxKey);
        builder.Property(chat => chat.Language).HasMaxLength(8);
        builder.Property(chat => chat.Kept).HasMaxLength(FaqChat.MaxKept);
        builder.Property(chat => chat.LanguageTag).HasMaxLength(20);
        builder.Property(chat => chat.PublishKey).HasMaxLength(FaqEntry.MaxKey);
        builder.Property(chat => chat.PublishAskedIn).HasMaxLength(100);
    }
}
