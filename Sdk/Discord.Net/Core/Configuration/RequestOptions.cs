namespace Discord;

/// <summary>How one request is made.</summary>
public class RequestOptions
{
    /// <summary>New options, as they are if nothing is said.</summary>
    public static RequestOptions Default => new();

    /// <summary>How many milliseconds it may take; null: as long as it takes.</summary>
    public int? Timeout { get; set; } = DiscordConfig.DefaultRequestTimeout;

    /// <summary>What calls it off.</summary>
    public CancellationToken CancelToken { get; set; } = CancellationToken.None;

    /// <summary>After which failures it is sent again; null: as the client's configuration says.</summary>
    public RetryMode? RetryMode { get; set; }

    /// <summary>Whether only the headers of the answer are wanted.</summary>
    public bool HeaderOnly { get; internal set; }

    /// <summary>What the guild's audit log says about it.</summary>
    public string AuditLogReason { get; set; }

    /// <summary>Whether rate limits are timed by this machine's clock; null: as the client's configuration says.</summary>
    public bool? UseSystemClock { get; set; }

    /// <summary>What is called with the rate limits of its answer.</summary>
    public Func<IRateLimitInfo, Task> RatelimitCallback { get; set; }

    /// <summary>Whether it may be made before the login is done.</summary>
    internal bool IgnoreState { get; set; }

    /// <summary>A copy of these options.</summary>
    public RequestOptions Clone() => (RequestOptions)MemberwiseClone();

    /// <summary>Options that can be changed without the caller seeing it.</summary>
    internal static RequestOptions CreateOrClone(RequestOptions options) => options?.Clone() ?? new RequestOptions();
}
