namespace Bot.Knowledge.Understanding;

/// <summary>How much to spend on training, by how much there is to learn from. Measured, see docs/understanding.md.</summary>
/// <param name="LinearPasses">How often the linear classifier goes through the examples at most.</param>
/// <param name="Neural">The networks.</param>
internal sealed record TrainingPlan(int LinearPasses, NeuralShape Neural)
{
    // From here on one wide network would do as well as several, and all of it costs more than it gains.
    private const int Many = 4000;

    // Below this training is over at once, so that more of it costs nothing.
    private const int Few = 700;

    /// <summary>For the model that is used.</summary>
    public static TrainingPlan For(int examples) => new(30, examples switch
    {
        < Few => new NeuralShape { Networks = 8, Hidden = 32, Passes = 25 },
        < Many => new NeuralShape { Networks = 5, Hidden = 32, Passes = 18 },
        _ => new NeuralShape { Networks = 4, Hidden = 64, Passes = 12 },
    });

    /// <summary>For the models that only measure, and how many of them.</summary>
    public static (TrainingPlan Plan, int Folds) ToMeasure(int examples) => examples < Many
        ? (new TrainingPlan(10, new NeuralShape { Networks = 1, Hidden = 32, Passes = 12 }), 5)
        : (new TrainingPlan(10, new NeuralShape { Networks = 1, Hidden = 32, Passes = 6 }), 2);
}
