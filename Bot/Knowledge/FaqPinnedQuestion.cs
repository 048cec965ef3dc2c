using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge;

/// <summary>A test question that must be answered with this FAQ entry, whatever else changes. Tried whenever an entry is published.</summary>
public sealed class FaqPinnedQuestion
{
    /// <summary>How many an entry can have in one language: all entries' are tried whenever one is published.</summary>
    public const int MaxCount = 100;

    private FaqPinnedQuestion()
    {
    }

    /// <summary>Whose question it is.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The language it is in.</summary>
    public Language Language { get; private set; }

    /// <summary>Its place among the entry's pinned questions in this language, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>What somebody might write.</summary>
    public string Text { get; private set; } = "";

    internal static FaqPinnedQuestion Of(Guid entryId, Language language, int position, string text) =>
        new() { EntryId = entryId, Language = language, Position = position, Text = text };

    internal bool Write(string text)
    {
        var changed = Text != text;
        Text = text;
        return changed;
    }
}

internal sealed class FaqPinnedQuestionConfiguration : IEntityTypeConfiguration<FaqPinnedQuestion>
{
    public void Configure(EntityTypeBuilder<FaqPinnedQuestion> builder)
    {
        builder.ToTable("FaqPinnedQuestions");
        builder.HasKey(question => new { question.EntryId, question.Language, question.Position });
        builder.Property(question => question.Text).HasMaxLength(FaqPhrasing.MaxText);
    }
}
