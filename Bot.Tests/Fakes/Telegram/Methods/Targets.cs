using System.Globalization;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>Finds what a call is about, or refuses in Telegram's words when it is not there.</summary>
internal static class Targets
{
    /// <summary>A chat the bot may write in now.</summary>
    public static FakeChat Chat(this Call call, string parameter = "chat_id")
    {
        var chat = call.ChatEvenIfClosed(parameter);
        return chat.Refusal is { } refusal ? throw new ApiException(refusal) : chat;
    }

    /// <summary>A chat the bot knows, even one it may no longer write in.</summary>
    public static FakeChat ChatEvenIfClosed(this Call call, string parameter = "chat_id")
    {
        var text = call.Parameters.TextOrEmpty(parameter);
        if (text.Length == 0)
        {
            throw ApiRefusal.BadRequest($"{parameter} is empty");
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
        {
            throw ApiRefusal.BadRequest("chat not found");
        }

        if (call.World.MigratedTo(id) is { } newId)
        {
            throw new ApiException(ApiRefusal.MigratedTo(newId));
        }

        return call.World.Chat(id) ?? throw ApiRefusal.BadRequest("chat not found");
    }

    /// <summary>The topic a message is to go to; null when to none. A group without topics ignores the parameter, as Telegram does.</summary>
    public static FakeTopic? TopicToWriteIn(this Call call, FakeChat chat)
    {
        if (call.Parameters.LongOrNull("message_thread_id") is not { } id || chat is FakeGroup { IsForum: false })
        {
            return null;
        }

        // Number 1 is the General topic, which Telegram refuses to find by its number.
        var topic = (chat as FakeGroup)?.FindTopic(id) ?? throw ApiRefusal.BadRequest("message thread not found");
        if (topic.DeletedAnswer is { } answer)
        {
            throw ApiRefusal.BadRequest(answer);
        }

        return topic.IsClosed && !topic.Group.BotWritesInClosedTopics ? throw ApiRefusal.BadRequest("TOPIC_CLOSED") : topic;
    }

    /// <summary>A message by its number, or "message to … not found".</summary>
    public static FakeMessage Message(this Call call, FakeChat chat, string purpose) =>
        chat.Find(call.Parameters.LongOrNull("message_id") ?? 0) ?? throw ApiRefusal.BadRequest($"message to {purpose} not found");

    /// <summary>The message to reply to; null when there is none to reply to, or it is gone and the bot said that is all right.</summary>
    public static FakeMessage? MessageToReplyTo(this Call call, FakeChat chat)
    {
        var p = call.Parameters;
        var reply = p.JsonOrNull("reply_parameters", "reply parameters");
        var id = reply is null ? p.LongOrNull("reply_to_message_id") : Number(reply["message_id"]);
        if (id is not { } number)
        {
            return null;
        }

        var mayBeGone = reply is null ? p.Flag("allow_sending_without_reply") : (bool?)reply["allow_sending_without_reply"] == true;
        var message = chat.Find(number);
        return message is null && !mayBeGone ? throw ApiRefusal.BadRequest("message to be replied not found") : message;
    }

    public static long? Number(System.Text.Json.Nodes.JsonNode? node) =>
        long.TryParse(node?.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
