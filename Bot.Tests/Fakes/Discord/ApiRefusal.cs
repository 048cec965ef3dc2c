using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>
/// An answer other than 2xx: HTTP status, Discord's own code and words, and for 50035 the tree that says which field is wrong.
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
/// </summary>
internal sealed record ApiRefusal(int Status, int Code, string Message, JsonObject? Errors = null)
{
    public static ApiRefusal UnknownApplication { get; } = new(404, 10002, "Unknown Application");

    public static ApiRefusal UnknownChannel { get; } = new(404, 10003, "Unknown Channel");

    public static ApiRefusal UnknownGuild { get; } = new(404, 10004, "Unknown Guild");

    public static ApiRefusal UnknownMember { get; } = new(404, 10007, "Unknown Member");

    public static ApiRefusal UnknownMessage { get; } = new(404, 10008, "Unknown Message");

    public static ApiRefusal UnknownRole { get; } = new(404, 10011, "Unknown Role");

    public static ApiRefusal UnknownUser { get; } = new(404, 10013, "Unknown User");

    public static ApiRefusal UnknownEmoji { get; } = new(400, 10014, "Unknown Emoji");

    public static ApiRefusal UnknownWebhook { get; } = new(404, 10015, "Unknown Webhook");

    public static ApiRefusal UnknownInteraction { get; } = new(404, 10062, "Unknown interaction");

    public static ApiRefusal UnknownCommand { get; } = new(404, 10063, "Unknown application command");

    public static ApiRefusal TooManyChannels { get; } = new(400, 30013, "Maximum number of server channels reached (500)");

    public static ApiRefusal TooManyPins { get; } = new(400, 30003, "Maximum number of pins reached for this channel (250)");

    public static ApiRefusal Unauthorized { get; } = new(401, 0, "401: Unauthorized");

    public static ApiRefusal NotFound { get; } = new(404, 0, "404: Not Found");

    public static ApiRefusal MethodNotAllowed { get; } = new(405, 0, "405: Method Not Allowed");

    public static ApiRefusal TooLarge { get; } = new(413, 40005, "Request entity too large");

    public static ApiRefusal NoMessagesInForums { get; } = new(400, 50008, "Cannot send messages in a non-text channel");

    public static ApiRefusal AlreadyAcknowledged { get; } = new(400, 40060, "Interaction has already been acknowledged.");

    public static ApiRefusal MissingAccess { get; } = new(403, 50001, "Missing Access");

    public static ApiRefusal NotYours { get; } = new(403, 50005, "Cannot edit a message authored by another user");

    public static ApiRefusal EmptyMessage { get; } = new(400, 50006, "Cannot send an empty message");

    public static ApiRefusal CannotDm { get; } = new(403, 50007, "Cannot send messages to this user");

    public static ApiRefusal MissingPermissions { get; } = new(403, 50013, "Missing Permissions");

    public static ApiRefusal WrongChannelType { get; } = new(400, 50024, "Cannot execute action on this channel type");

    public static ApiRefusal InvalidWebhookToken { get; } = new(401, 50027, "Invalid Webhook Token");

    public static ApiRefusal InvalidRecipients { get; } = new(400, 50033, "Invalid Recipient(s)");

    public static ApiRefusal SystemMessage { get; } = new(403, 50021, "Cannot execute action on a system message");

    public static ApiRefusal Archived { get; } = new(400, 50083, "Thread is archived");

    public static ApiRefusal InvalidJson { get; } = new(400, 50109, "The request body contains invalid JSON.");

    public static ApiRefusal UploadNotFound { get; } = new(400, 50146, "The uploaded file was not found.");

    public static ApiRefusal NoMutualGuild { get; } =
        new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");

    public static ApiRefusal HasThread { get; } = new(400, 160004, "A thread has already been created for this message");

    public static ApiRefusal Locked { get; } = new(403, 160005, "Thread is locked");

    public static ApiRefusal TooManyThreads { get; } = new(400, 160006, "Maximum number of active threads reached");

    public static ApiRefusal CannotReplyBlindly { get; } = new(403, 160002, "Cannot reply without permission to read message history");

    /// <summary>For 429: how long to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>For 429: user, global or shared. Shared ones do not count as invalid requests.</summary>
    public string Scope { get; init; } = "user";

    public static ApiRefusal TooManyRequests(TimeSpan retryAfter, string scope = "user") =>
        new(429, 0, scope == "shared" ? "The resource is being rate limited." : "You are being rate limited.")
        {
            RetryAfter = retryAfter,
            Scope = scope,
        };

    public ApiException AsException() => new(this);

    public JsonObject ToJson()
    {
        if (RetryAfter is { } wait)
        {
            return new JsonObject { ["message"] = Message, ["retry_after"] = wait.TotalSeconds, ["global"] = Scope == "global" };
        }

        var json = new JsonObject { ["message"] = Message, ["code"] = Code };
        return json.SetIf("errors", Errors?.DeepClone());
    }
}

/// <summary>Ends the handling of a call with a refusal.</summary>
internal sealed class ApiException(ApiRefusal refusal) : Exception(refusal.Message)
{
    public ApiRefusal Refusal { get; } = refusal;
}
