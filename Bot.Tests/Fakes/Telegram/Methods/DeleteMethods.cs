using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>deleteMessage(s), pinChatMessage and its opposites.</summary>
internal static class DeleteMethods
{
    private const long TwoDays = 48 * 60 * 60;

    public static void AddTo(MethodTable table)
    {
        table.Add("deleteMessage", DeleteOne);
        table.Add("deleteMessages", DeleteSeveral);
        table.Add("pinChatMessage", call => Pin(call, call.Message(call.Chat(), "pin"), pinned: true));
        table.Add("unpinChatMessage", call => Unpin(call));
        table.Add("unpinAllChatMessages", call => UnpinAll(call, _ => true));
        table.Add("unpinAllForumTopicMessages", call =>
            UnpinAll(call, m => m.Topic?.Id == call.Parameters.LongOrNull("message_thread_id")));
    }

    private static JsonNode DeleteOne(Call call)
    {
        var chat = call.Chat();
        var message = call.Message(chat, "delete");
        if (!MayDelete(call, message))
        {
            throw ApiRefusal.BadRequest("message can't be deleted for everyone");
        }

        Delete(call, message);
        return true;
    }

    // What cannot be found or deleted is passed over in silence.
    private static JsonNode DeleteSeveral(Call call)
    {
        var chat = call.Chat();
        foreach (var id in call.Parameters.MessageIds())
        {
            if (chat.Find(id) is { } message && MayDelete(call, message))
            {
                Delete(call, message);
            }
        }

        return true;
    }

    private static void Delete(Call call, FakeMessage message)
    {
        message.Delete();
        message.Chat.Log(ChatEventKind.Deleted, call.World.Me, message, message.Text, message.Topic);
    }

    // An administrator may delete anything in a supergroup at any time; elsewhere two days are the limit.
    private static bool MayDelete(Call call, FakeMessage message) =>
        message.Chat is FakeGroup { IsSuper: true, BotIsAdministrator: true }
        || (call.World.Now - message.Date < TwoDays && (message.IsFromBot || message.Chat is not FakeGroup { BotIsAdministrator: false }));

    private static JsonNode Pin(Call call, FakeMessage message, bool pinned)
    {
        if (message.Chat is FakeGroup { BotIsAdministrator: false })
        {
            throw ApiRefusal.BadRequest("not enough rights to manage pinned messages in the chat");
        }

        message.IsPinned = pinned;
        var kind = pinned ? ChatEventKind.Pinned : ChatEventKind.Unpinned;
        message.Chat.Log(kind, call.World.Me, message, "", message.Topic);
        return true;
    }

    private static JsonNode Unpin(Call call)
    {
        var chat = call.Chat();
        var message = call.Parameters.Has("message_id")
            ? call.Message(chat, "unpin")
            : chat.Messages.LastOrDefault(m => m.IsPinned) ?? throw ApiRefusal.BadRequest("message to unpin not found");
        return Pin(call, message, pinned: false);
    }

    private static JsonNode UnpinAll(Call call, Func<FakeMessage, bool> which)
    {
        foreach (var message in call.Chat().Messages.Where(m => m.IsPinned && which(m)))
        {
            Pin(call, message, pinned: false);
        }

        return true;
    }
}
