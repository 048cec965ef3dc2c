using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat.</summary>
internal static class ChatMethods
{
    public static void AddTo(MethodTable table)
    {
        table.Add("getChat", GetChat);
        table.Add("getChatMember", GetMember);
        table.Add("getChatAdministrators", GetAdministrators);
        table.Add("getChatMemberCount", call => Group(call).Members.Count + 1);
        table.Add("leaveChat", call =>
        {
            Group(call).Refusal = new ApiRefusal(403, "Forbidden: bot is not a member of the supergroup chat");
            return true;
        });
    }

    private static JsonNode GetChat(Call call)
    {
        var chat = call.Chat();
        var json = chat.ToJson();
        json["accent_color_id"] = 0;
        json["max_reaction_count"] = 11;
        if (chat is FakeGroup)
        {
            json["permissions"] = new JsonObject { ["can_send_messages"] = true };
        }

        json.SetIf("pinned_message", chat.Messages.LastOrDefault(m => m.IsPinned)?.ToJson());
        return json;
    }

    private static JsonNode GetMember(Call call)
    {
        var chat = call.Chat();
        var id = call.Parameters.LongOrNull("user_id") ?? throw ApiRefusal.BadRequest("invalid user_id specified");
        if (chat is not FakeGroup group)
        {
            return id == chat.Id || id == call.World.Me.Id
                ? MembershipUpdates.Member(id == chat.Id ? Person(call, id)! : call.World.Me, "member")
                : throw ApiRefusal.BadRequest("member not found");
        }

        if (id == call.World.Me.Id)
        {
            return Bot(call, group);
        }

        if (group.Members.TryGetValue(id, out var member))
        {
            return MembershipUpdates.Member(member.User, member.Status);
        }

        return Person(call, id) is { } stranger
            ? MembershipUpdates.Member(stranger, "left")
            : throw ApiRefusal.BadRequest("user not found");
    }

    private static JsonNode GetAdministrators(Call call)
    {
        if (call.Chat() is not FakeGroup group)
        {
            throw ApiRefusal.BadRequest("there are no administrators in the private chat");
        }

        var administrators = group.Members.Values
            .Where(m => m.Status is "administrator" or "creator")
            .ToJsonArray(m => MembershipUpdates.Member(m.User, m.Status));
        if (group.BotIsAdministrator)
        {
            administrators.Add(Bot(call, group));
        }

        return administrators;
    }

    private static JsonObject Bot(Call call, FakeGroup group) =>
        MembershipUpdates.Member(call.World.Me, group.BotIsAdministrator ? "administrator" : "member");

    private static FakeGroup Group(Call call) => call.Chat() as FakeGroup ?? throw ApiRefusal.BadRequest("chat not found");

    private static FakeUser? Person(Call call, long id) => call.World.Chat(id)?.Person;
}
