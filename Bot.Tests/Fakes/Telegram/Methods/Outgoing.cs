namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>Puts a message of the bot into a chat: checks the place in Telegram's order (chat, topic, reply), then writes.</summary>
internal static class Outgoing
{
    public static FakeMessage Send(this Call call, FakeContent content)
    {
        var markup = call.Markup();
        var place = call.PlaceToWrite();
        return call.Write(place, content, markup);
    }

    public static (FakeChat Chat, FakeTopic? Topic, FakeMessage? ReplyTo) PlaceToWrite(this Call call)
    {
        var chat = call.Chat();
        return (chat, call.TopicToWriteIn(chat), call.MessageToReplyTo(chat));
    }

    public static FakeMessage Write(
        this Call call,
        (FakeChat Chat, FakeTopic? Topic, FakeMessage? ReplyTo) place,
        FakeContent content,
        FakeMarkup markup,
        string? mediaGroupId = null,
        FakeMessage? forwardedFrom = null)
    {
        var world = call.World;
        return place.Chat.Post(id =>
        {
            // A reply without a topic lands in the topic of what it replies to.
            var topic = place.Topic ?? place.ReplyTo?.Topic;
            var message = new FakeMessage(place.Chat, id, world.Me, world.Now, topic, content)
            {
                ReplyTo = place.ReplyTo,
                MediaGroupId = mediaGroupId,
                ForwardedFrom = forwardedFrom,
                IsSilent = call.Parameters.Flag("disable_notification"),
            };
            message.Mark(markup);
            return message;
        });
    }
}
