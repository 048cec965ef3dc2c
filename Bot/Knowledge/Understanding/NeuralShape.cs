namespace Bot.Knowledge.Understanding;

/// <summary>How neural networks are built and trained. The numbers were measured on public question sets, see docs/understanding.md.</summary>
internal sealed record NeuralShape
{
    /// <summary>How many networks, averaged.</summary>
    public required int Networks { get; init; }

    /// <summary>Neurons in the hidden layer.</summary>
    public required int Hidden { get; init; }

    /// <summary>How often all examples are gone through.</summary>
    public required int Passes { get; init; }

    /// <summary>The part of the features left out at random of each example in each pass.</summary>
    public float InputDropout { get; init; } = 0.3f;

    /// <summary>The part of the hidden neurons left out likewise.</summary>
    public float HiddenDropout { get; init; } = 0.4f;

    /// <summary>The probability spread over all entries in what is to be learned: nothing is quite certain.</summary>
    public float Smoothing { get; init; } = 0.08f;

    /// <summary>How far a step goes at first; it falls to a tenth.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>Weights start at random within this; 0.3 or more costs 4 to 10 points with few phrasings.</summary>
    public float Start { get; init; } = 0.07f;
}
