using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>copyMessage(s) and forwardMessage(s).</summary>
internal static class CopyMethods
{
    public static void AddTo(MethodTable table)
    {
        table.Add("copyMessage", Copy);
        table.Add("forwardMessage", call => Forward(call, Original(call, "forward")).ToJson());
        table.Add("copyMessages", call => Several(
            call, (original, album) => WriteCopy(call, original, call.PlaceToWrite(), FakeMarkup.None, album)));
        table.Add("forwardMessages", call => Several(call, (original, album) => Forward(call, original, album)));
    }

    private static JsonNode Copy(Call call)
    {
        var markup = call.Markup();
        var place = call.PlaceToWrite();
        return Number(WriteCopy(call, Original(call, "copy"), place, markup));
    }

    private static FakeMessage WriteCopy(
        Call call,
        FakeMessage original,
        (FakeChat Chat, FakeTopic? Topic, FakeMessage? ReplyTo) place,
        FakeMarkup markup,
        string? album = null)
    {
        var content = original.Content;
        if (call.Parameters.Flag("remove_caption") && content.Kind != "text")
        {
            content = content with { Text = "", Entities = [] };
        }
        else if (call.Parameters.Has("caption") && content.Kind != "text")
        {
            content = content.WithCaption(call);
        }

        return call.Write(place, content, markup, album);
    }

    private static FakeMessage Forward(Call call, FakeMessage original, string? album = null) =>
        call.Write(call.PlaceToWrite(), original.Content, FakeMarkup.None, album, original.ForwardedFrom ?? original);

    private static FakeMessage Original(Call call, string verb)
    {
        var message = call.Message(call.ChatEvenIfClosed("from_chat_id"), verb);
        return message.Content.IsService
            ? throw ApiRefusal.BadRequest($"the message can't be {(verb == "copy" ? "copied" : "forwarded")}")
            : message;
    }

    // Messages that are gone are left out; only when none is left it is an error.
    private static JsonArray Several(Call call, Func<FakeMessage, string?, FakeMessage> write)
    {
        var from = call.ChatEvenIfClosed("from_chat_id");
        var ids = call.Parameters.MessageIds();
        if (!ids.SequenceEqual(ids.Distinct().Order()))
        {
            throw ApiRefusal.BadRequest("message identifiers must be in a strictly increasing order");
        }

        var originals = ids.Select(from.Find).Where(m => m is { Content.IsService: false }).Select(m => m!).ToList();
        call.PlaceToWrite();

        // An album stays together, as a new album.
        var albums = originals.Select(m => m.MediaGroupId).OfType<string>().Distinct()
            .ToDictionary(id => id, _ => call.World.NextSequence().ToString("D17", CultureInfo.InvariantCulture));
        return originals.Count == 0
            ? throw ApiRefusal.BadRequest("there are no messages to forward")
            : originals.ToJsonArray(m => Number(write(m, m.MediaGroupId is { } id ? albums[id] : null)));
    }

    private static JsonObject Number(FakeMessage message) => new() { ["message_id"] = message.Id };

    /// <summary>message_ids: 1 to 100 numbers.</summary>
    public static IReadOnlyList<long> MessageIds(this Wire.CallParameters parameters)
    {
        if (parameters.JsonOrNull("message_ids", "message identifiers") is not JsonArray { Count: > 0 } list)
        {
            throw ApiRefusal.BadRequest("message identifiers are not specified");
        }

        return list.Count > 100
            ? throw ApiRefusal.BadRequest("too many message identifiers specified")
            : [.. list.Select(id => Targets.Number(id) ?? throw ApiRefusal.BadRequest("invalid message identifier specified"))];
    }
}
