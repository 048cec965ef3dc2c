using Bot.Data;
using Bot.Knowledge;
using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Platforms.WebChat;
using Microsoft.EntityFrameworkCore;

namespace Bot.Console.Faq;

/// <summary>What the FAQ's page reads.</summary>
/// <param name="databases">The database.</param>
/// <param name="index">What customers are answered from.</param>
/// <param name="unanswered">What the FAQ lacks.</param>
/// <param name="suggestions">What may become a phrasing.</param>
/// <param name="phrasebooks">The languages.</param>
internal sealed class FaqPageReads(
    IDbContextFactory<BotDbContext> databases, FaqIndex index, UnansweredQuestions unanswered, Suggestions suggestions, Phrasebooks phrasebooks)
{
    private const int MaxTested = 1000;
    private const int MostConfused = 5;

    /// <summary>All entries, in the language of whoever looks where they have it.</summary>
    public async Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var language = RequestLanguage.Phrasebook(request, phrasebooks).Language;
        var entries = await FaqReads.ListAsync(db, language, cancellationToken);
        var coverage = await CoverageReport.OfAsync(db, phrasebooks.All.Select(book => book.Language), cancellationToken);
        var confused = index.Snapshot.Report.Confusions.Take(MostConfused)
            .Select(pair => (Entry: index.Entry(pair.Label, language), Other: index.Entry(pair.Other, language), pair.Example))
            .Where(pair => pair is { Entry: not null, Other: not null })
            .Select(pair => new ConfusionLine(pair.Entry!.Title, pair.Other!.Title, pair.Example));
        return Results.Json(new FaqListPage([.. entries.Select(FaqPageLines.Of)], [.. coverage.Select(FaqPageLines.Of)], [.. confused]));
    }

    /// <summary>One entry with what is suggested for it.</summary>
    public async Task<IResult> EntryAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await FaqReads.ShowAsync(db, key, cancellationToken) is not { } entry)
        {
            return Results.NotFound();
        }

        var waiting = await suggestions.WaitingAsync(db, key, cancellationToken);
        return Results.Json(FaqPageLines.Of(entry) with { Suggestions = [.. waiting.Select(FaqPageLines.Of)] });
    }

    /// <summary>An entry's versions, the newest first.</summary>
    public async Task<IResult> HistoryAsync(string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return Results.Json((await FaqReads.HistoryAsync(db, key, cancellationToken)).Select(FaqPageLines.Of));
    }

    /// <summary>What differs between two versions, or between what is published and the draft.</summary>
    public async Task<IResult> DifferenceAsync(string key, int? from, int? to, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await FaqReads.DifferenceAsync(db, key, from, to, cancellationToken) is { } difference
            ? Results.Json(FaqPageLines.Of(difference))
            : Results.NotFound();
    }

    /// <summary>How an answer looks to a customer.</summary>
    public static IResult Preview(FaqOrder order) => Results.Json(Markup.Parse(order.Answer ?? "").Spans.Select(WebChatRenderer.Span));

    /// <summary>What a customer would get for these words now, and why.</summary>
    public IResult Test(string words, string language) => phrasebooks.FromTag(language) is { } spoken
        ? Results.Json(FaqPageLines.Of(index.Snapshot.Explain(words[..Math.Min(words.Length, MaxTested)], spoken)))
        : Results.BadRequest();

    /// <summary>The questions that the FAQ has no answer to, those asked by the most people first.</summary>
    public async Task<IResult> UnansweredAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return Results.Json((await unanswered.GroupsAsync(db, null, cancellationToken)).Select(FaqPageLines.Of));
    }
}
