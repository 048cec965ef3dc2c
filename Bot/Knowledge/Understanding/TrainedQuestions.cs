namespace Bot.Knowledge.Understanding;

/// <summary>Classifiers together with the examples they were trained on: everything that a question is held against.</summary>
/// <param name="Space">How questions become numbers.</param>
/// <param name="Mixture">The classifiers.</param>
/// <param name="Known">The examples.</param>
internal sealed record TrainedQuestions(FeatureSpace Space, Mixture Mixture, KnownQuestions Known)
{
    /// <summary>Trains.</summary>
    /// <param name="examples">What to learn from; at least one.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="plan">How much to spend.</param>
    /// <param name="cancellationToken">Stop training.</param>
    public static TrainedQuestions Train(IReadOnlyList<PreparedExample> examples, int labels, TrainingPlan plan, CancellationToken cancellationToken)
    {
        var space = FeatureSpace.Of([.. examples.Select(example => example.Features)]);
        var vectors = examples.Select(example => space.Vector(example.Features, example.Meaning)).ToList();
        var known = new KnownQuestions(labels);
        for (var at = 0; at < vectors.Count; at++)
        {
            known.Add(examples[at], vectors[at]);
        }

        var set = new TrainingSet(vectors, [.. examples.Select(example => example.Label)], labels, space.Count);
        return new TrainedQuestions(space, Mixture.Train(set, plan, cancellationToken), known);
    }

    /// <summary>What is thought of a question.</summary>
    public Judgement Judge(QuestionVector question)
    {
        var opinion = Mixture.Judge(question);
        var best = Array.IndexOf(opinion.Probabilities, opinion.Probabilities.Max());
        return new Judgement(opinion.Probabilities, best, Sureness.Of(opinion, question, () => Known.Likeness(question, best)));
    }

    /// <summary>Writes it; <see cref="Read"/> is its counterpart.</summary>
    public void Write(BinaryWriter writer)
    {
        Space.Write(writer);
        Mixture.Write(writer);
        Known.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TrainedQuestions Read(BinaryReader reader) => new(FeatureSpace.Read(reader), Mixture.Read(reader), KnownQuestions.Read(reader));
}

/// <summary>What is thought of a question.</summary>
/// <param name="Probabilities">Of every label.</param>
/// <param name="Best">The likeliest.</param>
/// <param name="Sureness">How sure they are of it.</param>
internal sealed record Judgement(float[] Probabilities, int Best, float Sureness);
