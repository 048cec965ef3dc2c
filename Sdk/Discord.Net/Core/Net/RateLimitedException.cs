namespace Discord.Net;

/// <summary>A request was not made because it would have to wait too long for its rate limit.</summary>
public class RateLimitedException : TimeoutException
{
    /// <summary>Which request it is about.</summary>
    public RateLimitedException(IRequest request)
        : base("You are being rate limited.") => Request = request;

    /// <summary>The request.</summary>
    public IRequest Request { get; }
}
