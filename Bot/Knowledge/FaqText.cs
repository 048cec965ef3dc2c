using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge;

/// <summary>An FAQ entry's title and answer in one language.</summary>
public sealed class FaqText
{
    /// <summary>The longest <see cref="Title"/>, characters: a button of every platform can carry it, if need be on a line of its own.</summary>
    public const int MaxTitle = 80;

    /// <summary>The longest <see cref="Answer"/>, characters: one message on every platform, with words around it.</summary>
    public const int MaxAnswer = 3000;

    private FaqText()
    {
    }

    /// <summary>Whose text it is.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The language it is in.</summary>
    public Language Language { get; private set; }

    /// <summary>The question as the button says it; it is searched like a phrasing.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The answer, in the markup of <see cref="Markup"/>.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>The entry's version in which the title or the answer last changed, or was found to be up to date; 0 before the first.</summary>
    public int ChangedIn { get; private set; }

    internal static FaqText Of(Guid entryId, Language language, string title, string answer) =>
        new() { EntryId = entryId, Language = language, Title = title, Answer = answer };

    internal bool Write(string title, string answer)
    {
        var changed = Title != title || Answer != answer;
        (Title, Answer) = (title, answer);
        return changed;
    }

    internal void IsUpToDate(int version) => ChangedIn = version;
}

internal sealed class FaqTextConfiguration : IEntityTypeConfiguration<FaqText>
{
    public void Configure(EntityTypeBuilder<FaqText> builder)
    {
        builder.ToTable("FaqTexts");
        builder.HasKey(text => new { text.EntryId, text.Language });
        builder.Property(text => text.Title).HasMaxLength(FaqText.MaxTitle);
        builder.Property(text => text.Answer).HasMaxLength(FaqText.MaxAnswer);
    }
}
