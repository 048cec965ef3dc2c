using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>Forum topics. https://core.telegram.org/bots/api#createforumtopic</summary>
internal static class TopicMethods
{
    private const int MaxName = 128;
    private static readonly long[] _colors = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047];

    public static void AddTo(MethodTable table)
    {
        table.Add("createForumTopic", Create);
        table.Add("editForumTopic", Edit);
        table.Add("closeForumTopic", call => SetClosed(call, closed: true));
        table.Add("reopenForumTopic", call => SetClosed(call, closed: false));
        table.Add("deleteForumTopic", Delete);
        table.Add("getForumTopicIconStickers", _ => new JsonArray());
    }

    private static JsonNode Create(Call call)
    {
        var name = Name(call);
        var color = call.Parameters.LongOrNull("icon_color") ?? _colors[0];
        var group = Forum(call);
        if (name.Length == 0)
        {
            throw ApiRefusal.BadRequest("title must be non-empty");
        }

        if (!_colors.Contains(color))
        {
            throw ApiRefusal.BadRequest("invalid icon color specified");
        }

        return group.OpenTopic(call.World.Me, name, (int)color, call.Parameters.Text("icon_custom_emoji_id")).ToJson();
    }

    private static JsonNode Edit(Call call)
    {
        var topic = Topic(call);
        var name = call.Parameters.Has("name") && Name(call).Length > 0 ? Name(call) : topic.Title;
        var icon = call.Parameters.Has("icon_custom_emoji_id") ? call.Parameters.Text("icon_custom_emoji_id") : topic.IconCustomEmojiId;
        if (name == topic.Title && icon == topic.IconCustomEmojiId)
        {
            throw ApiRefusal.BadRequest("TOPIC_NOT_MODIFIED");
        }

        (topic.Title, topic.IconCustomEmojiId) = (name, icon);
        topic.Group.Log(ChatEventKind.TopicEdited, call.World.Me, null, name, topic);
        topic.Group.PostService(call.World.Me, topic, "forum_topic_edited", new JsonObject { ["name"] = name });
        return true;
    }

    private static JsonNode SetClosed(Call call, bool closed)
    {
        var topic = Topic(call);
        if (topic.IsClosed == closed)
        {
            throw ApiRefusal.BadRequest("TOPIC_NOT_MODIFIED");
        }

        topic.IsClosed = closed;
        var kind = closed ? ChatEventKind.TopicClosed : ChatEventKind.TopicReopened;
        topic.Group.Log(kind, call.World.Me, null, topic.Title, topic);
        topic.Group.PostService(call.World.Me, topic, closed ? "forum_topic_closed" : "forum_topic_reopened", new JsonObject());
        return true;
    }

    private static JsonNode Delete(Call call)
    {
        var topic = Topic(call);
        topic.Group.LoseTopic(topic, call.World.Me, "message thread not found");
        return true;
    }

    // Longer names are cut, not refused.
    private static string Name(Call call)
    {
        var name = call.Parameters.TextOrEmpty("name").Trim();
        return name.Length > MaxName ? name[..MaxName] : name;
    }

    private static FakeGroup Forum(Call call)
    {
        var chat = call.Chat();
        return chat is not FakeGroup { IsForum: true } group ? throw ApiRefusal.BadRequest("the chat is not a forum")
            : !group.BotIsAdministrator ? throw ApiRefusal.BadRequest("not enough rights to create a topic")
            : group;
    }

    private static FakeTopic Topic(Call call)
    {
        var group = Forum(call);
        var topic = group.FindTopic(call.Parameters.LongOrNull("message_thread_id") ?? 0);
        return topic is null or { IsDeleted: true }
            ? throw ApiRefusal.BadRequest(topic?.DeletedAnswer == "TOPIC_DELETED" ? "TOPIC_DELETED" : "TOPIC_ID_INVALID")
            : topic;
    }
}
