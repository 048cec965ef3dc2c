using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Bot.Platforms.WebChat;

/// <summary>The parts of a page that are inside the program.</summary>
/// <param name="folder">The start of their names as resources.</param>
internal sealed class PageFiles(string folder)
{
    private static readonly FrozenDictionary<string, string> _types = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, byte[]> _files = Read(folder);

    /// <summary>A part as text.</summary>
    public string Text(string name) => Encoding.UTF8.GetString(_files[name]);

    /// <summary>Gives out a script, a style or a picture; the page itself is no part.</summary>
    public IResult Serve(string name, HttpResponse response) =>
        _types.ContainsKey(Path.GetExtension(name)) && _files.TryGetValue(name, out var content) ? Serve(name, content, response) : Results.NotFound();

    /// <summary>Gives out a content under a part's name; browsers ask every time whether it is still the same.</summary>
    public static IResult Serve(string name, byte[] content, HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
        return Results.File(content, _types[Path.GetExtension(name)], entityTag: tag);
    }

    private static FrozenDictionary<string, byte[]> Read(string folder)
    {
        var assembly = typeof(PageFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[folder.Length..], name =>
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                using var content = new MemoryStream();
                resource.CopyTo(content);
                return content.ToArray();
            });
    }
}
