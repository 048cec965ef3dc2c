#nullable enable

using System.Net.Http.Headers;
using System.Text;

namespace Discord.Net.Rest;

/// <summary>Makes a form of texts, bytes, streams and files.</summary>
internal static class MultipartForm
{
    public static MultipartFormDataContent Of(IReadOnlyDictionary<string, object> fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            switch (value)
            {
                case string text:
                    form.Add(new StringContent(text, Encoding.UTF8, "text/plain"), name);
                    break;
                case byte[] bytes:
                    form.Add(new ByteArrayContent(bytes), name);
                    break;
                case Stream stream:
                    form.Add(FromStart(stream), name);
                    break;
                case MultipartFile file:
                    form.Add(Content(file), name, HeaderSafe(file.Filename));
                    break;
                default:
                    throw new InvalidOperationException($"Unsupported param type \"{value.GetType().Name}\".");
            }
        }

        return form;
    }

    private static StreamContent Content(MultipartFile file)
    {
        var content = FromStart(file.Stream);
        content.Headers.ContentType = file.ContentType is null ? null : new MediaTypeHeaderValue(file.ContentType);
        return content;
    }

    // A stream that an earlier attempt has read is read again.
    private static StreamContent FromStart(Stream stream)
    {
        if (stream.CanSeek)
        {
            stream.Position = 0;
        }

        return new StreamContent(stream);
    }

    // The name that people see travels in payload_json; this one only has to survive a header.
    private static string HeaderSafe(string name) =>
        string.Concat(name.Select(c => c is '"' || char.IsControl(c) ? '_' : c));
}
