using Bot.Languages;

namespace Bot.Platforms.WebChat;

/// <summary>What is answered when something cannot be taken: what is wrong and what to do, in the visitor's language.</summary>
/// <param name="phrasebooks">The words.</param>
internal sealed class WebChatProblems(Phrasebooks phrasebooks)
{
    /// <summary>The session's token is missing or broken.</summary>
    public IResult NoSession(HttpRequest request) => Problem(request, StatusCodes.Status401Unauthorized, "session");

    /// <summary>A refused message.</summary>
    public IResult Refused(HttpRequest request, Refusal refusal) => refusal switch
    {
        Refusal.Empty => Problem(request, StatusCodes.Status400BadRequest, "empty"),
        Refusal.TooLong => Problem(request, StatusCodes.Status413PayloadTooLarge, "too-long", ("limit", WebChatPlatform.MaxTextLength)),
        Refusal.Malformed => Problem(request, StatusCodes.Status400BadRequest, "malformed"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A file is larger than the settings allow.</summary>
    public IResult FileTooLarge(HttpRequest request, long maxBytes) => Problem(
        request, StatusCodes.Status413PayloadTooLarge, "file-too-large", ("limit", $"{maxBytes / 1048576.0:0.#} MB"));

    /// <summary>More files at once than are taken.</summary>
    public IResult TooManyFiles(HttpRequest request, int limit) =>
        Problem(request, StatusCodes.Status413PayloadTooLarge, "too-many-files", ("limit", limit));

    /// <summary>There is no such file, or the link is not good.</summary>
    public IResult NoFile(HttpRequest request) => Problem(request, StatusCodes.Status404NotFound, "no-file");

    private IResult Problem(HttpRequest request, int status, string name, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var phrasebook = RequestLanguage.Phrasebook(request, phrasebooks);
        return Results.Json(
            new WebChatProblem(phrasebook.Label($"web.error.{name}", values), phrasebook.Label($"web.remedy.{name}", values)),
            statusCode: status);
    }
}

/// <summary>The body of an answer that says no.</summary>
/// <param name="Error">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record WebChatProblem(string Error, string Remedy);

/// <summary>Why a message is not taken.</summary>
internal enum Refusal
{
    /// <summary>It says nothing.</summary>
    Empty,

    /// <summary>Its text is too long.</summary>
    TooLong,

    /// <summary>It is not of the form that the page sends.</summary>
    Malformed,
}
