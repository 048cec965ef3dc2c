namespace Discord;

/// <summary>How much a log entry matters.</summary>
public enum LogSeverity
{
    /// <summary>The client cannot go on.</summary>
    Critical = 0,

    /// <summary>Something failed.</summary>
    Error = 1,

    /// <summary>Something is odd but handled.</summary>
    Warning = 2,

    /// <summary>Something worth knowing happened.</summary>
    Info = 3,

    /// <summary>A step, for those who look closely.</summary>
    Verbose = 4,

    /// <summary>Everything.</summary>
    Debug = 5,
}
