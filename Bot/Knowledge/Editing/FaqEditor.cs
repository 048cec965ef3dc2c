using Bot.Data;
using Bot.Knowledge.Files;
using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>
/// Writes drafts of FAQ entries for chats, pages and whatever else lets admins edit. Works in the caller's unit of work and saves nothing;
/// customers see nothing of a draft before it is published (<see cref="FaqPublishing"/>).
/// </summary>
/// <remarks>
/// The parameter <c>seen</c> is the <see cref="FaqView.Revision"/> that the admin looked at. When somebody changed the same language
/// since, nothing is written and the answer is <see cref="FaqEdit.ChangedMeanwhile"/>; null: write whatever has happened.
/// Two units of work that change the same entry at once: the second cannot be saved (a concurrency exception) and is done again.
/// </remarks>
internal sealed class FaqEditor(FaqFollower follower, Phrasebooks books)
{
    private readonly FaqRules _rules = new(books);

    /// <summary>Begins an entry, as a draft with a title.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="language">The title's language.</param>
    /// <param name="title">The title.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">The program stops.</param>
    /// <param name="key">Its key; null: one is made from the title.</param>
    /// <returns><see cref="FaqEdit.Done"/> or <see cref="FaqEdit.Refused"/>.</returns>
    public async Task<FaqEdit> AddAsync(
        BotDbContext db, Language language, string title, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken, string? key = null)
    {
        var content = FaqContent.None.With(language, new FaqWordsChange(title).On(FaqWords.None));
        key = key?.Trim() ?? await FaqKeys.ProposeAsync(db, title, cancellationToken);
        List<FaqProblem> problems = [.. _rules.Problems(key, content, isWhole: false)];
        if (content[language].Title.Length == 0)
        {
            problems.Add(new FaqProblem(FaqProblemKind.NoTitle, Entry: key, Language: language.Code));
        }

        if (await FaqKeys.IsTakenAsync(db, key, cancellationToken))
        {
            problems.Add(new FaqProblem(FaqProblemKind.KeyTaken, Entry: key, Found: key));
        }

        if (problems is not [])
        {
            return new FaqEdit.Refused(problems);
        }

        var entry = new OpenEntry(db, FaqEntry.New(key, now), null);
        db.FaqEntries.Add(entry.Entry);
        return await WriteAsync(entry, content, by, now, cancellationToken);
    }

    /// <summary>Writes one language, all of it or a part; the language is added when it is new.</summary>
    public Task<FaqEdit> WriteAsync(
        BotDbContext db, string key, Language language, FaqWordsChange change, int? seen, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeAsync(db, key, language, seen, content => content.With(language, change.On(content[language])), by, now, cancellationToken);

    /// <summary>Adds a phrasing at the end; <see cref="FaqEdit.Unchanged"/> when it is there.</summary>
    public Task<FaqEdit> AddPhrasingAsync(
        BotDbContext db, string key, Language language, string phrasing, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeWordsAsync(db, key, language, words => new(Phrasings: [.. words.Phrasings, phrasing]), by, now, cancellationToken);

    /// <summary>Removes a phrasing; <see cref="FaqEdit.Unchanged"/> when it is not there.</summary>
    public Task<FaqEdit> RemovePhrasingAsync(
        BotDbContext db, string key, Language language, string phrasing, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeWordsAsync(db, key, language, words => new(Phrasings: Without(words.Phrasings, phrasing)), by, now, cancellationToken);

    /// <summary>Adds a pinned question at the end; <see cref="FaqEdit.Unchanged"/> when it is there.</summary>
    public Task<FaqEdit> AddPinnedAsync(
        BotDbContext db, string key, Language language, string question, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeWordsAsync(db, key, language, words => new(Pinned: [.. words.Pinned, question]), by, now, cancellationToken);

    /// <summary>Removes a pinned question; <see cref="FaqEdit.Unchanged"/> when it is not there.</summary>
    public Task<FaqEdit> RemovePinnedAsync(
        BotDbContext db, string key, Language language, string question, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeWordsAsync(db, key, language, words => new(Pinned: Without(words.Pinned, question)), by, now, cancellationToken);

    /// <summary>Removes a language with all its words; <see cref="FaqEdit.Unchanged"/> when it is not there.</summary>
    public Task<FaqEdit> RemoveLanguageAsync(
        BotDbContext db, string key, Language language, int? seen, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeAsync(db, key, language, seen, content => content.Without(language), by, now, cancellationToken);

    /// <summary>Throws the draft away; an entry that was never published goes with it, <see cref="FaqEdit.Done"/> then shows what it was.</summary>
    public async Task<FaqEdit> DiscardAsync(BotDbContext db, string key, int? seen, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { } open)
        {
            return new FaqEdit.Unknown(key);
        }

        if (open.Draft is null)
        {
            return new FaqEdit.Unchanged(open.View());
        }

        if (await open.ChangedSinceAsync(seen, null, null, cancellationToken) is { } meanwhile)
        {
            return meanwhile;
        }

        await open.DiscardAsync(now, cancellationToken);
        follower.Follow(open);
        return new FaqEdit.Done(open.View());
    }

    private Task<FaqEdit> ChangeWordsAsync(
        BotDbContext db, string key, Language language, Func<FaqWords, FaqWordsChange> change, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        ChangeAsync(db, key, language, null, content => content.With(language, change(content[language]).On(content[language])), by, now, cancellationToken);

    private async Task<FaqEdit> ChangeAsync(
        BotDbContext db, string key, Language language, int? seen, Func<FaqContent, FaqContent> change, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await OpenEntry.FindAsync(db, key, cancellationToken) is not { } open)
        {
            return new FaqEdit.Unknown(key);
        }

        var content = change(open.Content);
        if (content.Equals(open.Content) || (content[language].Equals(FaqWords.None) && !open.Content.Languages.ContainsKey(language)))
        {
            return new FaqEdit.Unchanged(open.View());
        }

        if (_rules.Problems(key, content, isWhole: false) is { Count: > 0 } problems)
        {
            return new FaqEdit.Refused(problems);
        }

        return await open.ChangedSinceAsync(seen, language, content[language], cancellationToken)
            ?? await WriteAsync(open, content, by, now, cancellationToken);
    }

    private async Task<FaqEdit> WriteAsync(OpenEntry open, FaqContent content, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await open.WriteAsync(content, by, now, cancellationToken);
        follower.Follow(open);
        return new FaqEdit.Done(open.View());
    }

    private static List<string> Without(IReadOnlyList<string> texts, string text) => [.. texts.Where(own => own != FaqWords.OneLine(text))];
}
