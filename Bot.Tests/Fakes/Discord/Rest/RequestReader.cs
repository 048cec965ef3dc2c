using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>Reads JSON or multipart (payload_json and files[n]). https://discord.com/developers/docs/reference#uploading-files</summary>
internal static class RequestReader
{
    /// <exception cref="ApiException">50109: no JSON; 40005: a file is too large.</exception>
    public static async Task Read(HttpRequest request, CallRecord record, long maxFile)
    {
        if (request.HasFormContentType)
        {
            await ReadForm(request, record, maxFile);
        }
        else if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
        {
            using var reader = new StreamReader(request.Body);
            Parse(await reader.ReadToEndAsync(request.HttpContext.RequestAborted), record);
        }
    }

    private static void Parse(string text, CallRecord record)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        try
        {
            var json = JsonNode.Parse(text);
            record.List = json as JsonArray;
            record.Body = json as JsonObject ?? [];
        }
        catch (JsonException)
        {
            throw ApiRefusal.InvalidJson.AsException();
        }
    }

    private static async Task ReadForm(HttpRequest request, CallRecord record, long maxFile)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        Parse(form["payload_json"].ToString(), record);
        foreach (var (name, value) in form.Where(p => p.Key is not "payload_json"))
        {
            // Without payload_json the fields stand for themselves.
            record.Body.TryAdd(name, value.ToString());
        }

        var described = record.Body.Objects("attachments").Where(a => a.Text("id") is not null).ToList();
        var files = new List<FakeUpload>();
        foreach (var file in form.Files)
        {
            if (file.Length > maxFile)
            {
                throw ApiRefusal.TooLarge.AsException();
            }

            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, request.HttpContext.RequestAborted);
            var about = described.FirstOrDefault(a => file.Name == $"files[{a.Text("id")}]");
            files.Add(new FakeUpload(about?.Text("filename") ?? file.FileName, bytes.ToArray())
            {
                Description = about?.Text("description"),
                Field = file.Name,
            });
        }

        record.Files = files;
    }
}
