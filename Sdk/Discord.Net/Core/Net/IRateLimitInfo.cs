namespace Discord;

/// <summary>The rate limits that an answer told.</summary>
public interface IRateLimitInfo
{
    /// <summary>Whether it is the limit over all requests.</summary>
    bool IsGlobal { get; }

    /// <summary>How many requests there are in a period.</summary>
    int? Limit { get; }

    /// <summary>How many of them are left.</summary>
    int? Remaining { get; }

    /// <summary>How many seconds to wait.</summary>
    int? RetryAfter { get; }

    /// <summary>When the period ends.</summary>
    DateTimeOffset? Reset { get; }

    /// <summary>How long the period still lasts.</summary>
    TimeSpan? ResetAfter { get; }

    /// <summary>The name of the limit.</summary>
    string Bucket { get; }

    /// <summary>How long the answer was under way.</summary>
    TimeSpan? Lag { get; }

    /// <summary>What was requested.</summary>
    string Endpoint { get; }
}
