using System.Text.Json;
using Bot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge.Editing;

/// <summary>What is being written about an FAQ entry: one draft for each, shared by all admins. Gone once it is published or discarded.</summary>
internal sealed class FaqDraft : IVersioned
{
    private FaqDraft()
    {
    }

    /// <summary>Whose draft it is.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The words.</summary>
    public FaqContent Content { get; private set; } = FaqContent.None;

    /// <summary>The version it was begun from, or was last compared with; 0 for none.</summary>
    public int BasedOn { get; private set; }

    /// <summary>For a rollback: the version whose words these are.</summary>
    public int? BackTo { get; private set; }

    /// <summary>Who touched it last: the name they showed.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>The platform they did it on, if on one.</summary>
    public string? ByPlatform { get; private set; }

    /// <summary>The platform's id of them.</summary>
    public string? ByUserId { get; private set; }

    /// <summary>When they did, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How far it is.</summary>
    public FaqDraftState State { get; private set; }

    /// <summary>Who asked to publish it, where, and when; null when nobody has.</summary>
    public FaqAsk? Asked { get; private set; }

    /// <summary>Which pinned questions it breaks, when it waits for a decision.</summary>
    public IReadOnlyList<BrokenQuestion> Broken { get; private set; } = [];

    /// <summary>Until when a node tries it; others leave it alone until then.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>When anything about it last changed, UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Who touched it last.</summary>
    public FaqAuthor By => new(ByName, ByPlatform, ByUserId);

    /// <summary>A draft that begins with what is published.</summary>
    public static FaqDraft Of(FaqEntry entry)
    {
        var draft = new FaqDraft { EntryId = entry.Id };
        draft.Begin(entry);
        return draft;
    }

    /// <summary>Begins anew with what is published.</summary>
    public void Begin(FaqEntry entry) => (Content, BasedOn, State, Asked) = (entry.Content(), entry.CurrentVersion, FaqDraftState.Editing, null);

    /// <summary>Other words. A wish to publish the ones before is overtaken.</summary>
    public void Write(FaqContent content, FaqAuthor by, DateTimeOffset now)
    {
        (Content, BackTo) = (content, null);
        (ByName, ByPlatform, ByUserId) = (by.ShortName, by.Platform, by.UserId);
        (At, Broken) = (now, []);
        Withdraw(now);
    }

    /// <summary>An older version's words, to be published again.</summary>
    public void RollBack(FaqContent content, int version, FaqAuthor by, DateTimeOffset now)
    {
        Write(content, by, now);
        BackTo = version;
    }

    /// <summary>It is meant on top of what is published now.</summary>
    public void Rebase(int version, DateTimeOffset now) => (BasedOn, ChangedAt) = (version, now);

    /// <summary>Somebody asks to publish it.</summary>
    public void Ask(FaqAsk ask)
    {
        (Asked, State, Broken) = (ask with { By = ask.By with { Name = ask.By.ShortName } }, FaqDraftState.Asked, []);
        (ClaimedUntil, ChangedAt) = (null, ask.At);
    }

    /// <summary>What was asked is not wanted any more; who asked is told.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        var isPending = State is FaqDraftState.Asked or FaqDraftState.Overtaken;
        (State, ChangedAt) = (isPending ? FaqDraftState.Overtaken : FaqDraftState.Editing, now);
        (Asked, ClaimedUntil) = (isPending ? Asked : null, null);
    }

    /// <summary>Who asked was told that it is overtaken.</summary>
    public void Told(DateTimeOffset now) => (State, Asked, ChangedAt) = (FaqDraftState.Editing, null, now);

    /// <summary>It would break pinned questions.</summary>
    public void Hold(IReadOnlyList<BrokenQuestion> broken, DateTimeOffset now) =>
        (State, Broken, ClaimedUntil, ChangedAt) = (FaqDraftState.NeedsDecision, broken, null, now);
}

internal sealed class FaqDraftConfiguration : IEntityTypeConfiguration<FaqDraft>
{
    public void Configure(EntityTypeBuilder<FaqDraft> builder)
    {
        builder.ToTable("FaqDrafts");
        builder.HasKey(draft => draft.EntryId);
        builder.Property(draft => draft.Content).HasConversion(content => content.ToJson(), json => FaqContent.FromJson(json));
        builder.Property(draft => draft.Asked).HasConversion(ask => Json.Write(ask), json => Json.Read<FaqAsk>(json)).HasMaxLength(1000);
        builder.Property(draft => draft.Broken).HasConversion(
            broken => Json.Write(broken),
            json => Json.Read<IReadOnlyList<BrokenQuestion>>(json),
            new ValueComparer<IReadOnlyList<BrokenQuestion>>((one, other) => one!.SequenceEqual(other!), broken => broken.Count, broken => broken));
        builder.Property(draft => draft.ByName).HasMaxLength(FaqAuthor.MaxName);
        builder.Property(draft => draft.ByPlatform).HasMaxLength(20);
        builder.Property(draft => draft.ByUserId).HasMaxLength(100);
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasOne<FaqEntry>().WithOne().HasForeignKey<FaqDraft>(draft => draft.EntryId);
        // "Which drafts are to be published?", asked at every wish and every half minute.
        builder.HasIndex(draft => draft.State);
        // "Did any draft change?", asked by every node every half minute.
        builder.HasIndex(draft => draft.ChangedAt);
    }
}

// An expression cannot hold the optional parameters of the serializer.
file static class Json
{
    public static string Write<T>(T value) => JsonSerializer.Serialize(value);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json) ?? throw new JsonException("A draft of the FAQ has an empty column.");
}
