using System.Diagnostics;
using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Console.Faq;

/// <summary>Carries out what the FAQ's page asks for, each as a unit of work.</summary>
/// <param name="databases">The database.</param>
/// <param name="phrasebooks">The languages.</param>
/// <param name="time">The clock.</param>
internal sealed class FaqPageChanges(IDbContextFactory<BotDbContext> databases, Phrasebooks phrasebooks, TimeProvider time)
{
    /// <summary>Does it and saves.</summary>
    /// <param name="order">What the page sent: whose doing it is.</param>
    /// <param name="change">Does it at this time; the answer for the page, or null when the page asked for what there is not.</param>
    /// <param name="cancellationToken">The request was given up.</param>
    public async Task<IResult> DoAsync(
        FaqOrder order, Func<BotDbContext, FaqAuthor, DateTimeOffset, Task<FaqPageAnswer?>> change, CancellationToken cancellationToken)
    {
        if (AuthorOf(order) is not { } by)
        {
            return Results.BadRequest();
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await change(db, by, time.GetUtcNow()) is not { } answer)
        {
            return Results.BadRequest();
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody was quicker by a moment, in a chat or on another page: the page asks again and is shown what they did.
            return Results.Conflict();
        }

        return Results.Json(answer);
    }

    /// <summary>Whoever writes, by the name that the page was told; null without one.</summary>
    public static FaqAuthor? AuthorOf(FaqOrder order)
    {
        var name = CleanText.Cut(CleanText.Words(order.Name ?? "").Trim().ReplaceLineEndings(" "), FaqAuthor.MaxName);
        return name.Length == 0 ? null : new FaqAuthor(name);
    }

    /// <summary>What became of a change of words, for the page.</summary>
    public FaqPageAnswer Answer(FaqEdit edit, Phrasebook book) => edit switch
    {
        FaqEdit.Done done => new FaqPageAnswer("Done") { Entry = FaqPageLines.Of(done.Entry) },
        FaqEdit.Unchanged unchanged => new FaqPageAnswer("Unchanged") { Entry = FaqPageLines.Of(unchanged.Entry) },
        FaqEdit.Unknown => new FaqPageAnswer("Unknown"),
        FaqEdit.Refused refused => new FaqPageAnswer("Refused") { Problems = [.. refused.Problems.Select(problem => problem.Explain(book, phrasebooks.Codes))] },
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
}
