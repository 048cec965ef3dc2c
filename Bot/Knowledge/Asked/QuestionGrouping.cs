namespace Bot.Knowledge.Asked;

/// <summary>
/// Puts questions together that ask the same. Each question in its turn joins the group that it is most like on average, or begins one: the
/// same questions in the same order always give the same groups.
/// </summary>
internal static class QuestionGrouping
{
    /// <summary>The average likeness with its members from which a question belongs to a group.</summary>
    /// <remarks>
    /// Measured on seven sets of questions in English and Chinese with two to six of each kind, the kinds being what a group should be: of
    /// those in a question's group 77–91 % ask the same, and 43–74 % of those that ask the same are in it (Chinese 80 and 33 %). Lower joins
    /// strangers, who would be told a wrong answer; a group that falls into two costs an admin one more click.
    /// </remarks>
    public const double Joins = 0.24;

    /// <summary>The groups: places in the list of questions, each group and all groups in their order.</summary>
    /// <param name="vectors">The questions.</param>
    /// <param name="joins">See <see cref="Joins"/>.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(QuestionVectors vectors, double joins = Joins)
    {
        var groups = new List<List<int>>();
        // The likenesses with all members of a group add up, so what its members weigh together is all that is needed of them.
        var groupsWith = new Dictionary<int, float>?[vectors.Features];
        for (var at = 0; at < vectors.Of.Count; at++)
        {
            var (best, likeness) = Nearest(vectors.Of[at], groups, groupsWith);
            if (best < 0 || likeness < joins)
            {
                best = groups.Count;
                groups.Add([]);
            }

            groups[best].Add(at);
            foreach (var (feature, weight) in vectors.Of[at])
            {
                var weights = groupsWith[feature] ??= [];
                weights[best] = weights.GetValueOrDefault(best) + weight;
            }
        }

        return groups;
    }

    private static (int Group, double Likeness) Nearest(
        IReadOnlyList<(int Feature, float Weight)> question, List<List<int>> groups, Dictionary<int, float>?[] groupsWith)
    {
        var sums = new float[groups.Count];
        foreach (var (feature, weight) in question)
        {
            foreach (var (group, itsWeight) in groupsWith[feature] ?? [])
            {
                sums[group] += weight * itsWeight;
            }
        }

        var (best, likeness) = (-1, 0f);
        for (var group = 0; group < sums.Length; group++)
        {
            var average = sums[group] / groups[group].Count;
            (best, likeness) = average > likeness ? (group, average) : (best, likeness);
        }

        return (best, likeness);
    }
}
