using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>sendMessage and its kin that send one message.</summary>
internal static class SendingMethods
{
    private static readonly Dictionary<string, string> _media = new()
    {
        ["sendPhoto"] = "photo",
        ["sendDocument"] = "document",
        ["sendVideo"] = "video",
        ["sendAnimation"] = "animation",
        ["sendVoice"] = "voice",
        ["sendAudio"] = "audio",
        ["sendVideoNote"] = "video_note",
        ["sendSticker"] = "sticker",
    };

    public static void AddTo(MethodTable table)
    {
        table.Add("sendMessage", call => call.Send(call.Text()).ToJson());
        foreach (var (method, kind) in _media)
        {
            table.Add(method, call => SendFile(call, kind));
        }

        table.Add("sendLocation", call => call.Send(FakeContent.Of("location", Point(call))).ToJson());
        table.Add("sendVenue", call => call.Send(FakeContent.Of("venue", Venue(call))).ToJson());
        table.Add("sendContact", call => call.Send(FakeContent.Of("contact", Contact(call))).ToJson());
        table.Add("sendChatAction", ShowAction);
    }

    private static JsonNode SendFile(Call call, string kind)
    {
        var content = FakeContent.OfFile(call.File(kind));
        return call.Send(kind is "sticker" or "video_note" ? content : content.WithCaption(call)).ToJson();
    }

    private static JsonObject Point(Call call)
    {
        if (call.Parameters.DoubleOrNull("latitude") is not { } latitude || call.Parameters.DoubleOrNull("longitude") is not { } longitude)
        {
            throw ApiRefusal.BadRequest("latitude is empty");
        }

        return new JsonObject { ["latitude"] = latitude, ["longitude"] = longitude };
    }

    private static JsonObject Venue(Call call)
    {
        var (title, address) = (call.Parameters.TextOrEmpty("title"), call.Parameters.TextOrEmpty("address"));
        return title.Length == 0 || address.Length == 0
            ? throw ApiRefusal.BadRequest("venue title must be non-empty")
            : new JsonObject { ["location"] = Point(call), ["title"] = title, ["address"] = address };
    }

    private static JsonObject Contact(Call call)
    {
        var phone = call.Parameters.TextOrEmpty("phone_number");
        var name = call.Parameters.TextOrEmpty("first_name");
        return phone.Length == 0 ? throw ApiRefusal.BadRequest("phone number is empty")
            : name.Length == 0 ? throw ApiRefusal.BadRequest("first name is empty")
            : new JsonObject { ["phone_number"] = phone, ["first_name"] = name };
    }

    private static JsonNode ShowAction(Call call)
    {
        var action = call.Parameters.TextOrEmpty("action");
        string[] known =
        [
            "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
            "choose_sticker", "find_location", "record_video_note", "upload_video_note",
        ];
        if (!known.Contains(action))
        {
            throw ApiRefusal.BadRequest("wrong parameter action in request");
        }

        var chat = call.Chat();
        chat.Log(ChatEventKind.Typing, call.World.Me, null, action, call.TopicToWriteIn(chat));
        return true;
    }
}
