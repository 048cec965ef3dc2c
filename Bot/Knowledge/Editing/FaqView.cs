using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Editing;

/// <summary>An FAQ entry as admins see it: what customers get, and what is being written.</summary>
/// <param name="Key">Its key.</param>
/// <param name="State">How it stands.</param>
/// <param name="Version">The number of the newest version; 0 before the first.</param>
/// <param name="Revision">
/// Grows with every change of its draft or of what is published. Whoever shows the entry keeps it and hands it back with a change: then
/// nobody overwrites what they have not seen.
/// </param>
/// <param name="Published">What customers get (got, when it is retired); empty before the first version.</param>
/// <param name="Draft">What is being written; null when nothing is.</param>
/// <param name="Helped">How many people said that it helped.</param>
/// <param name="NotHelped">How many people said that it did not.</param>
/// <param name="UpdatedAt">When what customers get last changed, UTC.</param>
internal sealed record FaqView(
    string Key, FaqEntryState State, int Version, int Revision, FaqContent Published, FaqDraftView? Draft, int Helped, int NotHelped, DateTimeOffset UpdatedAt)
{
    /// <summary>The newest words: the draft's, else the published ones.</summary>
    public FaqContent Content => Draft?.Content ?? Published;

    /// <summary>Whether something was published since the draft was begun (by a file, or a rollback): publishing it would undo that.</summary>
    public bool IsBaseOld => Draft is { } draft && draft.BasedOn < Version;

    /// <summary>An entry with all its words, and its draft.</summary>
    public static FaqView Of(FaqEntry entry, FaqDraft? draft) => new(
        entry.Key,
        entry.RetiredAt is not null ? FaqEntryState.Retired
            : entry.Texts.Count == 0 ? FaqEntryState.Draft
            : draft is not null ? FaqEntryState.Changed
            : FaqEntryState.Published,
        entry.CurrentVersion,
        entry.Revision,
        entry.Content(),
        draft is null ? null : new FaqDraftView(draft.Content, draft.BasedOn, draft.By, draft.At, draft.State, draft.Asked, draft.Broken),
        entry.Helped,
        entry.NotHelped,
        entry.UpdatedAt);

    /// <summary>Its newest title in a language, or in another that has one; its key without any.</summary>
    public string TitleIn(Language language) => Content.TitleIn(language) is { Length: > 0 } title ? title : Key;
}

/// <summary>What is being written about an entry: one draft, shared by all admins.</summary>
/// <param name="Content">The words.</param>
/// <param name="BasedOn">The version it was begun from; 0 for none.</param>
/// <param name="By">Who touched it last.</param>
/// <param name="At">When, UTC.</param>
/// <param name="State">How far it is.</param>
/// <param name="Asked">Who asked to publish it; null when nobody has since its last change.</param>
/// <param name="Broken">In <see cref="FaqDraftState.NeedsDecision"/>: the pinned questions that it would break.</param>
internal sealed record FaqDraftView(
    FaqContent Content, int BasedOn, FaqAuthor By, DateTimeOffset At, FaqDraftState State, FaqAsk? Asked, IReadOnlyList<BrokenQuestion> Broken);

/// <summary>Somebody's wish to publish.</summary>
/// <param name="By">Who.</param>
/// <param name="From">Where they are told; null: on the desk's page, which looks by itself.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Forced">Whether also pinned questions that break do not keep it back.</param>
internal sealed record FaqAsk(FaqAuthor By, ChatAddress? From, DateTimeOffset At, bool Forced);

/// <summary>How an entry stands.</summary>
internal enum FaqEntryState
{
    /// <summary>Nobody is answered with it yet: it was never published.</summary>
    Draft,

    /// <summary>Customers are answered with it.</summary>
    Published,

    /// <summary>Customers are answered with it, and a draft changes it.</summary>
    Changed,

    /// <summary>Customers are answered with it no more.</summary>
    Retired,
}

/// <summary>How far a draft is. Names are stored, so must be stable.</summary>
internal enum FaqDraftState
{
    /// <summary>It is being written.</summary>
    Editing,

    /// <summary>Somebody asked to publish it; it is being tried.</summary>
    Asked,

    /// <summary>It was changed, or the entry retired, after somebody asked to publish it; they are being told. Else like <see cref="Editing"/>.</summary>
    Overtaken,

    /// <summary>It breaks pinned questions: change it, or publish it anyway.</summary>
    NeedsDecision,
}
