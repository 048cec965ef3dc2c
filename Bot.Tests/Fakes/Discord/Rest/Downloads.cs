using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>Hands out attachments by their signed links. A fault for the call "Download" applies here.</summary>
internal static class Downloads
{
    public static bool IsOne(PathString path) =>
        path.StartsWithSegments("/attachments", StringComparison.Ordinal)
        || path.StartsWithSegments("/ephemeral-attachments", StringComparison.Ordinal);

    public static async Task Answer(HttpContext http, World world, FaultPlan faults)
    {
        var path = http.Request.Path.Value ?? "";
        var record = new CallRecord("Download", http.Request.Method, path.TrimStart('/')) { At = world.Now };
        var query = http.Request.Query;
        FakeFile? file = null;
        world.Locked(() =>
        {
            world.Add(record);
            record.Fault = faults.Pick(record);
            file = world.Files.Open(path.Split('/').ElementAtOrDefault(3), query["ex"], query["hm"]);
        });

        var status = file is null ? 404 : 200;
        try
        {
            await (record.Fault?.BeforeApplying(world.NetworkClock, http.RequestAborted) ?? Task.CompletedTask);
            await (record.Fault?.AfterApplying(http.RequestAborted) ?? Task.CompletedTask);
        }
        catch (ApiException e)
        {
            (status, file) = (e.Refusal.Status, null);
        }

        var cut = record.Fault?.CutsConnection == true;
        world.Locked(() => { (record.Status, record.IsOver) = (cut ? 0 : status, true); });
        if (cut)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = file?.ContentType ?? "text/plain";
        await http.Response.Body.WriteAsync(file?.Bytes ?? "This content is no longer available."u8.ToArray());
    }
}
