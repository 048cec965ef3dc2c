using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Xunit.Abstractions;

namespace Bot.Tests.Knowledge;

/// <summary>
/// Measures the finder's constants. Five times, a fifth of the sample entries is hidden (their phrasings are then questions that
/// nothing answers, and near ones: the hard kind) and a fifth of the others' phrasings (questions never seen). Each phrasing was
/// written to be unlike its neighbours, so this is harder than life; the constants were chosen where wrong answers are few and
/// asking back is many, then held against the questions of <see cref="Questions"/>. Whoever changes the scoring runs this, reads
/// the output, and moves the constants.
/// </summary>
public sealed class FaqIndexMeasureTests(ITestOutputHelper output)
{
    private const int Folds = 5;

    [Fact]
    public void Held_out_questions_are_answered_rightly_or_not_at_all()
    {
        var known = new List<(string Key, Finding Finding)>();
        var strange = new List<Finding>();
        for (var fold = 0; fold < Folds; fold++)
        {
            Measure(fold, known, strange);
        }

        var answered = known.Where(asked => asked.Finding.Outcome is FindingOutcome.Answer).ToList();
        var answeredShare = (double)answered.Count / known.Count;
        var rightShare = answered.Average(asked => asked.Finding.Matches[0].Key == asked.Key ? 1.0 : 0);
        var foundShare = known.Average(asked => asked.Finding.Matches.Any(match => match.Key == asked.Key) ? 1.0 : 0);
        var wrongShare = strange.Average(finding => finding.Outcome is FindingOutcome.Answer ? 1.0 : 0);
        output.WriteLine($"{known.Count} known: answered {answeredShare:P1}, of these right {rightShare:P1}; right one shown {foundShare:P1}");
        output.WriteLine($"{strange.Count} strange: answered {wrongShare:P1}");
        Assert.InRange(answeredShare, 0.40, 1);
        Assert.InRange(rightShare, 0.84, 1);
        Assert.InRange(foundShare, 0.72, 1);
        Assert.InRange(wrongShare, 0, 0.155);
    }

    private static void Measure(int fold, List<(string Key, Finding Finding)> known, List<Finding> strange)
    {
        var all = SampleFaq.Entries;
        var index = SampleFaq.IndexOf([.. all.Where((_, at) => at % Folds != fold).Select(entry => Without(entry, fold))]);
        foreach (var (at, entry) in all.Index())
        {
            foreach (var (position, (language, text)) in entry.Phrasings.Index())
            {
                if (at % Folds == fold)
                {
                    strange.Add(index.Find(text, language));
                }
                else if (position % Folds == fold)
                {
                    known.Add((entry.Key, index.Find(text, language)));
                }
            }
        }
    }

    private static IndexedEntry Without(IndexedEntry entry, int fold) =>
        entry with { Phrasings = [.. entry.Phrasings.Where((_, position) => position % Folds != fold)] };
}
