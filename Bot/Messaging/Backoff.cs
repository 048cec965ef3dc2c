using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Messaging;

/// <summary>Longer and longer waits between attempts, from one second to half a minute, scattered so that nodes do not march in step.</summary>
internal sealed class Backoff(Random random)
{
    private const double FirstSeconds = 1;
    private const double LongestSeconds = 30;

    private int _failures;

    /// <summary>How long to wait after one more failure.</summary>
    public TimeSpan Next()
    {
        var most = Math.Min(LongestSeconds, FirstSeconds * Math.Pow(2, Math.Min(++_failures, 10)));
        return TimeSpan.FromSeconds(FirstSeconds + (random.NextDouble() * (most - FirstSeconds)));
    }

    /// <summary>It worked.</summary>
    public void Reset() => _failures = 0;
}

/// <summary>Gives every platform its own waits.</summary>
internal static class BackoffSetup
{
    public static void AddBackoff(this IServiceCollection services) =>
        services.TryAddTransient(_ => new Backoff(new Random(RandomNumberGenerator.GetInt32(int.MaxValue))));
}
