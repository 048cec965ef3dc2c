using Bot.Data;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge.Asked;

/// <summary>
/// A question that the FAQ could not answer: admins see what is missing, and whoever wants to hears of the answer once there is one.
/// </summary>
public sealed class UnansweredQuestion : IVersioned
{
    /// <summary>The longest <see cref="Text"/>, characters.</summary>
    public const int MaxText = 500;

    private UnansweredQuestion()
    {
    }

    /// <summary>The key, ordered by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>The platform of the chat where it was asked.</summary>
    public string Platform { get; private set; } = "";

    /// <summary>The chat there.</summary>
    public string ChatId { get; private set; } = "";

    /// <summary>Who asked.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>The language that was spoken with them.</summary>
    public Language Language { get; private set; }

    /// <summary>What they asked; ends in "…" when it was longer.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The platform's id of the message; null when there was none.</summary>
    public string? MessageId { get; private set; }

    /// <summary>When it was first asked in this chat, UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When it was last asked there in the same words, UTC.</summary>
    public DateTimeOffset LastAskedAt { get; private set; }

    /// <summary>What was missing.</summary>
    public UnansweredReason Why { get; private set; }

    /// <summary>Whether they asked to be told when there is an answer.</summary>
    public bool WantsToBeTold { get; private set; }

    /// <summary>The key of the entry that was made or changed for it; null while there is none.</summary>
    public string? AnsweredWith { get; private set; }

    /// <summary>When that was published, UTC; null while it is not.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When an admin put it aside, UTC; null otherwise.</summary>
    public DateTimeOffset? DismissedAt { get; private set; }

    /// <summary>When they were told the answer, UTC; null while they were not.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Where it was asked.</summary>
    public ChatAddress Chat => new(Platform, ChatId);

    /// <summary>Whether it still wants an answer.</summary>
    public bool IsOpen => AnsweredAt is null && DismissedAt is null;

    internal static UnansweredQuestion Of(AskedQuestion asked, UnansweredReason why, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Platform = asked.Chat.Platform,
        ChatId = asked.Chat.ChatId,
        CustomerId = asked.CustomerId,
        Language = asked.Language,
        Text = CleanText.Shorten(asked.Text, MaxText),
        MessageId = asked.MessageId,
        AskedAt = now,
        LastAskedAt = now,
        Why = why,
    };

    /// <summary>It was asked again: the newest message is the one that edits and deletions mean.</summary>
    internal void AskAgain(AskedQuestion asked, UnansweredReason why, DateTimeOffset now) =>
        (Text, MessageId, Why, LastAskedAt) = (CleanText.Shorten(asked.Text, MaxText), asked.MessageId, why, now);

    /// <summary>The message with it was edited.</summary>
    internal void Reword(string text) => Text = CleanText.Shorten(text, MaxText);

    /// <summary>They want to be told, or no longer.</summary>
    internal void WantToBeTold(bool wanted) => WantsToBeTold = wanted;

    /// <summary>An entry is being written for it; it stays open until that is published.</summary>
    internal void LinkTo(string key) => AnsweredWith = key;

    /// <summary>The entry that was written for it is published.</summary>
    internal void Answer(DateTimeOffset now) => AnsweredAt = now;

    /// <summary>No entry is wanted for it.</summary>
    internal void Dismiss(DateTimeOffset now) => DismissedAt = now;

    /// <summary>The answer is on its way to them.</summary>
    internal void Tell(DateTimeOffset now) => ToldAt = now;
}

/// <summary>Why a question counts as unanswered. Names are stored, so must be stable.</summary>
public enum UnansweredReason
{
    /// <summary>Nothing was found.</summary>
    NothingFound,

    /// <summary>None of what was offered was meant.</summary>
    ChoicesRejected,

    /// <summary>There was an answer, and it did not help.</summary>
    AnswerDidNotHelp,
}

/// <summary>A question as it was asked.</summary>
/// <param name="Chat">Where.</param>
/// <param name="CustomerId">By whom.</param>
/// <param name="Language">The language that is spoken with them.</param>
/// <param name="Text">The words.</param>
/// <param name="MessageId">The platform's id of the message; null when there was none.</param>
internal sealed record AskedQuestion(ChatAddress Chat, Guid CustomerId, Language Language, string Text, string? MessageId);

internal sealed class UnansweredQuestionConfiguration : IEntityTypeConfiguration<UnansweredQuestion>
{
    public void Configure(EntityTypeBuilder<UnansweredQuestion> builder)
    {
        builder.ToTable("UnansweredQuestions");
        builder.Property(question => question.Id).ValueGeneratedNever();
        builder.Property(question => question.Platform).HasMaxLength(20);
        builder.Property(question => question.ChatId).HasMaxLength(100);
        builder.Property(question => question.Text).HasMaxLength(UnansweredQuestion.MaxText);
        builder.Property(question => question.MessageId).HasMaxLength(100);
        builder.Property(question => question.AnsweredWith).HasMaxLength(FaqEntry.MaxKey);
        builder.Property(question => question.Version).IsConcurrencyToken();
        builder.Ignore(question => question.Chat);
        builder.Ignore(question => question.IsOpen);
        // "What was asked in this chat?", asked when something is asked again, edited, deleted or to be told.
        builder.HasIndex(question => new { question.Platform, question.ChatId });
        // "What has this person asked?", asked when their data are erased.
        builder.HasIndex(question => question.CustomerId);
        // "What waits for this entry?", asked when one is published.
        builder.HasIndex(question => question.AnsweredWith);
        // "Whom is an answer to be told?", asked every minute.
        builder.HasIndex(question => new { question.AnsweredAt, question.ToldAt });
        // "What was asked so long ago that it may go?", asked every minute.
        builder.HasIndex(question => question.LastAskedAt);
    }
}
