using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>An answer with ok = false: Telegram's code, its exact words, and its parameters (retry_after, migrate_to_chat_id).</summary>
internal sealed record ApiRefusal(int Code, string Description, JsonObject? Parameters = null)
{
    public static ApiRefusal Blocked { get; } = new(403, "Forbidden: bot was blocked by the user");

    public static ApiRefusal Deactivated { get; } = new(403, "Forbidden: user is deactivated");

    public static ApiRefusal NeverStarted { get; } = new(403, "Forbidden: bot can't initiate conversation with a user");

    public static ApiRefusal KickedFromGroup { get; } = new(403, "Forbidden: bot was kicked from the group chat");

    public static ApiRefusal KickedFromSupergroup { get; } = new(403, "Forbidden: bot was kicked from the supergroup chat");

    public static ApiRefusal Unauthorized { get; } = new(401, "Unauthorized");

    public static ApiRefusal TooManyRequests(int retryAfter) =>
        new(429, $"Too Many Requests: retry after {retryAfter}", new JsonObject { ["retry_after"] = retryAfter });

    public static ApiRefusal MigratedTo(long chatId) => new(
        400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = chatId });

    public static ApiException BadRequest(string description) => new(new ApiRefusal(400, "Bad Request: " + description));

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["ok"] = false, ["error_code"] = Code, ["description"] = Description };
        json.SetIf("parameters", Parameters?.DeepClone());
        return json;
    }
}

/// <summary>Ends the handling of a call with a refusal.</summary>
internal sealed class ApiException(ApiRefusal refusal) : Exception(refusal.Description)
{
    public ApiRefusal Refusal { get; } = refusal;
}
