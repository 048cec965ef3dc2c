namespace Discord;

/// <summary>After which failures a request is sent again.</summary>
[Flags]
public enum RetryMode
{
    /// <summary>After none: every failure is thrown.</summary>
    AlwaysFail = 0,

    /// <summary>After no answer came in time.</summary>
    RetryTimeouts = 1 << 0,

    /// <summary>After a rate limit was hit, as soon as it allows.</summary>
    RetryRatelimit = 1 << 2,

    /// <summary>After a 502 from Discord's front.</summary>
    Retry502 = 1 << 3,

    /// <summary>After each of these.</summary>
    AlwaysRetry = RetryTimeouts | RetryRatelimit | Retry502,
}
