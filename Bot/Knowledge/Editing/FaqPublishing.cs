using Bot.Data;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Editing;

/// <summary>
/// What admins decide about whole entries: publish, retire, bring back, roll back. Works in the caller's unit of work and saves nothing. To
/// publish is a wish, which is a row once saved: <see cref="FaqPublisher"/> tries it in the background and tells the <see cref="IPublishListener"/>s.
/// </summary>
internal sealed class FaqPublishing(FaqFollower follower, Phrasebooks books)
{
    private readonly FaqRules _rules = new(books);

    /// <summary>Asks to publish the draft.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="key">The entry.</param>
    /// <param name="seen">The <see cref="FaqView.Revision"/> that the admin looked at; null: whatever is there.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="from">Where they are told what came of it; null: on the desk's page.</param>
    /// <param name="force">Publish also when pinned questions break.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program stops.</param>
    /// <returns>
    /// <see cref="FaqEdit.Done"/>: it is being tried. <see cref="FaqEdit.Unchanged"/>: there is nothing to publish, or somebody asked already.
    /// <see cref="FaqEdit.Refused"/>: it is incomplete. Also <see cref="FaqEdit.ChangedMeanwhile"/>, <see cref="FaqEdit.NewerPublished"/>, <see cref="FaqEdit.Unknown"/>.
    /// </returns>
    public async Task<FaqEdit> AskToPublishAsync(
        BotDbContext db, string key, int? seen, FaqAuthor by, ChatAddress? from, bool force, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { } open)
        {
            return new FaqEdit.Unknown(key);
        }

        if (open.Draft is not { } draft || !open.IsPublishable || (draft.State is FaqDraftState.Asked && (draft.Asked?.Forced ?? false) == force))
        {
            return new FaqEdit.Unchanged(open.View());
        }

        if (_rules.Problems(key, draft.Content, isWhole: true) is { Count: > 0 } problems)
        {
            return new FaqEdit.Refused(problems);
        }

        if (await open.ChangedSinceAsync(seen, null, null, cancellationToken) is { } meanwhile)
        {
            return meanwhile;
        }

        if (open.View().IsBaseOld)
        {
            var before = await open.VersionAsync(draft.BasedOn, cancellationToken);
            return new FaqEdit.NewerPublished(open.View(), FaqDifferences.Between(before?.Content ?? FaqContent.None, open.Entry.Content()));
        }

        draft.Ask(new FaqAsk(by, from, now, force));
        return Done(open);
    }

    /// <summary>After <see cref="FaqEdit.NewerPublished"/>: the draft is meant as it is, on top of what was published meanwhile.</summary>
    public async Task<FaqEdit> KeepMineAsync(BotDbContext db, string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { Draft: { } draft } open)
        {
            return new FaqEdit.Unknown(key);
        }

        draft.Rebase(open.Entry.CurrentVersion, now);
        return Done(open);
    }

    /// <summary>Answers with the entry no more, at once; its draft stays.</summary>
    public Task<FaqEdit> RetireAsync(BotDbContext db, string key, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        SwitchAsync(db, key, retire: true, by, now, cancellationToken);

    /// <summary>Answers with a retired entry again, at once, as it was.</summary>
    public Task<FaqEdit> BringBackAsync(BotDbContext db, string key, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        SwitchAsync(db, key, retire: false, by, now, cancellationToken);

    /// <summary>Asks to publish an older version again, as a new one and with the same checks.</summary>
    /// <returns>
    /// As <see cref="AskToPublishAsync"/>, and <see cref="FaqEdit.DraftInTheWay"/>; <see cref="FaqEdit.Unchanged"/> when the words are those of that version.
    /// </returns>
    public async Task<FaqEdit> RollBackAsync(
        BotDbContext db, string key, int version, FaqAuthor by, ChatAddress? from, bool force, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { } open || await open.VersionAsync(version, cancellationToken) is not { } past)
        {
            return new FaqEdit.Unknown(key);
        }

        if (open.Draft is not null)
        {
            return new FaqEdit.DraftInTheWay(open.View());
        }

        if (past.Content.Equals(open.Content) && open.Entry.RetiredAt is null)
        {
            return new FaqEdit.Unchanged(open.View());
        }

        if (_rules.Problems(key, past.Content, isWhole: true) is { Count: > 0 } problems)
        {
            return new FaqEdit.Refused(problems);
        }

        await open.WriteAsync(past.Content, by, now, cancellationToken, version);
        open.Draft!.Ask(new FaqAsk(by, from, now, force));
        return Done(open);
    }

    /// <summary>Somebody looked at a language that lags behind and found its words up to date; see <see cref="FaqCoverage"/>. Makes no version.</summary>
    public async Task<FaqEdit> UpToDateAsync(BotDbContext db, string key, Language language, CancellationToken cancellationToken) =>
        await OpenEntry.FindAsync(db, key, cancellationToken) is { } open && open.Entry.IsUpToDate(language) ? Done(open) : new FaqEdit.Unknown(key);

    private async Task<FaqEdit> SwitchAsync(BotDbContext db, string key, bool retire, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { } open)
        {
            return new FaqEdit.Unknown(key);
        }

        if (open.Entry.Texts.Count == 0 || open.Entry.RetiredAt is not null == retire)
        {
            return new FaqEdit.Unchanged(open.View());
        }

        open.Switch(retire, by, now);
        return Done(open);
    }

    private FaqEdit.Done Done(OpenEntry open)
    {
        follower.Follow(open);
        return new FaqEdit.Done(open.View());
    }
}
