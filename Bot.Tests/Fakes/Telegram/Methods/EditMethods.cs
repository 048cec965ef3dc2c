using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>editMessageText, …Caption, …ReplyMarkup, …Media.</summary>
internal static class EditMethods
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content "
        + "and reply markup of the message";

    public static void AddTo(MethodTable table)
    {
        table.Add("editMessageText", call =>
        {
            var content = call.Text();
            return Edit(call, old => old.Kind == "text" ? content : throw ApiRefusal.BadRequest("there is no text in the message to edit"));
        });
        table.Add("editMessageCaption", call => Edit(call, old => old.File is null
            ? throw ApiRefusal.BadRequest("there is no caption in the message to edit")
            : old.WithCaption(call)));
        table.Add("editMessageReplyMarkup", call => Edit(call, old => old));
        table.Add("editMessageMedia", call =>
        {
            var media = call.Parameters.JsonOrNull("media", "input media") ?? throw ApiRefusal.BadRequest("media is empty");
            var content = call.InputMedia(media);
            return Edit(call, _ => content);
        });
    }

    private static JsonNode Edit(Call call, Func<FakeContent, FakeContent> change)
    {
        var markup = call.Markup();
        if (markup.Keyboard.Count > 0 || markup.ForcesReply || markup.RemovesKeyboard)
        {
            throw ApiRefusal.BadRequest("inline keyboard expected");
        }

        var chat = call.Chat();
        var message = call.Message(chat, "edit");
        if (!message.IsFromBot || message.Content.IsService || message.ForwardedFrom is not null)
        {
            throw ApiRefusal.BadRequest("message can't be edited");
        }

        var content = change(message.Content);
        if (IsSame(message.Content, content) && message.Markup.IsSameAs(markup))
        {
            throw ApiRefusal.BadRequest(NotModified);
        }

        message.Edit(content, markup, call.World.Now);
        chat.Log(ChatEventKind.Edited, call.World.Me, message, message.Text, message.Topic);
        return message.ToJson();
    }

    private static bool IsSame(FakeContent old, FakeContent now) =>
        old.Kind == now.Kind && old.Text == now.Text && old.File?.FileId == now.File?.FileId && old.Entities.SequenceEqual(now.Entities);
}
