using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge.Editing;

/// <summary>What customers were told from a moment on, and who made it so. Never changed, never deleted: every answer can be traced.</summary>
internal sealed class FaqVersion
{
    private FaqVersion()
    {
    }

    /// <summary>Whose version it is.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>Its number among the entry's versions, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What happened.</summary>
    public FaqVersionKind Kind { get; private set; }

    /// <summary>For <see cref="FaqVersionKind.RolledBack"/>: to which version.</summary>
    public int? BackTo { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The entry's revision from then on; see <see cref="FaqEntry.Revision"/>.</summary>
    public int Revision { get; private set; }

    /// <summary>Who did it: the name they showed.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>The platform they did it on, if on one.</summary>
    public string? ByPlatform { get; private set; }

    /// <summary>The platform's id of them.</summary>
    public string? ByUserId { get; private set; }

    /// <summary>The words from then on.</summary>
    public FaqContent Content { get; private set; } = FaqContent.None;

    /// <summary>Who did it.</summary>
    public FaqAuthor By => new(ByName, ByPlatform, ByUserId);

    /// <summary>What an entry is from now on; its number and words are the entry's.</summary>
    public static FaqVersion Of(FaqEntry entry, FaqVersionKind kind, FaqAuthor by, DateTimeOffset now, int? backTo = null) => new()
    {
        EntryId = entry.Id,
        Number = entry.CurrentVersion,
        Kind = kind,
        BackTo = backTo,
        At = now,
        Revision = entry.Revision,
        ByName = by.ShortName,
        ByPlatform = by.Platform,
        ByUserId = by.UserId,
        Content = entry.Content(),
    };
}

internal sealed class FaqVersionConfiguration : IEntityTypeConfiguration<FaqVersion>
{
    public void Configure(EntityTypeBuilder<FaqVersion> builder)
    {
        builder.ToTable("FaqVersions");
        // Two who publish the same entry at once make the same number: the second is refused and looks again.
        builder.HasKey(version => new { version.EntryId, version.Number });
        builder.Property(version => version.ByName).HasMaxLength(FaqAuthor.MaxName);
        builder.Property(version => version.ByPlatform).HasMaxLength(20);
        builder.Property(version => version.ByUserId).HasMaxLength(100);
        builder.Property(version => version.Content).HasConversion(content => content.ToJson(), json => FaqContent.FromJson(json));
        builder.HasOne<FaqEntry>().WithMany().HasForeignKey(version => version.EntryId);
    }
}
