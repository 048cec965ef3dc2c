using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;

namespace Bot.Console.Faq;

/// <summary>What the FAQ's page changes. Everything is checked and kept by the same code as what admins do in a chat.</summary>
/// <param name="changes">Carries it out.</param>
/// <param name="editor">Writes drafts.</param>
/// <param name="publishing">Publishes.</param>
/// <param name="phrasebooks">The languages.</param>
internal sealed class FaqPageWrites(FaqPageChanges changes, FaqEditor editor, FaqPublishing publishing, Phrasebooks phrasebooks)
{
    /// <summary>Begins an entry.</summary>
    public Task<IResult> AddAsync(FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => DoAsync(
        order,
        book,
        (db, by, now) => LanguageOf(order) is { } language
            ? editor.AddAsync(db, language, order.Title ?? "", by, now, cancellationToken, string.IsNullOrWhiteSpace(order.Key) ? null : order.Key)
            : null,
        cancellationToken);

    /// <summary>Writes one language of an entry.</summary>
    public Task<IResult> WriteAsync(string key, FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => DoAsync(
        order,
        book,
        (db, by, now) => LanguageOf(order) is { } language
            ? editor.WriteAsync(db, key, language, new FaqWordsChange(order.Title, order.Answer, order.Phrasings, order.Pinned), order.Seen, by, now, cancellationToken)
            : null,
        cancellationToken);

    /// <summary>Does something to an entry as a whole.</summary>
    public Task<IResult> ActAsync(string key, string action, FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => DoAsync(
        order,
        book,
        (db, by, now) => action switch
        {
            "publish" => publishing.AskToPublishAsync(db, key, order.Seen, by, from: null, order.Force, now, cancellationToken),
            "keep-mine" => publishing.KeepMineAsync(db, key, now, cancellationToken),
            "discard" => editor.DiscardAsync(db, key, order.Seen, by, now, cancellationToken),
            "retire" => publishing.RetireAsync(db, key, by, now, cancellationToken),
            "bring-back" => publishing.BringBackAsync(db, key, by, now, cancellationToken),
            "roll-back" when order.Version is { } version => publishing.RollBackAsync(db, key, version, by, from: null, order.Force, now, cancellationToken),
            "remove-language" when LanguageOf(order) is { } language => editor.RemoveLanguageAsync(db, key, language, order.Seen, by, now, cancellationToken),
            "up-to-date" when LanguageOf(order) is { } language => publishing.UpToDateAsync(db, key, language, cancellationToken),
            _ => null,
        },
        cancellationToken);

    private Task<IResult> DoAsync(
        FaqOrder order, Phrasebook book, Func<BotDbContext, FaqAuthor, DateTimeOffset, Task<FaqEdit>?> change, CancellationToken cancellationToken) => changes.DoAsync(
            order, async (db, by, now) => change(db, by, now) is { } changing ? changes.Answer(await changing, book) : null, cancellationToken);

    private Language? LanguageOf(FaqOrder order) => phrasebooks.FromTag(order.Language);
}
