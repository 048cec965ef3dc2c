using System.Collections.Immutable;
using Bot.Data;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Editing;

/// <summary>
/// All entries with their drafts, in memory, for what cannot wait for the database: lists to choose from while somebody types, forms that
/// must open at once. What this process saves is here at once, what others save soon after (<see cref="FaqPublisher"/> looks).
/// </summary>
internal sealed class FaqShelf(IDbContextFactory<BotDbContext> databases)
{
    private readonly Lock _lock = new();
    private ImmutableSortedDictionary<string, FaqView> _entries = ImmutableSortedDictionary.Create<string, FaqView>(StringComparer.Ordinal);
    private int _puts;
    private State? _state;

    /// <summary>All entries by key.</summary>
    public IReadOnlyCollection<FaqView> Entries => [.. Volatile.Read(ref _entries).Values];

    /// <summary>An entry; null when there is none with this key. Counts of who was helped may be half a minute old, or older.</summary>
    public FaqView? Entry(string key) => Volatile.Read(ref _entries).GetValueOrDefault(key);

    /// <summary>Entries whose title or key has these words, by title; all when there are none.</summary>
    /// <param name="words">What somebody has typed so far; case does not matter.</param>
    /// <param name="language">The language of the titles.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<FaqView> Find(string words, Language language, int most) =>
    [
        .. Entries.Where(entry => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Has(entry, word, language)))
            .OrderBy(entry => entry.State is FaqEntryState.Retired)
            .ThenBy(entry => entry.TitleIn(language), StringComparer.OrdinalIgnoreCase)
            .Take(most),
    ];

    /// <summary>An entry was saved like this.</summary>
    public void Put(FaqView entry)
    {
        lock (_lock)
        {
            _puts++;
            Volatile.Write(ref _entries, _entries.SetItem(entry.Key, entry));
        }
    }

    /// <summary>What is here may be wrong: it is read anew at the next look.</summary>
    public void Doubt()
    {
        lock (_lock)
        {
            _state = null;
        }
    }

    /// <summary>Reads anew what changed since.</summary>
    public async Task RefreshIfChangedAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Asked first: what changes during the reading is read again at the next look.
        var (known, state) = (Known(), await StateAsync(db, cancellationToken));
        if (known is null || (state != known && !await ReadChangesAsync(db, known, state, cancellationToken)))
        {
            await RefreshAsync(cancellationToken);
        }
    }

    /// <summary>Reads everything anew.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        for (var isRead = false; !isRead;)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var puts = Volatile.Read(ref _puts);
            var state = await StateAsync(db, cancellationToken);
            var entries = await FaqReads.AllAsync(db, db.FaqEntries, cancellationToken);
            isRead = Replace(_ => entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry, StringComparer.Ordinal), state, puts);
        }
    }

    /// <summary>Reads the entries that are newer than what is known; false when something is gone too, or was put meanwhile: then all is to be read.</summary>
    private async Task<bool> ReadChangesAsync(BotDbContext db, State known, State state, CancellationToken cancellationToken)
    {
        var puts = Volatile.Read(ref _puts);
        var changed = await FaqReads.AllAsync(
            db,
            db.FaqEntries.Where(entry => entry.UpdatedAt >= known.NewestEntry || db.FaqDrafts.Any(draft => draft.EntryId == entry.Id && draft.ChangedAt >= known.NewestDraft)),
            cancellationToken);
        return Replace(entries => entries.SetItems(changed.Select(entry => KeyValuePair.Create(entry.Key, entry))), state, puts)
            && Entries.Count == state.Entries && Entries.Count(entry => entry.Draft is not null) == state.Drafts;
    }

    private State? Known()
    {
        lock (_lock)
        {
            return _state;
        }
    }

    private bool Replace(Func<ImmutableSortedDictionary<string, FaqView>, ImmutableSortedDictionary<string, FaqView>> change, State state, int puts)
    {
        lock (_lock)
        {
            // What was put meanwhile is newer than what was read.
            if (puts != _puts)
            {
                return false;
            }

            _state = state;
            Volatile.Write(ref _entries, change(_entries));
            return true;
        }
    }

    private static bool Has(FaqView entry, string word, Language language) =>
        entry.TitleIn(language).Contains(word, StringComparison.OrdinalIgnoreCase) || entry.Key.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static async Task<State> StateAsync(BotDbContext db, CancellationToken cancellationToken) => new(
        await db.FaqEntries.CountAsync(cancellationToken),
        await db.FaqEntries.OrderByDescending(entry => entry.UpdatedAt).Select(entry => entry.UpdatedAt).FirstOrDefaultAsync(cancellationToken),
        await db.FaqDrafts.CountAsync(cancellationToken),
        await db.FaqDrafts.OrderByDescending(draft => draft.ChangedAt).Select(draft => draft.ChangedAt).FirstOrDefaultAsync(cancellationToken));

    private sealed record State(int Entries, DateTimeOffset NewestEntry, int Drafts, DateTimeOffset NewestDraft);
}
