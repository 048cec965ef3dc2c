using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge;

/// <summary>One way in which people ask an FAQ entry's question. What people write is compared with these.</summary>
public sealed class FaqPhrasing
{
    /// <summary>The longest <see cref="Text"/>, characters.</summary>
    public const int MaxText = 300;

    /// <summary>How many an entry can have in one language: more than any corpus of questions has, and less than makes every publishing slow.</summary>
    public const int MaxCount = 1000;

    private FaqPhrasing()
    {
    }

    /// <summary>Whose phrasing it is.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The language it is in.</summary>
    public Language Language { get; private set; }

    /// <summary>Its place among the entry's phrasings in this language, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>What people write.</summary>
    public string Text { get; private set; } = "";

    internal static FaqPhrasing Of(Guid entryId, Language language, int position, string text) =>
        new() { EntryId = entryId, Language = language, Position = position, Text = text };

    internal bool Write(string text)
    {
        var changed = Text != text;
        Text = text;
        return changed;
    }
}

internal sealed class FaqPhrasingConfiguration : IEntityTypeConfiguration<FaqPhrasing>
{
    public void Configure(EntityTypeBuilder<FaqPhrasing> builder)
    {
        builder.ToTable("FaqPhrasings");
        builder.HasKey(phrasing => new { phrasing.EntryId, phrasing.Language, phrasing.Position });
        builder.Property(phrasing => phrasing.Text).HasMaxLength(FaqPhrasing.MaxText);
    }
}
