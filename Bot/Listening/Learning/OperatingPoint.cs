namespace Bot.Listening.Learning;

/// <summary>A message that was held out, with what was said of it.</summary>
/// <param name="Probability">How likely a complaint.</param>
/// <param name="IsComplaint">What it is.</param>
internal readonly record struct Held(double Probability, bool IsComplaint);

/// <summary>
/// From which probability on a message counts as a complaint: the lowest at which precision and silence are kept. A false alarm in public
/// is worse than a miss.
/// </summary>
internal static class OperatingPoint
{
    /// <summary>Of what is called a complaint, this part must be one.</summary>
    public const double Precision = 0.93;

    /// <summary>Of ordinary chat, at most this part may be called a complaint.</summary>
    public const double FalseAlarms = 0.01;

    /// <summary>Above every probability: nothing is called a complaint, because no threshold keeps the promise.</summary>
    public const double Never = 1.01;

    /// <summary>The lowest threshold at which <paramref name="held"/> keeps the precision and <paramref name="chat"/> the silence.</summary>
    /// <param name="held">Messages of both kinds.</param>
    /// <param name="chat">Probabilities of messages that are no complaints.</param>
    public static double Choose(IEnumerable<Held> held, IEnumerable<double> chat)
    {
        var silence = Silence([.. chat.OrderDescending()]);
        var best = Never;
        var (complaints, all) = (0, 0);
        foreach (var same in held.GroupBy(one => one.Probability).OrderByDescending(group => group.Key).TakeWhile(group => group.Key > silence))
        {
            complaints += same.Count(one => one.IsComplaint);
            all += same.Count();
            best = complaints >= all * Precision ? same.Key : best;
        }

        return best;
    }

    /// <summary>At and below this probability there are too many false alarms.</summary>
    private static double Silence(double[] chat)
    {
        var allowed = (int)(chat.Length * FalseAlarms);
        return allowed < chat.Length ? chat[allowed] : -1;
    }
}
