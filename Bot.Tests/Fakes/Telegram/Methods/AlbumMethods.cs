using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>sendMediaGroup.</summary>
internal static class AlbumMethods
{
    public static void AddTo(MethodTable table) => table.Add("sendMediaGroup", Send);

    private static JsonNode Send(Call call)
    {
        if (call.Parameters.JsonOrNull("media") is not JsonArray items)
        {
            throw ApiRefusal.BadRequest("can't parse media JSON object");
        }

        var contents = items.Select(item => call.InputMedia(item!)).ToList();
        if (contents.Count is 0)
        {
            throw ApiRefusal.BadRequest("there are no messages to send");
        }

        if (contents.Count > 10)
        {
            throw ApiRefusal.BadRequest("too many messages to send as an album");
        }

        // Documents and audio keep to themselves, photos and videos mix.
        var kinds = contents.Select(c => c.Kind is "photo" or "video" ? "picture" : c.Kind).Distinct().ToList();
        if (kinds.Count > 1 || kinds[0] == "animation")
        {
            throw ApiRefusal.BadRequest("can't use the media of the specified type in the album");
        }

        var place = call.PlaceToWrite();
        var group = contents.Count == 1 ? null : call.World.NextSequence().ToString("D17", CultureInfo.InvariantCulture);
        return contents.ToJsonArray(content => call.Write(place, content, FakeMarkup.None, group).ToJson());
    }
}
