using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge.Asked;

/// <summary>
/// Words that may be one more way to ask an entry's question. Whoever edits the FAQ decides; nothing becomes a phrasing by itself, for one
/// click on "that helped" is no proof.
/// </summary>
public sealed class FaqSuggestion : IVersioned
{
    private FaqSuggestion()
    {
    }

    /// <summary>The key, ordered by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>The entry's key.</summary>
    public string EntryKey { get; private set; } = "";

    /// <summary>The language that was spoken with whoever wrote it.</summary>
    public Language Language { get; private set; }

    /// <summary>What they wrote.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The words as they are compared: the same ones are counted, not suggested twice.</summary>
    public string Compared { get; private set; } = "";

    /// <summary>Who wrote it first: it is erased with them.</summary>
    public Guid CustomerId { get; private set; }

    /// <summary>Where it comes from.</summary>
    public SuggestionSource Source { get; private set; }

    /// <summary>How often it came.</summary>
    public int Times { get; private set; }

    /// <summary>What was decided.</summary>
    public SuggestionStatus Status { get; private set; }

    /// <summary>When it first came, UTC.</summary>
    public DateTimeOffset SuggestedAt { get; private set; }

    /// <summary>When it was decided, UTC; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    internal static FaqSuggestion Of(SuggestedPhrasing suggested, string compared, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        EntryKey = suggested.EntryKey,
        Language = suggested.Language,
        Text = suggested.Text,
        Compared = compared,
        CustomerId = suggested.CustomerId,
        Source = suggested.Source,
        Times = 1,
        SuggestedAt = now,
    };

    /// <summary>The same words came again. An agent's word weighs more than a click.</summary>
    internal void Again(SuggestionSource source) => (Times, Source) = (Times + 1, source is SuggestionSource.Agent ? source : Source);

    /// <summary>It is a phrasing now.</summary>
    internal void Accept(DateTimeOffset now) => (Status, DecidedAt) = (SuggestionStatus.Accepted, now);

    /// <summary>It is none, and is not suggested again.</summary>
    internal void Reject(DateTimeOffset now) => (Status, DecidedAt) = (SuggestionStatus.Rejected, now);
}

/// <summary>Where a suggestion comes from. Names are stored, so must be stable.</summary>
public enum SuggestionSource
{
    /// <summary>Somebody asked it and said that the entry helped.</summary>
    Helped,

    /// <summary>An agent linked a ticket that began with it to the entry.</summary>
    Agent,
}

/// <summary>What was decided about a suggestion. Names are stored, so must be stable.</summary>
public enum SuggestionStatus
{
    /// <summary>Nothing yet.</summary>
    Waiting,

    /// <summary>It is a phrasing now.</summary>
    Accepted,

    /// <summary>It is none, and is not suggested again.</summary>
    Rejected,
}

/// <summary>Words that may be a phrasing.</summary>
/// <param name="EntryKey">Of which entry.</param>
/// <param name="Language">The language that is spoken with whoever wrote them.</param>
/// <param name="Text">The words.</param>
/// <param name="CustomerId">Who wrote them.</param>
/// <param name="Source">How they came here.</param>
internal sealed record SuggestedPhrasing(string EntryKey, Language Language, string Text, Guid CustomerId, SuggestionSource Source);

internal sealed class FaqSuggestionConfiguration : IEntityTypeConfiguration<FaqSuggestion>
{
    public void Configure(EntityTypeBuilder<FaqSuggestion> builder)
    {
        builder.ToTable("FaqSuggestions");
        builder.Property(suggestion => suggestion.Id).ValueGeneratedNever();
        builder.Property(suggestion => suggestion.EntryKey).HasMaxLength(FaqEntry.MaxKey);
        builder.Property(suggestion => suggestion.Text).HasMaxLength(FaqPhrasing.MaxText);
        builder.Property(suggestion => suggestion.Compared).HasMaxLength(FaqPhrasing.MaxText);
        builder.Property(suggestion => suggestion.Version).IsConcurrencyToken();
        // "Was this suggested before?", asked when somebody says that an answer helped, and by the list of an entry.
        builder.HasIndex(suggestion => new { suggestion.EntryKey, suggestion.Language });
        // "What waits to be decided?"
        builder.HasIndex(suggestion => suggestion.Status);
        // "Which words of this person are here?", asked when their data are erased.
        builder.HasIndex(suggestion => suggestion.CustomerId);
    }
}
