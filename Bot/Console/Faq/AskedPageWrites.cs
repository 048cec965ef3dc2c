using Bot.Knowledge.Asked;
using Bot.Languages;

namespace Bot.Console.Faq;

/// <summary>What the FAQ's page decides about questions without an answer and about suggested phrasings.</summary>
/// <param name="changes">Carries it out.</param>
/// <param name="unanswered">What the FAQ lacks.</param>
/// <param name="suggestions">What may become a phrasing.</param>
internal sealed class AskedPageWrites(FaqPageChanges changes, UnansweredQuestions unanswered, Suggestions suggestions)
{
    /// <summary>Begins an entry for a group of questions, adds the group to an entry as phrasings, or puts it aside.</summary>
    public Task<IResult> GroupAsync(Guid id, string action, FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => changes.DoAsync(order, async (db, by, now) =>
    {
        var done = action switch
        {
            "entry" => await unanswered.MakeEntryAsync(db, id, by, now, cancellationToken),
            "phrasing" when order.Key is { } key => await unanswered.MakePhrasingAsync(db, id, key, order.Phrasings, by, now, cancellationToken),
            "dismiss" => await unanswered.DismissAsync(db, id, now, cancellationToken),
            _ => null,
        };
        return done switch
        {
            GroupResult.Drafted drafted => new FaqPageAnswer("Done") { Entry = FaqPageLines.Of(drafted.Entry) },
            GroupResult.Dismissed => new FaqPageAnswer("Done"),
            GroupResult.Gone => new FaqPageAnswer("Unknown"),
            GroupResult.NotWritten(var why) => changes.Answer(why, book),
            _ => null,
        };
    }, cancellationToken);

    /// <summary>Takes a suggestion over as a phrasing, or rejects it.</summary>
    public Task<IResult> SuggestionAsync(Guid id, string action, FaqOrder order, Phrasebook book, CancellationToken cancellationToken) => changes.DoAsync(order, async (db, by, now) =>
    {
        var done = action switch
        {
            "accept" => await suggestions.AcceptAsync(db, id, by, now, cancellationToken),
            "reject" => await suggestions.RejectAsync(db, id, now, cancellationToken),
            _ => null,
        };
        return done switch
        {
            SuggestionResult.Accepted(var entry) => new FaqPageAnswer("Done") { Entry = FaqPageLines.Of(entry) },
            SuggestionResult.Rejected => new FaqPageAnswer("Done"),
            SuggestionResult.Gone => new FaqPageAnswer("Unknown"),
            SuggestionResult.NotWritten(var why) => changes.Answer(why, book),
            _ => null,
        };
    }, cancellationToken);
}
