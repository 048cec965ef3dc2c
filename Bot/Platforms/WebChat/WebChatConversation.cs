using System.Globalization;
using System.Text.Json;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Platforms.WebChat;

/// <summary>The requests by which a page opens a session, speaks and listens.</summary>
/// <param name="inbox">Where what visitors do goes.</param>
/// <param name="stream">What they hear.</param>
/// <param name="problems">How it says no.</param>
/// <param name="phrasebooks">The languages.</param>
/// <param name="time">The clock.</param>
internal sealed class WebChatConversation(
    IInbox inbox, WebChatStream stream, WebChatProblems problems, Phrasebooks phrasebooks, TimeProvider time)
{
    /// <summary>Six bytes for every UTF-16 unit as an escape, and something for the rest.</summary>
    private const int MaxBodyBytes = (WebChatPlatform.MaxTextLength * 6) + 4096;

    /// <summary>Begins a session: the visitor has joined before they get its token.</summary>
    public async Task<IResult> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var token = WebChatSession.NewToken();
        var joined = WebChatTranslator.Joined(WebChatSession.FromToken(token)!.Value, Language(request), time.GetUtcNow());
        await inbox.AcceptAsync([joined], cancellationToken);
        return Results.Json(new { token });
    }

    /// <summary>Takes what a visitor said; answers when it is stored.</summary>
    public async Task<IResult> SayAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (WebChatSession.Of(request) is not { } session)
        {
            return problems.NoSession(request);
        }

        var (said, refusal) = await ReadAsync(request, cancellationToken);
        if (said is null)
        {
            return problems.Refused(request, refusal);
        }

        var translation = WebChatTranslator.Translate(said, session, Language(request), time.GetUtcNow());
        if (translation.Message is not { } message)
        {
            return problems.Refused(request, translation.Refusal);
        }

        await inbox.AcceptAsync([message with { Sender = message.Sender with { TimeZone = TimeZone(request) } }], cancellationToken);
        return Results.Json(new { said.Id }, statusCode: StatusCodes.Status202Accepted);
    }

    /// <summary>Tells the page what it does not know yet, and then what happens.</summary>
    public async Task<IResult> ListenAsync(HttpRequest request, IHostApplicationLifetime life, CancellationToken cancellationToken)
    {
        if (WebChatSession.Of(request) is not { } session)
        {
            return problems.NoSession(request);
        }

        _ = long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var after);
        var response = request.HttpContext.Response;
        response.ContentType = "text/event-stream";
        response.Headers["X-Accel-Buffering"] = "no";
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life.ApplicationStopping);
        try
        {
            await stream.WriteAsync(session.ChatId, after, response, leaving.Token);
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // The page was closed or the program stops: that is how every stream ends.
        }

        return Results.Empty;
    }

    private string? Language(HttpRequest request) => RequestLanguage.Of(request, phrasebooks)?.Code;

    // The page sends its browser's; what is no time zone is none.
    private static string? TimeZone(HttpRequest request) =>
        request.Headers["Time-Zone"].ToString() is { Length: > 0 } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null;

    private static async Task<(VisitorMessage? Said, Refusal Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new byte[MaxBodyBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MaxBodyBytes)
        {
            return (null, Refusal.TooLong);
        }

        try
        {
            LoneSurrogates.Mend(body.AsSpan(0, length));
            return (JsonSerializer.Deserialize<VisitorMessage>(body.AsSpan(0, length), JsonSerializerOptions.Web), Refusal.Malformed);
        }
        catch (JsonException)
        {
            return (null, Refusal.Malformed);
        }
    }
}
