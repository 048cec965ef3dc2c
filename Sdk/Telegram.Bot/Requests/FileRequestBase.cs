using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

/// <summary>A request that may carry files: JSON when it carries none, else a form with a part for each.</summary>
public abstract class FileRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    /// <inheritdoc/>
    public override HttpContent? ToHttpContent()
    {
        using var uploads = Uploads.Collect();
        var json = ToUtf8Json();
        return uploads.Files.Count == 0 ? Json(json) : Form(json, uploads.Files);
    }

    private static MultipartFormDataContent Form(byte[] json, List<InputFileStream> files)
    {
        // Telegram reads file names as UTF-8 and knows no encoded words, so headers are sent as they are.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        using var fields = JsonDocument.Parse(json);
        foreach (var field in fields.RootElement.EnumerateObject())
        {
            form.Add(new StringContent(field.Value.ToString()), field.Name);
        }

        for (var number = 0; number < files.Count; number++)
        {
            form.Add(Part(number, files[number]));
        }

        return form;
    }

    private static StreamContent Part(int number, InputFileStream file)
    {
        var name = (file.FileName ?? "file").Replace("\"", "%22", StringComparison.Ordinal).ReplaceLineEndings(" ");
        var part = new StreamContent(file.Content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{number}\"; filename=\"{name}\"");
        return part;
    }
}
