using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>One message of a chat, as everybody sees it now; edits change it, deletion marks it.</summary>
internal sealed class FakeMessage(FakeChat chat, long id, FakeUser from, long date, FakeTopic? topic, FakeContent content)
{
    public FakeChat Chat { get; } = chat;

    public long Id { get; } = id;

    public FakeUser From { get; } = from;

    /// <summary>Unix seconds.</summary>
    public long Date { get; } = date;

    /// <summary>Null outside forums and in the General topic.</summary>
    public FakeTopic? Topic { get; } = topic;

    public FakeContent Content { get; private set; } = content;

    public FakeMarkup Markup { get; private set; } = FakeMarkup.None;

    public FakeMessage? ReplyTo { get; init; }

    public string? MediaGroupId { get; init; }

    /// <summary>Where a forwarded message came from; null otherwise. A copy carries no trace.</summary>
    public FakeMessage? ForwardedFrom { get; init; }

    /// <summary>The bot asked for it to be delivered without a sound.</summary>
    public bool IsSilent { get; init; }

    public bool IsDeleted { get; private set; }

    public bool IsPinned { get; set; }

    /// <summary>Null until edited; unix seconds.</summary>
    public long? EditDate { get; private set; }

    public int Edits { get; private set; }

    /// <summary>What the bot's reaction on it is now; null when none.</summary>
    public string? BotReaction { get; set; }

    public bool IsFromBot => From.IsBot;

    public string Kind => Content.Kind;

    /// <summary>Text or caption, without markup.</summary>
    public string Text => Content.Text;

    public string? ParseMode => Content.ParseMode;

    public FakeFile? File => Content.File;

    /// <summary>All inline buttons, row by row.</summary>
    public IEnumerable<FakeButton> Buttons => Markup.Inline.SelectMany(row => row);

    /// <summary>All buttons of the reply keyboard it shows.</summary>
    public IEnumerable<FakeButton> Keyboard => Markup.Keyboard.SelectMany(row => row);

    /// <summary>The first inline button whose text contains, or whose data is, the given text; null when there is none.</summary>
    public FakeButton? Button(string textOrData) =>
        Buttons.FirstOrDefault(b => b.Data == textOrData)
        ?? Buttons.FirstOrDefault(b => b.Text == textOrData)
        ?? Buttons.FirstOrDefault(b => b.Text.Contains(textOrData, StringComparison.Ordinal));

    public void Mark(FakeMarkup markup) => Markup = markup;

    public void Edit(FakeContent content, FakeMarkup markup, long now)
    {
        Content = content;
        Markup = markup;
        EditDate = now;
        Edits++;
    }

    public void Delete() => IsDeleted = true;

    public override string ToString() => $"{From.FirstName}: {Text}";

    /// <summary>The message as the bot gets it; the message it replies to is not nested twice, as at Telegram.</summary>
    public JsonObject ToJson(bool nested = false)
    {
        var json = new JsonObject { ["message_id"] = Id, ["from"] = From.ToJson(), ["chat"] = Chat.ToJson(), ["date"] = Date };
        if (Topic is not null)
        {
            json["message_thread_id"] = Topic.Id;
            json["is_topic_message"] = true;
        }

        WriteOrigin(json);
        json.SetIf("edit_date", EditDate);
        json.SetIf("media_group_id", MediaGroupId);
        if (!nested)
        {
            // In a topic every message is a reply to the message that opened it, unless it is a reply to something else.
            json.SetIf("reply_to_message", (ReplyTo ?? OpeningOfTopic())?.ToJson(nested: true));
        }

        Content.WriteTo(json);
        if (Markup.Inline.Count > 0)
        {
            json["reply_markup"] = new JsonObject { ["inline_keyboard"] = Markup.Json["inline_keyboard"]?.DeepClone() };
        }

        return json;
    }

    private FakeMessage? OpeningOfTopic() => Content.IsService ? null : Topic?.Opening;

    private void WriteOrigin(JsonObject json)
    {
        if (ForwardedFrom is not { } origin)
        {
            return;
        }

        json["forward_origin"] = new JsonObject
        {
            ["type"] = "user",
            ["sender_user"] = origin.From.ToJson(),
            ["date"] = origin.Date,
        };
        json["forward_from"] = origin.From.ToJson();
        json["forward_date"] = origin.Date;
    }
}
