using System.Diagnostics;
using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Console.Faq;

/// <summary>What the FAQ's page changes. Everything is checked and kept by the same code as what admins do in a chat.</summary>
/// <param name="databases">The database.</param>
/// <param name="editor">Writes drafts.</param>
/// <param name="publishing">Publishes.</param>
/// <param name="phrasebooks">The languages.</param>
/// <param name="time">The clock.</param>
internal sealed class FaqPageWrites(
    IDbContextFactory<BotDbContext> databases, FaqEditor editor, FaqPublishing publishing, Phrasebooks phrasebooks, TimeProvider time)
{
    /// <summary>Begins an entry.</summary>
    public Task<IResult> AddAsync(FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => DoAsync(
        order, book, (db, by) => LanguageOf(order) is { } language
            ? editor.AddAsync(db, language, order.Title ?? "", by, time.GetUtcNow(), cancellationToken, string.IsNullOrWhiteSpace(order.Key) ? null : order.Key)
            : null, cancellationToken);

    /// <summary>Writes one language of an entry.</summary>
    public Task<IResult> WriteAsync(string key, FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => DoAsync(
        order, book, (db, by) => LanguageOf(order) is { } language
            ? editor.WriteAsync(
                db, key, language, new FaqWordsChange(order.Title, order.Answer, order.Phrasings, order.Pinned), order.Seen, by, time.GetUtcNow(), cancellationToken)
            : null, cancellationToken);

    /// <summary>Does something to an entry as a whole.</summary>
    public Task<IResult> ActAsync(string key, string action, FaqOrder order, Phrasebook book, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return DoAsync(
            order,
            book,
            (db, by) => action switch
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
    }

    /// <summary>Whoever writes, by the name that the page was told.</summary>
    public static FaqAuthor? AuthorOf(FaqOrder order)
    {
        var name = CleanText.Cut(CleanText.Words(order.Name ?? "").Trim().ReplaceLineEndings(" "), FaqAuthor.MaxName);
        return name.Length == 0 ? null : new FaqAuthor(name);
    }

    /// <summary>What became of a change, for the page.</summary>
    public static FaqPageAnswer Answer(FaqEdit edit, Phrasebook book, IEnumerable<string> languages) => edit switch
    {
        FaqEdit.Done done => new FaqPageAnswer("Done") { Entry = FaqPageLines.Of(done.Entry) },
        FaqEdit.Unchanged unchanged => new FaqPageAnswer("Unchanged") { Entry = FaqPageLines.Of(unchanged.Entry) },
        FaqEdit.Unknown => new FaqPageAnswer("Unknown"),
        FaqEdit.Refused refused => new FaqPageAnswer("Refused") { Problems = [.. refused.Problems.Select(problem => problem.Explain(book, languages))] },
        FaqEdit.ChangedMeanwhile meanwhile => new FaqPageAnswer("ChangedMeanwhile")
        {
            Entry = FaqPageLines.Of(meanwhile.Entry),
            By = meanwhile.By.Name,
            At = meanwhile.At,
            Difference = FaqPageLines.Of(meanwhile.Difference),
        },
        FaqEdit.NewerPublished newer => new FaqPageAnswer("NewerPublished") { Entry = FaqPageLines.Of(newer.Entry), Difference = FaqPageLines.Of(newer.Difference) },
        FaqEdit.DraftInTheWay inTheWay => new FaqPageAnswer("DraftInTheWay") { Entry = FaqPageLines.Of(inTheWay.Entry) },
        _ => throw new UnreachableException($"No answer for {edit}."),
    };

    private async Task<IResult> DoAsync(
        FaqOrder order, Phrasebook book, Func<BotDbContext, FaqAuthor, Task<FaqEdit>?> change, CancellationToken cancellationToken)
    {
        if (AuthorOf(order) is not { } by)
        {
            return Results.BadRequest();
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (change(db, by) is not { } changing)
        {
            return Results.BadRequest();
        }

        var edit = await changing;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody was quicker by a moment, in a chat or on another page: the page asks again and is shown what they did.
            return Results.Conflict();
        }

        return Results.Json(Answer(edit, book, phrasebooks.All.Select(one => one.Language.Code)));
    }

    private Language? LanguageOf(FaqOrder order) => phrasebooks.FromTag(order.Language);
}
