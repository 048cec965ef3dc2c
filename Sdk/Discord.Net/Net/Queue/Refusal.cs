#nullable enable

using System.Text.Json;
using Discord.API;
using Discord.Net.Rest;

namespace Discord.Net.Queue;

/// <summary>
/// What Discord says when it does not do what it is asked
/// (https://docs.discord.com/developers/reference#error-messages). A body that is not of this shape says nothing.
/// </summary>
internal sealed class Refusal(ErrorAnswer answer)
{
    private const double LongestWait = 1e8;

    public bool IsGlobal => answer.Global == true;

    /// <summary>How long to wait before the next try.</summary>
    public TimeSpan? RetryAfter => answer.RetryAfter is >= 0 and < LongestWait and var seconds ? TimeSpan.FromSeconds(seconds) : null;

    public static Refusal Read(RestResponse response)
    {
        try
        {
            return new Refusal((response.Stream is null ? null : ApiJson.Read<ErrorAnswer>(response.Stream)) ?? new ErrorAnswer());
        }
        catch (JsonException)
        {
            return new Refusal(new ErrorAnswer());
        }
    }

    public HttpException ToException(RestResponse response, IRequest request) =>
        new(response.StatusCode, request, answer.Code, answer.Message, ErrorTree.Read(answer.Errors));
}
