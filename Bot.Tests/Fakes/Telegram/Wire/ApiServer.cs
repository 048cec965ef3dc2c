using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Tests.Fakes.Telegram.Methods;
using Bot.Tests.Fakes.Telegram.Updates;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Telegram.Wire;

/// <summary>From an HTTP request to an answer: token, parameters, fault, limits, method.</summary>
internal sealed partial class ApiServer(World world, MethodTable methods, FaultPlan faults, LongPolling polling)
{
    public const string FirstToken = "4242:AAfakeTokenForTestsOnly_0123456789abcde";

    /// <summary>Null once revoked: every token is wrong then.</summary>
    public string? Token { get; set; } = FirstToken;

    public SendingLimits? Limits { get; set; }

    public HashSet<string> UnknownMethods { get; } = new(StringComparer.OrdinalIgnoreCase);

    public async Task Handle(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (FilePath().Match(path) is { Success: true } file)
        {
            await Downloads.Answer(http, world, faults, file.Groups["token"].Value == Token ? file.Groups["path"].Value : null);
            return;
        }

        var call = CallPath().Match(path);
        var refusal = !call.Success ? new ApiRefusal(404, "Not Found")
            : call.Groups["token"].Value == Token ? null
            : TokenShape().IsMatch(call.Groups["token"].Value) ? ApiRefusal.Unauthorized
            : new ApiRefusal(401, "Unauthorized: invalid token specified");
        if (refusal is not null)
        {
            await Write(http, refusal.Code, refusal.ToJson());
            return;
        }

        await HandleCall(http, call.Groups["method"].Value);
    }

    /// <summary>Applies a call that a webhook gave as its answer; Telegram tells nobody how it went.</summary>
    public void ApplyWebhookReply(JsonObject reply)
    {
        var parameters = new CallParameters(reply, new Dictionary<string, UploadedFile>());
        var record = new CallRecord(methods.NameOf((string?)reply["method"] ?? ""), parameters);
        lock (world.Gate)
        {
            world.Add(record);
            try
            {
                Apply(record);
                record.Status = 200;
            }
            catch (ApiException e)
            {
                (record.Status, record.Description) = (e.Refusal.Code, e.Refusal.Description);
            }

            world.Changed();
        }
    }

    private async Task HandleCall(HttpContext http, string method)
    {
        var record = new CallRecord(methods.NameOf(method), CallParameters.None);
        try
        {
            record = new CallRecord(record.Method, await RequestReader.Read(http.Request));
            lock (world.Gate)
            {
                world.Add(record);
                record.Fault = faults.Pick(record);
                world.Changed();
            }

            var result = await Perform(record, http);
            await Answer(http, record, 200, new JsonObject { ["ok"] = true, ["result"] = result });
        }
        catch (ApiException e)
        {
            await Answer(http, record, e.Refusal.Code, e.Refusal.ToJson());
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    private async Task<JsonNode?> Perform(CallRecord record, HttpContext http)
    {
        if (record.Fault is { } before)
        {
            await before.BeforeApplying(http.RequestAborted);
        }

        if (record.Method == "getUpdates")
        {
            var updates = await polling.GetUpdates(record.Parameters, http.RequestAborted);
            record.IsApplied = true;
            return updates;
        }

        JsonNode? result;
        lock (world.Gate)
        {
            result = Apply(record);
            world.Changed();
        }

        if (record.Fault is { } after)
        {
            await after.AfterApplying(http.RequestAborted);
        }

        return result;
    }

    private JsonNode? Apply(CallRecord record)
    {
        if (methods.Find(record.Method) is not { } method)
        {
            UnknownMethods.Add(record.Method);
            throw new ApiException(new ApiRefusal(404, "Not Found: method not found"));
        }

        if (record.ChatId is { } chatId && Limits?.Refuses(record.Method, world.Chat(chatId), chatId) is { } wait)
        {
            throw new ApiException(ApiRefusal.TooManyRequests(wait));
        }

        // Of several calls in one (an album, many copies) either all happen or none; every method checks before it changes.
        var result = method(new Call(world, record.Parameters));
        record.IsApplied = true;
        return result;
    }

    private async Task Answer(HttpContext http, CallRecord record, int status, JsonObject body)
    {
        if (record.Fault?.CutsConnection == true)
        {
            Finish(record, 0, "(connection cut)");
            http.Abort();
            return;
        }

        var text = record.Fault?.Garbage ?? body.ToJsonString();
        status = record.Fault?.GarbageStatus ?? status;
        Finish(record, status, (string?)body["description"] ?? "");
        await Write(http, status, text);
    }

    // Recorded before the answer is on its way, so that who has the answer also finds the record complete.
    private void Finish(CallRecord record, int status, string description)
    {
        lock (world.Gate)
        {
            (record.Status, record.Description) = (status, description);
            world.Changed();
        }
    }

    private static Task Write(HttpContext http, int status, JsonObject body) => Write(http, status, body.ToJsonString());

    private static async Task Write(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        try
        {
            await http.Response.WriteAsync(body, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    [GeneratedRegex(@"^/bot(?<token>[^/]+)/(?:test/)?(?<method>[A-Za-z]+)/?$")]
    private static partial Regex CallPath();

    [GeneratedRegex(@"^/file/bot(?<token>[^/]+)/(?<path>.+)$")]
    private static partial Regex FilePath();

    [GeneratedRegex(@"^\d+:[\w-]{20,}$")]
    private static partial Regex TokenShape();
}
