using System.Diagnostics.CodeAnalysis;
using Bot.Data;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Bot.Knowledge.Asked;

/// <summary>
/// What the FAQ lacks, as admins see it: the open questions, those that ask the same together; and what an admin can do about a group. Works in
/// the caller's unit of work and saves nothing.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Whoever decides asks one and the same.")]
internal sealed class UnansweredQuestions(FaqIndex index, FaqEditor editor)
{
    private const int MostSamples = 5;

    // The newest so many are grouped: half a second of work at most, measured with 5,000.
    private const int MostGrouped = 5000;

    // Phrasings that show which words are common in a language.
    private const int MostBackground = 500;

    /// <summary>The groups, those that the most people asked first.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="language">Only those in this language; null for all.</param>
    /// <param name="cancellationToken">Stop.</param>
    public async Task<IReadOnlyList<QuestionGroup>> GroupsAsync(BotDbContext db, Language? language, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(db, language, cancellationToken);
        var drafts = await db.FaqDrafts.Join(db.FaqEntries, draft => draft.EntryId, entry => entry.Id, (draft, entry) => entry.Key).ToListAsync(cancellationToken);
        var groups = new List<QuestionGroup>();
        foreach (var spoken in open.GroupBy(question => question.Language).OrderBy(spoken => spoken.Key.Code, StringComparer.Ordinal))
        {
            groups.AddRange((await GroupedAsync(db, spoken.Key, [.. spoken], cancellationToken)).Select(group => Shown(group, drafts)));
        }

        return [.. groups.OrderByDescending(group => group.People).ThenByDescending(group => group.Count).ThenBy(group => group.Id)];
    }

    /// <summary>Begins an entry for a group: a draft with its samples as phrasings and the first of them as title; the answer is still to be written.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">Stop.</param>
    public async Task<GroupResult> MakeEntryAsync(BotDbContext db, Guid groupId, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await GroupOfAsync(db, groupId, cancellationToken) is not { } group)
        {
            return new GroupResult.Gone();
        }

        var language = group.Questions[0].Language;
        var samples = group.Samples(MostSamples);
        var title = FaqWords.OneLine(samples[0]);
        return await editor.AddAsync(db, language, CleanText.Shorten(title, FaqText.MaxTitle), by, now, cancellationToken) switch
        {
            FaqEdit.Done begun => await AddPhrasingsAsync(db, group, begun.Entry.Key, samples, by, now, cancellationToken),
            var other => new GroupResult.NotWritten(other),
        };
    }

    /// <summary>
    /// Adds questions of a group to an entry's draft as phrasings. An entry that does not have the group's language only answers it:
    /// at once when nothing of it is left to publish.
    /// </summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="entryKey">The entry.</param>
    /// <param name="samples">Which of its <see cref="QuestionGroup.Samples"/>, as they stand there; null for all of them.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellationToken">Stop.</param>
    public async Task<GroupResult> MakePhrasingAsync(
        BotDbContext db, Guid groupId, string entryKey, IReadOnlyList<string>? samples, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        return await GroupOfAsync(db, groupId, cancellationToken) is { } group
            ? await AddPhrasingsAsync(db, group, entryKey, samples ?? group.Samples(MostSamples), by, now, cancellationToken)
            : new GroupResult.Gone();
    }

    /// <summary>Puts a group aside: no entry is wanted for it, and nobody is told anything.</summary>
    public async Task<GroupResult> DismissAsync(BotDbContext db, Guid groupId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await GroupOfAsync(db, groupId, cancellationToken) is not { } group)
        {
            return new GroupResult.Gone();
        }

        group.Questions.ForEach(question => question.Dismiss(now));
        return new GroupResult.Dismissed(group.Questions.Count);
    }

    // A question that is too long for a phrasing stays a question.
    private async Task<GroupResult> AddPhrasingsAsync(
        BotDbContext db, GroupedQuestions group, string key, IReadOnlyList<string> samples, FaqAuthor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FaqReads.ShowAsync(db, key, cancellationToken) is not { } before)
        {
            return new GroupResult.NotWritten(new FaqEdit.Unknown(key));
        }

        var language = group.Questions[0].Language;
        var phrasings = before.Content[language].Phrasings;
        var known = phrasings.Select(ComparedWords.Of).ToHashSet();
        // An entry without a title in the group's language answers it in another: what is half written in a language cannot be published.
        var added = before.Content[language].Title.Length == 0
            ? []
            : samples.Select(FaqWords.OneLine).Where(text => text.Length <= FaqPhrasing.MaxText && known.Add(ComparedWords.Of(text)));
        var edit = await editor.WriteAsync(db, key, language, new FaqWordsChange(Phrasings: [.. phrasings, .. added]), null, by, now, cancellationToken);
        if (edit is not (FaqEdit.Done or FaqEdit.Unchanged))
        {
            return new GroupResult.NotWritten(edit);
        }

        group.Questions.ForEach(question => question.LinkTo(key));
        if (edit is FaqEdit.Unchanged && before is { State: FaqEntryState.Published })
        {
            // Nothing is left to publish.
            group.Questions.ForEach(question => question.Answer(now));
        }

        return new GroupResult.Drafted(edit is FaqEdit.Done done ? done.Entry : before, group.Questions.Count);
    }

    /// <summary>The group that a question is in.</summary>
    private static async Task<GroupedQuestions?> GroupOfAsync(BotDbContext db, Guid groupId, CancellationToken cancellationToken)
    {
        if (await db.UnansweredQuestions.FindAsync([groupId], cancellationToken) is not { IsOpen: true } asked)
        {
            return null;
        }

        var open = await OpenAsync(db, asked.Language, cancellationToken);
        return (await GroupedAsync(db, asked.Language, open, cancellationToken)).FirstOrDefault(group => group.Questions.Contains(asked));
    }

    /// <summary>The open questions in the order in which they were first asked.</summary>
    private static async Task<List<UnansweredQuestion>> OpenAsync(BotDbContext db, Language? language, CancellationToken cancellationToken)
    {
        await db.UnansweredQuestions
            .Where(question => question.AnsweredAt == null && question.DismissedAt == null && (language == null || question.Language == language))
            .OrderByDescending(question => question.AskedAt).Take(MostGrouped).LoadAsync(cancellationToken);
        return [.. db.UnansweredQuestions.Local.Where(question => question.IsOpen && (language is null || question.Language == language)).OrderBy(question => question.Id)];
    }

    private static async Task<IReadOnlyList<GroupedQuestions>> GroupedAsync(
        BotDbContext db, Language language, List<UnansweredQuestion> questions, CancellationToken cancellationToken)
    {
        var background = await db.Set<FaqPhrasing>().AsNoTracking().Where(phrasing => phrasing.Language == language)
            .OrderBy(phrasing => phrasing.EntryId).ThenBy(phrasing => phrasing.Position).Select(phrasing => phrasing.Text)
            .Take(MostBackground).ToListAsync(cancellationToken);
        return GroupedQuestions.Of(questions, background);
    }

    private QuestionGroup Shown(GroupedQuestions group, List<string> drafts)
    {
        var (first, questions) = (group.Questions[0], group.Questions);
        var samples = group.Samples(MostSamples);
        var nearest = index.Snapshot.Explain(samples[0], first.Language).Scores;
        return new QuestionGroup(
            first.Id,
            first.Language,
            questions.Count,
            questions.Select(question => question.CustomerId).Distinct().Count(),
            questions.Count(question => question.WantsToBeTold),
            questions.Min(question => question.AskedAt),
            questions.Max(question => question.LastAskedAt),
            samples)
        {
            Nearest = nearest is [var best, ..] ? new NearestEntry(best.Key, best.Title, best.Score) : null,
            DraftKey = questions.Select(question => question.AnsweredWith).LastOrDefault(key => key is not null && drafts.Contains(key)),
        };
    }
}
