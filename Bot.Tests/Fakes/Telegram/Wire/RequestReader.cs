using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Fakes.Telegram.Wire;

/// <summary>Reads a call's parameters from query, form, multipart or JSON. https://core.telegram.org/bots/api#making-requests</summary>
internal static class RequestReader
{
    /// <summary>Telegram's limit for one upload, in bytes.</summary>
    public const long MaxUpload = 50 * 1024 * 1024;

    public static async Task<CallParameters> Read(HttpRequest request)
    {
        var values = new JsonObject();
        foreach (var (name, value) in request.Query)
        {
            values[name] = value.ToString();
        }

        if (request.HasFormContentType)
        {
            return await ReadForm(request, values);
        }

        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
        {
            await ReadJson(request, values);
        }

        return new CallParameters(values, new Dictionary<string, UploadedFile>());
    }

    private static async Task<CallParameters> ReadForm(HttpRequest request, JsonObject values)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        foreach (var (name, value) in form)
        {
            values[name] = value.ToString();
        }

        var files = new Dictionary<string, UploadedFile>();
        foreach (var file in form.Files)
        {
            if (file.Length > MaxUpload)
            {
                throw new ApiException(new ApiRefusal(413, "Request Entity Too Large"));
            }

            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, request.HttpContext.RequestAborted);
            files[file.Name] = new UploadedFile(file.FileName, file.ContentType ?? "application/octet-stream", bytes.ToArray());
        }

        return new CallParameters(values, files);
    }

    private static async Task ReadJson(HttpRequest request, JsonObject values)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        if (string.IsNullOrWhiteSpace(body))
        {
            return;
        }

        try
        {
            foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
            {
                values[name] = value?.DeepClone();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ApiRefusal.BadRequest("can't parse JSON");
        }
    }
}
