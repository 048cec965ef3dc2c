using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>answerCallbackQuery.</summary>
internal static class PressMethods
{
    public static void AddTo(MethodTable table) => table.Add("answerCallbackQuery", Answer);

    private static JsonNode Answer(Call call)
    {
        var p = call.Parameters;
        var text = p.TextOrEmpty("text");
        var press = call.World.Press(p.TextOrEmpty("callback_query_id"));
        if (press is null || press.IsExpired || call.World.Clock.GetUtcNow() - press.At > call.World.PressLifetime)
        {
            throw ApiRefusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
        }

        if (text.Length > 200)
        {
            throw ApiRefusal.BadRequest("MESSAGE_TOO_LONG");
        }

        press.Answer(new PressAnswer(text, p.Flag("show_alert"), p.Text("url")));
        return true;
    }
}
