using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bot.Knowledge.Understanding;

/// <summary>Sums over lists of numbers, as many at once as the processor takes. Compiled at their best at once: training is over before they would be.</summary>
internal static class VectorMath
{
    /// <summary>The sum of the products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var wideLeft = MemoryMarshal.Cast<float, Vector<float>>(left);
        var wideRight = MemoryMarshal.Cast<float, Vector<float>>(right);
        var sums = Vector<float>.Zero;
        for (var at = 0; at < wideLeft.Length && at < wideRight.Length; at++)
        {
            sums += wideLeft[at] * wideRight[at];
        }

        var sum = Vector.Sum(sums);
        for (var at = wideLeft.Length * Vector<float>.Count; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return sum;
    }

    /// <summary>Adds <paramref name="scale"/> times one list to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<float> to, float scale, ReadOnlySpan<float> from)
    {
        var wideTo = MemoryMarshal.Cast<float, Vector<float>>(to);
        var wideFrom = MemoryMarshal.Cast<float, Vector<float>>(from);
        var scales = new Vector<float>(scale);
        for (var at = 0; at < wideTo.Length && at < wideFrom.Length; at++)
        {
            wideTo[at] += scales * wideFrom[at];
        }

        for (var at = wideTo.Length * Vector<float>.Count; at < to.Length; at++)
        {
            to[at] += scale * from[at];
        }
    }

    /// <summary>One step of AdaGrad: the more a weight has been moved, the less it moves.</summary>
    /// <param name="weights">What is learned.</param>
    /// <param name="moved">The sum of the squares of its gradients so far.</param>
    /// <param name="scale">The gradient is this…</param>
    /// <param name="gradient">… times these.</param>
    /// <param name="rate">How far it goes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Descend(Span<float> weights, Span<float> moved, float scale, ReadOnlySpan<float> gradient, float rate)
    {
        var wideWeights = MemoryMarshal.Cast<float, Vector<float>>(weights);
        var wideMoved = MemoryMarshal.Cast<float, Vector<float>>(moved);
        var wideGradient = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        var (scales, rates) = (new Vector<float>(scale), new Vector<float>(rate));
        for (var at = 0; at < wideWeights.Length && at < wideMoved.Length && at < wideGradient.Length; at++)
        {
            var slope = scales * wideGradient[at];
            wideMoved[at] += slope * slope;
            wideWeights[at] -= rates * slope / Vector.SquareRoot(wideMoved[at]);
        }

        for (var at = wideWeights.Length * Vector<float>.Count; at < weights.Length; at++)
        {
            var slope = scale * gradient[at];
            moved[at] += slope * slope;
            weights[at] -= rate * slope / MathF.Sqrt(moved[at]);
        }
    }

    /// <summary>Turns scores into probabilities in place.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="temperature">The lower, the surer.</param>
    public static void Softmax(Span<float> scores, float temperature)
    {
        var (highest, sum) = (float.MinValue, 0f);
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        foreach (ref var score in scores)
        {
            score = MathF.Exp((score - highest) / temperature);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>The logarithm of the sum of the exponentials: a smooth maximum.</summary>
    public static float LogSumExp(ReadOnlySpan<float> scores)
    {
        var (highest, sum) = (float.MinValue, 0f);
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        foreach (var score in scores)
        {
            sum += MathF.Exp(score - highest);
        }

        return highest + MathF.Log(sum);
    }
}
