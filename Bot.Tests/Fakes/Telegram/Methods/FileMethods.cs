using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>getFile.</summary>
internal static class FileMethods
{
    /// <summary>What a bot may download, in bytes.</summary>
    public const long MaxDownload = 20 * 1024 * 1024;

    public static void AddTo(MethodTable table) => table.Add("getFile", Get);

    private static JsonNode Get(Call call)
    {
        var id = call.Parameters.TextOrEmpty("file_id");
        if (id.Length == 0)
        {
            throw ApiRefusal.BadRequest("file_id not specified");
        }

        var file = call.World.Files.Find(id) ?? throw ApiRefusal.BadRequest("invalid file_id");
        return file.Size > MaxDownload ? throw ApiRefusal.BadRequest("file is too big") : file.ToFileJson();
    }
}
