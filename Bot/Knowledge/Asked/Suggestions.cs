using System.Diagnostics.CodeAnalysis;
using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Asked;

/// <summary>Words that may be phrasings, from customers and agents; an admin accepts or rejects them. Works in the caller's unit of work and saves nothing.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Whoever decides asks one and the same.")]
internal sealed class Suggestions(FaqEditor editor)
{
    private const int MostListed = 200;

    /// <summary>Suggests words as a phrasing; nothing when the entry has them already, when they are too long for one, or when they were rejected.</summary>
    public static async Task SuggestAsync(BotDbContext db, SuggestedPhrasing suggested, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var text = FaqWords.OneLine(suggested.Text);
        var compared = ComparedWords.Of(text);
        if (compared.Length == 0 || text.Length > FaqPhrasing.MaxText)
        {
            return;
        }

        await db.FaqSuggestions.Where(known => known.EntryKey == suggested.EntryKey && known.Language == suggested.Language && known.Compared == compared).LoadAsync(cancellationToken);
        var known = db.FaqSuggestions.Local.FirstOrDefault(
            known => known.EntryKey == suggested.EntryKey && known.Language == suggested.Language && known.Compared == compared);
        if (known is { Status: SuggestionStatus.Waiting })
        {
            known.Again(suggested.Source);
        }
        else if (known is null && !await HasAlreadyAsync(db, suggested, compared, cancellationToken))
        {
            db.FaqSuggestions.Add(FaqSuggestion.Of(suggested with { Text = text }, compared, now));
        }
    }

    /// <summary>What waits to be decided, what came most often first.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="entryKey">Only for this entry; null for all.</param>
    /// <param name="cancellationToken">Stop.</param>
    public async Task<IReadOnlyList<WaitingSuggestion>> WaitingAsync(BotDbContext db, string? entryKey, CancellationToken cancellationToken) =>
        await db.FaqSuggestions.AsNoTracking()
            .Where(suggestion => suggestion.Status == SuggestionStatus.Waiting && (entryKey == null || suggestion.EntryKey == entryKey))
            .OrderByDescending(suggestion => suggestion.Times).ThenBy(suggestion => suggestion.Id).Take(MostListed)
            .Select(suggestion => new WaitingSuggestion(
                suggestion.Id, suggestion.EntryKey, suggestion.Language, suggestion.Text, suggestion.Source, suggestion.Times, suggestion.SuggestedAt))
            .ToListAsync(cancellationToken);

    /// <summary>Adds a suggestion to its entry's draft.</summary>
    public async Task<SuggestionResult> AcceptAsync(BotDbContext db, Guid id, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.FaqSuggestions.FindAsync([id], cancellationToken) is not { Status: SuggestionStatus.Waiting } suggestion)
        {
            return new SuggestionResult.Gone();
        }

        var edit = await editor.AddPhrasingAsync(db, suggestion.EntryKey, suggestion.Language, suggestion.Text, by, now, cancellationToken);
        FaqView? entry = edit switch
        {
            FaqEdit.Done done => done.Entry,
            FaqEdit.Unchanged unchanged => unchanged.Entry,
            _ => null,
        };
        if (entry is null)
        {
            return new SuggestionResult.NotWritten(edit);
        }

        suggestion.Accept(now);
        return new SuggestionResult.Accepted(entry);
    }

    /// <summary>Rejects a suggestion for good.</summary>
    public async Task<SuggestionResult> RejectAsync(BotDbContext db, Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.FaqSuggestions.FindAsync([id], cancellationToken) is not { Status: SuggestionStatus.Waiting } suggestion)
        {
            return new SuggestionResult.Gone();
        }

        suggestion.Reject(now);
        return new SuggestionResult.Rejected();
    }

    private static async Task<bool> HasAlreadyAsync(BotDbContext db, SuggestedPhrasing suggested, string compared, CancellationToken cancellationToken)
    {
        var entry = await db.FaqEntries.AsNoTracking().Include(entry => entry.Texts).Include(entry => entry.Phrasings)
            .FirstOrDefaultAsync(entry => entry.Key == suggested.EntryKey, cancellationToken);
        return entry is null
            || entry.Phrasings.Where(phrasing => phrasing.Language == suggested.Language).Select(phrasing => phrasing.Text)
                .Concat(entry.Texts.Where(text => text.Language == suggested.Language).Select(text => text.Title))
                .Any(text => ComparedWords.Of(text) == compared);
    }
}

/// <summary>A suggestion that waits to be decided.</summary>
/// <param name="Id">Its id.</param>
/// <param name="EntryKey">The entry.</param>
/// <param name="Language">The language that was spoken.</param>
/// <param name="Text">The words.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Times">How often they came.</param>
/// <param name="SuggestedAt">When they first came, UTC.</param>
internal sealed record WaitingSuggestion(
    Guid Id, string EntryKey, Language Language, string Text, SuggestionSource Source, int Times, DateTimeOffset SuggestedAt);
