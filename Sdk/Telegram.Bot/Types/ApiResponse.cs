using Telegram.Bot.Exceptions;

namespace Telegram.Bot.Types;

/// <summary>The envelope of an answer with its result.</summary>
public class ApiResponse<TResult> : ApiResponse
{
    /// <summary>What was asked for, when the request was carried out.</summary>
    public TResult? Result { get; init; }
}
