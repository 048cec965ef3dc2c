using System.Net;
using System.Text.Json;

namespace Bot.Platforms.Telegram;

/// <summary>
/// Other servers than Telegram's own may refuse with status 200 and <c>"ok": false</c>. Here such an answer gets the status that it
/// talks of, so that it cannot be taken for one without a result.
/// </summary>
internal sealed class TelegramAnswers(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType?.MediaType == "application/json"
            && request.Method == HttpMethod.Post)
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            response.StatusCode = StatusOf(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }

        return response;
    }

    private static HttpStatusCode StatusOf(byte[] body)
    {
        try
        {
            using var answer = JsonDocument.Parse(body);
            var isRefusal = answer.RootElement.ValueKind == JsonValueKind.Object
                && answer.RootElement.TryGetProperty("ok", out var ok) && ok.ValueKind == JsonValueKind.False;
            return !isRefusal ? HttpStatusCode.OK
                : answer.RootElement.TryGetProperty("error_code", out var code) && code.TryGetInt32(out var status) && status is >= 400 and <= 599
                    ? (HttpStatusCode)status
                    : HttpStatusCode.BadRequest;
        }
        catch (JsonException)
        {
            // Whoever reads the answer will say so.
            return HttpStatusCode.OK;
        }
    }
}
