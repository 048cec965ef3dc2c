using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Tests.Fakes.Discord.Gateway;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>From an HTTP request to an answer: route, token, limits, body, fault, handler.</summary>
internal sealed partial class RestServer(World world, FaultPlan faults, RateLimits limits, GatewayRules rules)
{
    /// <summary>The id of the bot is in the token, as everywhere at Discord.</summary>
    public const string FirstToken = "MTA0MjAwMDAwMDAwMDAwNDI0Mg.GfAkE0.forTestsOnly_0123456789_abcdefghijklmnop";

    /// <summary>Null once revoked: every token is wrong then.</summary>
    public string? Token { get; set; } = FirstToken;

    public string GatewayUrl { get; set; } = "";

    /// <summary>Calls that the fake does not know, as "GET some/path".</summary>
    public List<string> UnknownRoutes { get; } = [];

    public async Task Handle(HttpContext http)
    {
        var path = ApiPath().Match(http.Request.Path.Value ?? "").Groups["path"].Value.TrimEnd('/');
        if (path.Length == 0)
        {
            await Write(http, 404, ApiRefusal.NotFound.ToJson());
            return;
        }

        var (route, values, isKnown) = RouteTable.Find(http.Request.Method, path);
        var record = new CallRecord(route?.Name ?? "(unknown)", http.Request.Method, path) { Values = values, At = world.Now };
        if (route is null)
        {
            await AnswerUnknown(http, record, isKnown ? ApiRefusal.MethodNotAllowed : ApiRefusal.NotFound);
            return;
        }

        try
        {
            await Answer(http, route, record, await Perform(http, route, record), null);
        }
        catch (ApiException e)
        {
            await Answer(http, route, record, new Reply(e.Refusal.Status, e.Refusal.ToJson()), e.Refusal);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    private async Task<Reply> Perform(HttpContext http, Route route, CallRecord record)
    {
        world.Locked(() => Admit(http, route, record));
        await RequestReader.Read(http.Request, record, world.Limits.BytesOfOneFile);
        world.Locked(() => { record.Fault = faults.Pick(record); });
        if (record.Fault is { } before)
        {
            await before.BeforeApplying(world.NetworkClock, http.RequestAborted);
        }

        var reply = world.Locked(() =>
        {
            var call = new Call(world, record, http.Request.Query) { GatewayRules = rules, GatewayUrl = GatewayUrl, RateLimits = limits };
            var done = route.Handle(call);
            record.IsApplied = true;
            world.Changed();
            return done;
        });
        if (record.Fault is { } after)
        {
            await after.AfterApplying(http.RequestAborted);
        }

        return reply;
    }

    private void Admit(HttpContext http, Route route, CallRecord record)
    {
        world.Add(record);
        if (limits.IsBanned)
        {
            throw new ApiRefusal(429, 0, "error code: 1015") { RetryAfter = TimeSpan.FromHours(1), Scope = "global" }.AsException();
        }

        if (!route.IsOpen && (Token is null || http.Request.Headers.Authorization.ToString() != $"Bot {Token}"))
        {
            throw ApiRefusal.Unauthorized.AsException();
        }

        limits.Take(route, record);
    }

    private async Task AnswerUnknown(HttpContext http, CallRecord record, ApiRefusal refusal)
    {
        world.Locked(() =>
        {
            UnknownRoutes.Add($"{record.Verb} {record.Path}");
            world.Add(record);
            Finish(record, refusal.Status, refusal);
        });
        await Write(http, refusal.Status, refusal.ToJson());
    }

    private async Task Answer(HttpContext http, Route route, CallRecord record, Reply reply, ApiRefusal? refusal)
    {
        if (record.Fault?.CutsConnection == true)
        {
            world.Locked(() => Finish(record, 0, null));
            http.Abort();
            return;
        }

        // Recorded before the answer is on its way, so that who has the answer also finds the record complete.
        var status = record.Fault?.GarbageStatus ?? reply.Status;
        world.Locked(() =>
        {
            Finish(record, status, refusal);
            limits.Write(http.Response.Headers, route, record, refusal);
        });
        if (record.Fault?.Garbage is { } garbage)
        {
            http.Response.StatusCode = status;
            await http.Response.WriteAsync(garbage);
            return;
        }

        await Write(http, status, reply.Body);
    }

    private void Finish(CallRecord record, int status, ApiRefusal? refusal)
    {
        (record.Status, record.IsOver) = (status, true);
        if (refusal is not null)
        {
            (record.Code, record.Message) = (refusal.Code, refusal.Message);
            limits.Count(refusal);
        }
    }

    private static async Task Write(HttpContext http, int status, JsonNode? body)
    {
        http.Response.StatusCode = status;
        if (body is null)
        {
            return;
        }

        http.Response.ContentType = "application/json";
        try
        {
            await http.Response.WriteAsync(body.ToJsonString(), http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    [GeneratedRegex(@"^/api/v10/(?<path>.+)$")]
    private static partial Regex ApiPath();
}
