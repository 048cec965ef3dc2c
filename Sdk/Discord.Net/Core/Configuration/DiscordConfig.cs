using System.Reflection;

namespace Discord;

/// <summary>The settings that all clients share, and Discord's limits.</summary>
public class DiscordConfig
{
    /// <summary>The version of Discord's API that is spoken.</summary>
    public const int APIVersion = 10;

    /// <summary>Where pictures and files are.</summary>
    public const string CDNUrl = "https://cdn.discordapp.com/";

    /// <summary>How many milliseconds a request may take if nothing else is said.</summary>
    public const int DefaultRequestTimeout = 15000;

    /// <summary>How many characters a message may have.</summary>
    public const int MaxMessageSize = 2000;

    /// <summary>How many messages one request gets.</summary>
    public const int MaxMessagesPerBatch = 100;

    /// <summary>How many stickers a message may have.</summary>
    public const int MaxStickersPerMessage = 3;

    /// <summary>How many embeds a message may have.</summary>
    public const int MaxEmbedsPerMessage = 10;

    /// <summary>Where Discord's API is.</summary>
    public static readonly string APIUrl = $"https://discord.com/api/v{APIVersion}/";

    /// <summary>The version of this library.</summary>
    public static string Version { get; } =
        typeof(DiscordConfig).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "Unknown";

    /// <summary>What a client calls itself in its requests.</summary>
    public static string UserAgent { get; } = $"DiscordBot (https://github.com/discord-net/Discord.Net, v{Version})";

    /// <summary>After which failures a request is sent again, if its options do not say.</summary>
    public RetryMode DefaultRetryMode { get; set; } = RetryMode.AlwaysRetry;

    /// <summary>What is called with the rate limits of each answer, if a request's options do not say.</summary>
    public Func<IRateLimitInfo, Task> DefaultRatelimitCallback { get; set; }

    /// <summary>Up to which severity log entries are raised.</summary>
    public LogSeverity LogLevel { get; set; } = LogSeverity.Info;

    /// <summary>Whether rate limits are timed by this machine's clock rather than by what Discord says is left.</summary>
    public bool UseSystemClock { get; set; } = true;

    /// <summary>Whether an interaction's age is told from its id rather than from when it arrived.</summary>
    public bool UseInteractionSnowflakeDate { get; set; } = true;

    /// <summary>Whether an answer that would come after Discord's three seconds is refused here.</summary>
    public bool ResponseInternalTimeCheck { get; set; } = true;

    /// <summary>Whether names are written so that they keep their direction of reading.</summary>
    public bool FormatUsersInBidirectionalUnicode { get; set; } = true;

    /// <summary>Whether the first log entry names the library.</summary>
    internal bool DisplayInitialLog { get; set; } = true;
}
