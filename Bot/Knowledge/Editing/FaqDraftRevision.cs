using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge.Editing;

/// <summary>
/// An earlier state of a draft, kept for a while: whoever comes late with a change is shown what the others did since they looked.
/// </summary>
internal sealed class FaqDraftRevision
{
    /// <summary>How many are kept for each entry: a day's work on one entry, not its history.</summary>
    public const int Kept = 50;

    private FaqDraftRevision()
    {
    }

    /// <summary>Whose draft it was.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The entry's revision from then on.</summary>
    public int Revision { get; private set; }

    /// <summary>The words.</summary>
    public FaqContent Content { get; private set; } = FaqContent.None;

    /// <summary>The newest words of an entry.</summary>
    public static FaqDraftRevision Of(FaqEntry entry, FaqContent content) => new() { EntryId = entry.Id, Revision = entry.Revision, Content = content };
}

internal sealed class FaqDraftRevisionConfiguration : IEntityTypeConfiguration<FaqDraftRevision>
{
    public void Configure(EntityTypeBuilder<FaqDraftRevision> builder)
    {
        builder.ToTable("FaqDraftRevisions");
        builder.HasKey(revision => new { revision.EntryId, revision.Revision });
        builder.Property(revision => revision.Content).HasConversion(content => content.ToJson(), json => FaqContent.FromJson(json));
        builder.HasOne<FaqEntry>().WithMany().HasForeignKey(revision => revision.EntryId);
    }
}
