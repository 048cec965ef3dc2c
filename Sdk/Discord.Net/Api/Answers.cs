#nullable enable

using System.Text.Json;

namespace Discord.API;

/// <summary>Where the gateway is, and how often one may identify there.</summary>
internal sealed class BotGatewayAnswer
{
    public string? Url { get; set; }
    public int? Shards { get; set; }
    public SessionStartLimit? SessionStartLimit { get; set; }
}

internal sealed class SessionStartLimit
{
    public int Total { get; set; }
    public int Remaining { get; set; }

    /// <summary>In milliseconds.</summary>
    public int ResetAfter { get; set; }

    public int? MaxConcurrency { get; set; }
}

/// <summary>Why a request was refused.</summary>
internal sealed class ErrorAnswer
{
    public string? Message { get; set; }
    public DiscordErrorCode? Code { get; set; }

    /// <summary>What is wrong with which field: a tree, see <see cref="ErrorTree"/>.</summary>
    public JsonElement? Errors { get; set; }

    // A rate limit was hit.
    public double? RetryAfter { get; set; }
    public bool? Global { get; set; }
}
