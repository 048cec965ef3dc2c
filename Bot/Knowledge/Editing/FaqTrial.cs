using Bot.Knowledge.Matching;
using Bot.Knowledge.Understanding;
using Bot.Languages;

namespace Bot.Knowledge.Editing;

/// <summary>
/// Publishes a draft on trial, in memory: trains on the whole FAQ with it, asks every pinned question, and looks which entries' questions
/// are too much alike.
/// </summary>
/// <param name="index">What answers now: a question that it cannot answer either was not broken by the draft. Neither is helped from outside.</param>
/// <param name="cache">Where the index finds what was learned on trial, so that it need not learn it again.</param>
internal sealed class FaqTrial(FaqIndex index, IndexCache cache)
{
    // Of two entries with a thousand phrasings each, a part says as much as all.
    private const int MostAsked = 500;
    private const int MostCollisions = 10;

    /// <summary>Tries it.</summary>
    /// <param name="others">All other published entries.</param>
    /// <param name="draft">The one to publish.</param>
    /// <param name="cancellationToken">Stop.</param>
    public TrialResult Run(
        IReadOnlyList<(string Key, FaqContent Content)> others, (string Key, FaqContent Content) draft, CancellationToken cancellationToken)
    {
        List<(string Key, FaqContent Content)> all = [.. others, draft];
        List<IndexedEntry> entries = [.. all.Select(entry => Indexed(entry.Key, entry.Content))];
        var examples = FaqExamples.Of(entries);
        var name = IndexCache.NameOf(examples);
        var model = cache.Read(name) ?? QuestionModels.Train(examples, cancellationToken);
        var (snapshot, live) = (new FaqSnapshot(entries, model), index.Snapshot);
        return new TrialResult(
            name,
            model,
            [.. all.SelectMany(entry => Broken(snapshot, entry.Key, entry.Content, entry.Key == draft.Key ? null : live))],
            Collisions(snapshot, others.ToDictionary(entry => entry.Key, entry => entry.Content), draft, cancellationToken));
    }

    /// <summary>It was published: what was learned is what the index needs next.</summary>
    public void Keep(TrialResult result) => cache.Write(result.Name, result.Model);

    private static IndexedEntry Indexed(string key, FaqContent content) => new(
        key,
        content.Languages.ToDictionary(words => words.Key, words => (words.Value.Title, words.Value.Answer)),
        [.. content.Spoken.SelectMany(language => content[language].Phrasings.Select(phrasing => (language, phrasing)))]);

    private static IEnumerable<BrokenQuestion> Broken(FaqSnapshot snapshot, string key, FaqContent content, FaqSnapshot? live) =>
        from language in content.Spoken
        from question in content[language].Pinned
        let finding = snapshot.Find(question, language)
        where !Answers(finding, key)
        select new BrokenQuestion(question, language, key, finding.Matches is [var best, ..] ? best.Key : null, live is not null && !Answers(live.Find(question, language), key));

    private static bool Answers(Finding finding, string key) => finding.Outcome is FindingOutcome.Answer && finding.Matches is [var best, ..] && best.Key == key;

    private static List<FaqCollision> Collisions(
        FaqSnapshot snapshot, Dictionary<string, FaqContent> others, (string Key, FaqContent Content) draft, CancellationToken cancellationToken)
    {
        var collisions = new List<FaqCollision>();
        var rivals = new HashSet<string>();
        foreach (var group in Asked(draft.Content).Select(asked => (asked.Text, asked.Language, Found: snapshot.Find(asked.Text, asked.Language).Matches)).ToList()
            .GroupBy(asked => asked.Found is [var best, ..] ? best.Key : draft.Key))
        {
            rivals.UnionWith(group.SelectMany(asked => asked.Found.Select(match => match.Key)));
            if (group.Key != draft.Key)
            {
                collisions.Add(Collision(group.Key, others[group.Key], takes: true, [.. group.Select(asked => (asked.Text, asked.Language))]));
            }
        }

        // The entries that are found beside this one: asking the whole FAQ's phrasings would take minutes with ten thousand entries.
        foreach (var rival in rivals.Where(others.ContainsKey).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var lost = Asked(others[rival]).Where(asked => snapshot.Find(asked.Text, asked.Language).Matches is [var best, ..] && best.Key == draft.Key).ToList();
            if (lost is not [])
            {
                collisions.Add(Collision(rival, others[rival], takes: false, lost));
            }
        }

        return [.. collisions.OrderByDescending(collision => collision.Count).ThenBy(collision => collision.Other, StringComparer.Ordinal).Take(MostCollisions)];
    }

    private static FaqCollision Collision(string other, FaqContent content, bool takes, List<(string Text, Language Language)> phrasings) =>
        new(other, content.TitleIn(phrasings[0].Language), takes, phrasings[0].Text, phrasings[0].Language, phrasings.Count);

    private static IEnumerable<(string Text, Language Language)> Asked(FaqContent content) =>
        content.Spoken.SelectMany(language => content[language].Phrasings.Prepend(content[language].Title).Select(text => (text, language))).Take(MostAsked);
}

/// <summary>What a trial showed.</summary>
/// <param name="Name">The name under which the cache knows the model.</param>
/// <param name="Model">What was learned.</param>
/// <param name="Broken">Pinned questions of all entries that would not be answered with their entry.</param>
/// <param name="Collisions">The entries whose questions are too much like this one's, the worst first.</param>
internal sealed record TrialResult(string Name, IQuestionModel Model, IReadOnlyList<BrokenQuestion> Broken, IReadOnlyList<FaqCollision> Collisions);
