using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>reply_markup of calls. https://core.telegram.org/bots/api#inlinekeyboardmarkup</summary>
internal static class Markups
{
    private const int MaxButtons = 100;

    /// <summary>None when the call has no markup.</summary>
    public static FakeMarkup Markup(this Call call)
    {
        var json = call.Parameters.JsonOrNull("reply_markup", "reply keyboard markup");
        return json switch
        {
            null => FakeMarkup.None,
            JsonObject markup => new FakeMarkup(markup)
            {
                Inline = Rows(markup["inline_keyboard"], InlineButton),
                Keyboard = Rows(markup["keyboard"], KeyboardButton),
            },
            _ => throw ApiRefusal.BadRequest("object expected as reply markup"),
        };
    }

    private static IReadOnlyList<IReadOnlyList<FakeButton>> Rows(JsonNode? keyboard, Func<JsonNode, FakeButton> read)
    {
        if (keyboard is not JsonArray rows)
        {
            return [];
        }

        if (rows.Any(row => row is not JsonArray))
        {
            throw ApiRefusal.BadRequest("field \"inline_keyboard\" must be an Array of Arrays");
        }

        var buttons = rows.Select(row => row!.AsArray()).Where(row => row.Count > 0).Select(row => row.Select(b => read(b!)).ToList()).ToList();
        return buttons.Sum(row => row.Count) > MaxButtons ? throw ApiRefusal.BadRequest("reply markup is too long") : buttons;
    }

    private static FakeButton InlineButton(JsonNode json)
    {
        var button = new FakeButton((string?)json["text"] ?? "", (string?)json["callback_data"], (string?)json["url"])
        {
            Style = (string?)json["style"],
            CopyText = (string?)json["copy_text"]?["text"],
        };
        if (button.Text.Length == 0)
        {
            throw ApiRefusal.BadRequest("can't parse inline keyboard button: Text must be non-empty");
        }

        var doesNothing = string.IsNullOrEmpty(button.Data) && string.IsNullOrEmpty(button.Url)
            && ((string[])["login_url", "web_app", "copy_text", "switch_inline_query", "switch_inline_query_current_chat", "pay"])
                .All(field => json[field] is null);
        if (doesNothing)
        {
            throw ApiRefusal.BadRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }

        CheckLimits(button);
        return button;
    }

    private static void CheckLimits(FakeButton button)
    {
        if (Encoding.UTF8.GetByteCount(button.Data ?? "") > 64)
        {
            throw ApiRefusal.BadRequest("BUTTON_DATA_INVALID");
        }

        var address = string.IsNullOrEmpty(button.Url) ? "tg:" : button.Url;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https" or "tg"))
        {
            throw ApiRefusal.BadRequest($"inline keyboard button URL '{button.Url}' is invalid: Wrong HTTP URL");
        }

        if (button.CopyText is { } copied && copied.Length is 0 or > 256)
        {
            throw ApiRefusal.BadRequest("BUTTON_COPY_TEXT_INVALID");
        }
    }

    private static FakeButton KeyboardButton(JsonNode json)
    {
        var text = json is JsonValue ? json.ToString() : (string?)json["text"];
        return string.IsNullOrEmpty(text)
            ? throw ApiRefusal.BadRequest("can't parse keyboard button: Text must be non-empty")
            : new FakeButton(text);
    }
}
