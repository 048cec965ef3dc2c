using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>my_chat_member and chat_member updates. https://core.telegram.org/bots/api#chatmemberupdated</summary>
internal static class MembershipUpdates
{
    private static readonly string[] _given =
    [
        "can_manage_chat", "can_delete_messages", "can_restrict_members", "can_change_info", "can_invite_users", "can_pin_messages",
        "can_manage_topics",
    ];

    private static readonly string[] _withheld =
    [
        "can_be_edited", "can_promote_members", "can_manage_video_chats", "can_post_stories", "can_edit_stories", "can_delete_stories",
    ];

    /// <summary>The bot was blocked, unblocked, kicked, added, promoted.</summary>
    public static void BotChanged(World world, FakeChat chat, FakeUser by, string from, string to)
    {
        world.Updates.Push("my_chat_member", Change(world, chat, by, world.Me, from, to), chat.Id);
        chat.Log(ChatEventKind.MemberChanged, by, null, $"bot {to}", null);
    }

    public static void PersonChanged(World world, FakeChat chat, FakeUser person, string from, string to)
    {
        world.Updates.Push("chat_member", Change(world, chat, person, person, from, to), chat.Id);
        chat.Log(ChatEventKind.MemberChanged, person, null, $"{person.FirstName} {to}", null);
    }

    /// <summary>https://core.telegram.org/bots/api#chatmember</summary>
    public static JsonObject Member(FakeUser user, string status)
    {
        var json = new JsonObject { ["user"] = user.ToJson(), ["status"] = status };
        if (status == "kicked")
        {
            json["until_date"] = 0;
        }

        if (status is "administrator" or "creator")
        {
            json["is_anonymous"] = false;
        }

        if (status == "administrator")
        {
            foreach (var right in _given.Concat(_withheld))
            {
                json[right] = _given.Contains(right);
            }
        }

        return json;
    }

    private static JsonObject Change(World world, FakeChat chat, FakeUser by, FakeUser about, string from, string to) => new()
    {
        ["chat"] = chat.ToJson(),
        ["from"] = by.ToJson(),
        ["date"] = world.Now,
        ["old_chat_member"] = Member(about, from),
        ["new_chat_member"] = Member(about, to),
    };
}
