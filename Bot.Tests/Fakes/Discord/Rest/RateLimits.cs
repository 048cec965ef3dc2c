using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>
/// Buckets per route and channel, server or webhook, and 50 calls a second over all. Off at first: the headers then tell of plenty.
/// https://discord.com/developers/docs/topics/rate-limits
/// </summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private readonly Dictionary<string, (int Used, DateTimeOffset Until)> _buckets = [];
    private readonly Queue<DateTimeOffset> _invalid = [];

    /// <summary>True: too many calls get 429.</summary>
    public bool AreEnforced { get; set; }

    public int GlobalPerSecond { get; set; } = 50;

    /// <summary>Other sizes than Discord's usual ones, by the name of the call.</summary>
    public Dictionary<string, (int Limit, TimeSpan Window)> Sizes { get; } = [];

    /// <summary>Renames of one channel or thread within ten minutes.</summary>
    public int Renames { get; set; } = 2;

    /// <summary>How many calls were refused by these limits.</summary>
    public int Refusals { get; private set; }

    /// <summary>401, 403 and 429 (not shared) of the last ten minutes: at 10,000 Discord's network locks the address out.</summary>
    public int InvalidRequests
    {
        get
        {
            while (_invalid.TryPeek(out var oldest) && clock.GetUtcNow() - oldest > TimeSpan.FromMinutes(10))
            {
                _invalid.Dequeue();
            }

            return _invalid.Count;
        }
    }

    /// <summary>From that many on everything is refused by the network in front of the API.</summary>
    public int InvalidLimit { get; set; } = 10_000;

    public bool IsBanned => AreEnforced && InvalidRequests >= InvalidLimit;

    /// <exception cref="ApiException">429.</exception>
    public void Take(Route route, CallRecord call)
    {
        if (!AreEnforced)
        {
            return;
        }

        // The answers to interactions are outside the global limit.
        if (!route.IsOpen)
        {
            Take("all", GlobalPerSecond, TimeSpan.FromSeconds(1), "global");
        }

        var (limit, window) = SizeOf(route);
        Take(KeyOf(route, call), limit, window, "user");
    }

    /// <summary>Not written down anywhere: a name can be changed twice in ten minutes.</summary>
    /// <exception cref="ApiException">429.</exception>
    public void TakeRename(CallRecord call)
    {
        if (AreEnforced)
        {
            Take($"rename {call.ChannelId}", Renames, TimeSpan.FromMinutes(10), "user");
        }
    }

    /// <summary>The headers of every answer.</summary>
    public void Write(IHeaderDictionary headers, Route route, CallRecord call, ApiRefusal? refusal)
    {
        var (limit, window) = AreEnforced ? SizeOf(route) : (10_000, TimeSpan.FromSeconds(1));
        var now = clock.GetUtcNow();
        var isRunning = _buckets.TryGetValue(KeyOf(route, call), out var bucket) && bucket.Until > now;
        var (used, until) = AreEnforced && isRunning ? bucket : (1, now + window);
        headers["X-RateLimit-Limit"] = Number(limit);
        headers["X-RateLimit-Remaining"] = Number(Math.Max(0, limit - used));
        headers["X-RateLimit-Reset"] = Number(until.ToUnixTimeMilliseconds() / 1000.0);
        headers["X-RateLimit-Reset-After"] = Number(Math.Max(0, (until - now).TotalSeconds));
        headers["X-RateLimit-Bucket"] = $"{(uint)string.GetHashCode(route.Name, StringComparison.Ordinal):x8}";
        headers["Via"] = "1.1 google";
        if (refusal is { RetryAfter: { } wait })
        {
            headers["Retry-After"] = Number(Math.Ceiling(wait.TotalSeconds));
            headers["X-RateLimit-Scope"] = refusal.Scope;
            if (refusal.Scope == "global")
            {
                headers["X-RateLimit-Global"] = "true";
            }
        }
    }

    /// <summary>Counts an answer that Discord calls invalid.</summary>
    public void Count(ApiRefusal refusal)
    {
        if (refusal.Status is 401 or 403 || (refusal.Status == 429 && refusal.Scope != "shared"))
        {
            _invalid.Enqueue(clock.GetUtcNow());
        }
    }

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string KeyOf(Route route, CallRecord call)
    {
        var major = new[] { "channel", "guild", "token" }.Select(n => call.Values.GetValueOrDefault(n)).FirstOrDefault(v => v is not null);
        return $"{route.Name} {major}";
    }

    private (int Limit, TimeSpan Window) SizeOf(Route route) => Sizes.GetValueOrDefault(route.Name, (route.Limit, route.Window));

    private void Take(string key, int limit, TimeSpan window, string scope)
    {
        var now = clock.GetUtcNow();
        var (used, until) = _buckets.TryGetValue(key, out var bucket) && bucket.Until > now ? bucket : (0, now + window);
        if (used >= limit)
        {
            Refusals++;
            throw ApiRefusal.TooManyRequests(until - now, scope).AsException();
        }

        _buckets[key] = (used + 1, until);
    }
}
