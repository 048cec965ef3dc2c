namespace Discord;

/// <summary>How often a bot may begin a session at the gateway.</summary>
public class SessionStartLimit
{
    /// <summary>How often in a day.</summary>
    public int Total { get; internal set; }

    /// <summary>How often it still may.</summary>
    public int Remaining { get; internal set; }

    /// <summary>After how many milliseconds the day is over.</summary>
    public int ResetAfter { get; internal set; }

    /// <summary>How many may begin within five seconds.</summary>
    public int MaxConcurrency { get; internal set; }
}
