using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

/// <summary>Reads the envelope that every answer of a Bot API server comes in.</summary>
internal static class ResponseReader
{
    public static async Task<TResult> Result<TResult>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        // Other servers answer null where Telegram's says true; a plain bool could not hold that.
        if (typeof(TResult) == typeof(bool))
        {
            var answer = await Read<ApiResponse<bool?>>(response, a => a.Ok, cancellationToken).ConfigureAwait(false);
            return (TResult)(object)(answer.Result ?? true);
        }

        return (await Read<ApiResponse<TResult>>(response, a => a.Ok && a.Result is not null, cancellationToken)
            .ConfigureAwait(false)).Result!;
    }

    public static Task<ApiResponse> Refusal(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Read<ApiResponse>(response, a => a.ErrorCode != 0 && a.Description is not null, cancellationToken);

    private static async Task<T> Read<T>(HttpResponseMessage response, Func<T, bool> complete, CancellationToken cancellationToken)
        where T : class
    {
        T? answer;
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var type = (JsonTypeInfo<T>)JsonBotAPI.Options.GetTypeInfo(typeof(T));
            answer = await JsonSerializer.DeserializeAsync(stream, type, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            throw new RequestException("The answer could not be read as JSON of the expected shape", response.StatusCode, fault);
        }

        return answer is not null && complete(answer)
            ? answer
            : throw new RequestException("The answer lacks what every answer must have", response.StatusCode);
    }
}
