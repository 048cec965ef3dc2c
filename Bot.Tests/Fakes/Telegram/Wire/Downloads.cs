using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Telegram.Wire;

/// <summary>Hands out files: GET /file/bot&lt;token&gt;/&lt;path&gt;. A fault for the method "download" applies here.</summary>
internal static class Downloads
{
    private static readonly byte[] _notFound = """{"ok":false,"error_code":404,"description":"Not Found"}"""u8.ToArray();

    /// <summary>The path is null when the token is wrong: Telegram says the same as for an unknown path.</summary>
    public static async Task Answer(HttpContext http, World world, FaultPlan faults, string? path)
    {
        var record = new CallRecord("download", CallParameters.None);
        FakeFile? file;
        lock (world.Gate)
        {
            world.Add(record);
            record.Fault = faults.Pick(record);
            file = path is null ? null : world.Files.FindByPath(path);
        }

        var status = file is null ? 404 : 200;
        var body = file?.Bytes ?? _notFound;
        try
        {
            await (record.Fault?.BeforeApplying(http.RequestAborted) ?? Task.CompletedTask);
            await (record.Fault?.AfterApplying(http.RequestAborted) ?? Task.CompletedTask);
        }
        catch (ApiException e)
        {
            (status, body) = (e.Refusal.Code, []);
        }

        var cut = record.Fault?.CutsConnection == true;
        lock (world.Gate)
        {
            (record.Status, record.Description) = cut ? (0, "(connection cut)") : (status, "");
            world.Changed();
        }

        if (cut)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = "application/octet-stream";
        await http.Response.Body.WriteAsync(body);
    }
}
