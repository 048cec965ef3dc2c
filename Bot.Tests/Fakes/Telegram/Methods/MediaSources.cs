using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>Where the file of a call comes from: its body, a file_id, or an address.</summary>
internal static class MediaSources
{
    /// <summary>The file for a field such as "photo".</summary>
    public static FakeFile File(this Call call, string kind)
    {
        if (call.Parameters.Files.TryGetValue(kind, out var upload))
        {
            return Keep(call, kind, upload);
        }

        var source = call.Parameters.TextOrEmpty(kind);
        return source.Length == 0
            ? throw ApiRefusal.BadRequest($"there is no {kind.Replace('_', ' ')} in the request")
            : call.FileFrom(kind, source);
    }

    /// <summary>https://core.telegram.org/bots/api#inputmedia</summary>
    public static FakeContent InputMedia(this Call call, JsonNode item)
    {
        var kind = (string?)item["type"] ?? "";
        if (kind is not ("photo" or "video" or "document" or "audio" or "animation"))
        {
            throw ApiRefusal.BadRequest($"can't parse InputMedia: type \"{kind}\" can't be used");
        }

        if ((string?)item["media"] is not { Length: > 0 } source)
        {
            throw ApiRefusal.BadRequest("can't parse InputMedia: media not found");
        }

        return FakeContent.OfFile(call.FileFrom(kind, source))
            .WithCaption((string?)item["caption"], (string?)item["parse_mode"], item["caption_entities"]);
    }

    private static FakeFile FileFrom(this Call call, string kind, string source)
    {
        if (source.StartsWith("attach://", StringComparison.Ordinal))
        {
            return call.Parameters.Files.TryGetValue(source["attach://".Length..], out var upload)
                ? Keep(call, kind, upload)
                : throw ApiRefusal.BadRequest("there is no photo in the request".Replace("photo", kind, StringComparison.Ordinal));
        }

        if (source.StartsWith("http://", StringComparison.Ordinal) || source.StartsWith("https://", StringComparison.Ordinal))
        {
            // The fake fetches nothing: a file by address has a name and no bytes.
            return call.World.Files.Keep(kind, source.Split('/')[^1], []);
        }

        var known = call.World.Files.Find(source) ?? throw ApiRefusal.BadRequest("wrong file identifier/HTTP URL specified");
        var same = known.Kind == kind || (known.Kind is "animation" && kind is "document");
        return same ? known : throw ApiRefusal.BadRequest($"can't use file of type {Name(known.Kind)} as {Name(kind)}");
    }

    private static FakeFile Keep(Call call, string kind, Wire.UploadedFile upload) => upload.Bytes.Length == 0
        ? throw ApiRefusal.BadRequest("file must be non-empty")
        : call.World.Files.Keep(kind, upload.FileName, upload.Bytes, kind == "document" ? upload.ContentType : null);

    private static string Name(string kind) => kind switch
    {
        "video_note" => "VideoNote",
        "voice" => "VoiceNote",
        _ => char.ToUpperInvariant(kind[0]) + kind[1..],
    };
}
