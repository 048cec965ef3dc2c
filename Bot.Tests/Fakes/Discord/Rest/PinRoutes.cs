using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>Pins, under their newer and older addresses. https://discord.com/developers/docs/resources/message#pin-message</summary>
internal static class PinRoutes
{
    public static Route[] All =>
    [
        new("PinMessage", "PUT", "channels/{channel}/messages/pins/{message}", Pin),
        new("UnpinMessage", "DELETE", "channels/{channel}/messages/pins/{message}", Unpin),
        new("GetChannelPins", "GET", "channels/{channel}/messages/pins", List),
        new("PinMessageOld", "PUT", "channels/{channel}/pins/{message}", Pin),
        new("UnpinMessageOld", "DELETE", "channels/{channel}/pins/{message}", Unpin),
        new("GetChannelPinsOld", "GET", "channels/{channel}/pins", call => Reply.Ok(call.Channel().Pins.ToJsonArray(m => Drafts.Shown(m)))),
    ];

    private static Reply Pin(Call call)
    {
        var message = Target(call);
        if (message.IsSystem)
        {
            throw ApiRefusal.SystemMessage.AsException();
        }

        if (!message.IsPinned && message.Channel.Pins.Count >= call.World.Limits.PinsOfChannel)
        {
            throw ApiRefusal.TooManyPins.AsException();
        }

        Posting.Pin(message, call.World.Me);
        return Reply.Nothing;
    }

    private static Reply Unpin(Call call)
    {
        Posting.Unpin(Target(call), call.World.Me);
        return Reply.Nothing;
    }

    private static FakeMessage Target(Call call)
    {
        var channel = call.Channel(Permission.PinMessages);
        var message = call.Message(channel);
        return channel is FakeThread { IsArchived: true } ? throw ApiRefusal.Archived.AsException() : message;
    }

    private static Reply List(Call call) => Reply.Ok(new JsonObject
    {
        ["items"] = call.Channel().Pins.ToJsonArray(
            m => new JsonObject { ["pinned_at"] = m.Channel.LastPinAt?.Timestamp(), ["message"] = Drafts.Shown(m) }),
        ["has_more"] = false,
    });
}
