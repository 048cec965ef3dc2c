using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>The envelope of every answer, without its result.</summary>
public class ApiResponse
{
    /// <summary>Whether the request was carried out.</summary>
    public bool Ok { get; init; }

    /// <summary>Why not, in English.</summary>
    public string? Description { get; init; }

    /// <summary>A number for why not; it may change in future.</summary>
    public int ErrorCode { get; init; }

    /// <summary>What may help to handle the error.</summary>
    public ResponseParameters? Parameters { get; init; }
}
