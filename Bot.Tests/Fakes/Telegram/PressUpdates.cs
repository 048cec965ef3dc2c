using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>callback_query and message_reaction updates.</summary>
internal static class PressUpdates
{
    /// <summary>https://core.telegram.org/bots/api#callbackquery</summary>
    public static FakePress Press(World world, FakeUser by, FakeMessage message, FakeButton button)
    {
        var id = (4_000_000_000_000_000L + world.NextSequence()).ToString(CultureInfo.InvariantCulture);
        var press = new FakePress(world, id, by, message, button);
        world.Add(press);
        message.Chat.Log(ChatEventKind.Pressed, by, message, button.Text, message.Topic);
        world.Updates.Push("callback_query", new JsonObject
        {
            ["id"] = id,
            ["from"] = by.ToJson(),
            ["message"] = message.IsDeleted ? Inaccessible(message) : message.ToJson(),
            ["chat_instance"] = message.Chat.Id.ToString(CultureInfo.InvariantCulture),
            ["data"] = button.Data,
        }, message.Chat.Id);
        return press;
    }

    /// <summary>https://core.telegram.org/bots/api#messagereactionupdated</summary>
    public static void Reaction(World world, FakeUser by, FakeMessage message, string emoji) =>
        world.Updates.Push("message_reaction", new JsonObject
        {
            ["chat"] = message.Chat.ToJson(),
            ["message_id"] = message.Id,
            ["user"] = by.ToJson(),
            ["date"] = world.Now,
            ["old_reaction"] = new JsonArray(),
            ["new_reaction"] = new JsonArray(new JsonObject { ["type"] = "emoji", ["emoji"] = emoji }),
        }, message.Chat.Id);

    // date 0 is how the Bot API marks a message it can no longer show.
    private static JsonObject Inaccessible(FakeMessage message) =>
        new() { ["chat"] = message.Chat.ToJson(), ["message_id"] = message.Id, ["date"] = 0 };
}
