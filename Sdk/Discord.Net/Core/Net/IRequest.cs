namespace Discord.Net;

/// <summary>A request to Discord.</summary>
public interface IRequest
{
    /// <summary>Until when it may take, or null.</summary>
    DateTimeOffset? TimeoutAt { get; }

    /// <summary>How it is made.</summary>
    RequestOptions Options { get; }
}
