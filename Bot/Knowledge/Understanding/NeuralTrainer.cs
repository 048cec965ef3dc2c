namespace Bot.Knowledge.Understanding;

/// <summary>
/// Trains a neural network on questions, one after the other: cross entropy with label smoothing, dropout, AdaGrad. Nothing is allocated
/// while it learns. Networks are trained side by side, each with its own seed and numbers, so the result is always the same.
/// </summary>
internal sealed class NeuralTrainer
{
    private readonly TrainingSet _set;
    private readonly NeuralShape _shape;
    private readonly NeuralNetwork _network;
    private readonly NeuralNetwork _moved;
    private readonly int[] _kept;
    private readonly float[] _keptWeights;
    private readonly float[] _sums;
    private readonly float[] _hidden;
    private readonly float[] _mask;
    private readonly float[] _errors;
    private readonly float[] _blame;
    private SeededRandom _random;

    private NeuralTrainer(TrainingSet set, NeuralShape shape, ulong seed)
    {
        (_set, _shape, _random) = (set, shape, new SeededRandom(seed));
        _network = new NeuralNetwork(shape.Hidden, set.LabelCount, set.FeatureCount, set.MeaningCount);
        _moved = new NeuralNetwork(shape.Hidden, set.LabelCount, set.FeatureCount, set.MeaningCount);
        var longest = set.Vectors.Select(vector => vector.Features.Length + vector.Meaning.Length).DefaultIfEmpty().Max();
        (_kept, _keptWeights) = (new int[longest], new float[longest]);
        (_sums, _hidden, _mask, _blame) = (new float[shape.Hidden], new float[shape.Hidden], new float[shape.Hidden], new float[shape.Hidden]);
        _errors = new float[set.LabelCount];
    }

    /// <summary>Trains the networks of a shape.</summary>
    public static NeuralNetwork[] Train(TrainingSet set, NeuralShape shape, CancellationToken cancellationToken)
    {
        var networks = new NeuralNetwork[shape.Networks];
        Parallel.For(0, networks.Length, Threads.Some(cancellationToken), number =>
            networks[number] = new NeuralTrainer(set, shape, (ulong)number + 1).Learn(cancellationToken));
        return networks;
    }

    private NeuralNetwork Learn(CancellationToken cancellationToken)
    {
        Start();
        var order = Enumerable.Range(0, _set.Vectors.Count).ToArray();
        for (var pass = 0; pass < _shape.Passes; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _random.Shuffle(order);
            var rate = _shape.Rate * (1 - (0.9f * pass / _shape.Passes));
            foreach (var question in order)
            {
                Learn(_set.Vectors[question], _set.Labels[question], rate);
            }
        }

        return _network;
    }

    private void Start()
    {
        foreach (ref var weight in _network.In.AsSpan())
        {
            weight = ((_random.Next() * 2) - 1) * _shape.Start;
        }

        var start = MathF.Sqrt(6f / (_shape.Hidden + _set.LabelCount)) / 2;
        foreach (ref var weight in _network.Out.AsSpan())
        {
            weight = ((_random.Next() * 2) - 1) * start;
        }

        foreach (var moved in (float[][])[_moved.In, _moved.InBias, _moved.Out, _moved.OutBias])
        {
            Array.Fill(moved, 1e-6f);
        }
    }

    private void Learn(QuestionVector question, int label, float rate)
    {
        var kept = Keep(question);
        Forward(kept);
        Backward(label, rate);
        for (var at = 0; at < kept; at++)
        {
            VectorMath.Descend(_network.RowOf(_kept[at]), _moved.RowOf(_kept[at]), _keptWeights[at], _blame, rate);
        }
    }

    /// <summary>Leaves out some of the features; gives how many are kept.</summary>
    private int Keep(QuestionVector question)
    {
        var (kept, scale) = (0, 1 / (1 - _shape.InputDropout));
        for (var at = 0; at < question.Features.Length; at++)
        {
            if (_random.Next() >= _shape.InputDropout)
            {
                (_kept[kept], _keptWeights[kept++]) = (question.Features[at], question.Weights[at] * scale);
            }
        }

        for (var at = 0; at < question.Meaning.Length; at++)
        {
            if (question.Meaning[at] != 0 && _random.Next() >= _shape.InputDropout)
            {
                (_kept[kept], _keptWeights[kept++]) = (_network.MeaningRow(at), question.Meaning[at] * scale);
            }
        }

        return kept;
    }

    private void Forward(int kept)
    {
        _network.InBias.CopyTo(_sums, 0);
        for (var at = 0; at < kept; at++)
        {
            VectorMath.AddScaled(_sums, _keptWeights[at], _network.RowOf(_kept[at]));
        }

        for (var at = 0; at < _hidden.Length; at++)
        {
            _mask[at] = _random.Next() < _shape.HiddenDropout ? 0 : 1 / (1 - _shape.HiddenDropout);
            _hidden[at] = NeuralNetwork.Activate(_sums[at]) * _mask[at];
        }

        for (var label = 0; label < _errors.Length; label++)
        {
            _errors[label] = _network.OutBias[label] + VectorMath.Dot(_hidden, _network.Out.AsSpan(label * _hidden.Length, _hidden.Length));
        }

        VectorMath.Softmax(_errors, 1);
    }

    /// <summary>Corrects the upper layer and finds what the hidden neurons have to answer for.</summary>
    private void Backward(int meant, float rate)
    {
        Array.Clear(_blame);
        for (var label = 0; label < _errors.Length; label++)
        {
            var error = _errors[label] - (label == meant ? 1 - _shape.Smoothing : 0) - (_shape.Smoothing / _errors.Length);
            var row = _network.Out.AsSpan(label * _hidden.Length, _hidden.Length);
            VectorMath.AddScaled(_blame, error, row);
            VectorMath.Descend(row, _moved.Out.AsSpan(label * _hidden.Length, _hidden.Length), error, _hidden, rate);
            _errors[label] = error;
        }

        VectorMath.Descend(_network.OutBias, _moved.OutBias, 1, _errors, rate);
        for (var at = 0; at < _blame.Length; at++)
        {
            _blame[at] *= _mask[at] * NeuralNetwork.Slope(_sums[at]);
        }

        VectorMath.Descend(_network.InBias, _moved.InBias, 1, _blame, rate);
    }
}
