using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Messages as the bot gets them. https://discord.com/developers/docs/resources/message#message-object</summary>
internal static class MessageJson
{
    /// <param name="message">What is told.</param>
    /// <param name="withContent">False: the bot lacks the intent, so text, embeds, files and components are empty.</param>
    /// <param name="nested">True inside another message: no message within it.</param>
    public static JsonObject Of(FakeMessage message, bool withContent = true, bool nested = false)
    {
        var world = message.Channel.World;
        var content = withContent ? message.Content : new MessageContent { Flags = message.Content.Flags };
        var json = new JsonObject
        {
            ["id"] = message.Id.Text(),
            ["channel_id"] = message.Channel.Id.Text(),
            ["type"] = (int)message.Kind,
            ["author"] = message.Author.ToJson(),
            ["timestamp"] = message.At.Timestamp(),
            ["edited_timestamp"] = message.EditedAt?.Timestamp(),
            ["tts"] = false,
            ["mention_everyone"] = message.Pings.Everyone,
            ["mentions"] = message.Pings.Users.ToJsonArray(u => u.ToJson()),
            ["mention_roles"] = message.Pings.Roles.ToJsonArray(r => r.Text()),
            ["pinned"] = message.IsPinned,
            ["flags"] = (int)message.Content.Flags,
        };
        Write(json, content, world);
        json.SetIf("nonce", message.Nonce).SetIf("thread", message.Thread is { IsDeleted: false } thread ? thread.ToJson() : null);
        if (message.Reactions.Count > 0)
        {
            json["reactions"] = message.Reactions.ToJsonArray(r => ReactionJson.Of(r.Key, r.Value, world.Me));
        }

        WriteOrigin(json, message, withContent, nested);
        return json;
    }

    /// <summary>The bot may read it: its own, a direct or ephemeral message, one that mentions it, or with the intent.</summary>
    public static bool IsReadable(FakeMessage message, bool hasIntent)
    {
        var me = message.Channel.World.Me;
        return hasIntent || message.Channel is FakeDm || message.IsEphemeral || message.Author == me || message.Pings.Users.Contains(me);
    }

    private static void Write(JsonObject json, MessageContent content, World world)
    {
        json["content"] = content.Text;
        json["embeds"] = content.Embeds.Copy();
        json["components"] = content.Components.Copy();
        json["attachments"] = content.Files.ToJsonArray(f => f.ToJson(world.Files.LinkTo(f)));
        if (content.Stickers.Count > 0)
        {
            json["sticker_items"] = content.Stickers.ToJsonArray(s => s.ToJson());
        }
    }

    private static void WriteOrigin(JsonObject json, FakeMessage message, bool withContent, bool nested)
    {
        if (message.Interaction is { } interaction)
        {
            json["webhook_id"] = message.Channel.World.Me.Id.Text();
            json["application_id"] = message.Channel.World.Me.Id.Text();
            json["interaction_metadata"] = interaction.MetadataJson();
        }

        if (message.ForwardedFrom is { } origin)
        {
            json["message_reference"] = Reference(origin, 1);
            json["message_snapshots"] = withContent ? new JsonArray(new JsonObject { ["message"] = Snapshot(origin) }) : new JsonArray();
        }
        else if (message.ReplyTo is { } answered)
        {
            json["message_reference"] = Reference(answered, 0);
            if (!nested && message.Kind != MessageKind.Pinned)
            {
                var readable = withContent || IsReadable(answered, hasIntent: false);
                json["referenced_message"] = answered.IsDeleted ? null : Of(answered, readable, nested: true);
            }
        }
    }

    private static JsonObject Reference(FakeMessage to, int type)
    {
        var json = new JsonObject { ["type"] = type, ["channel_id"] = to.Channel.Id.Text(), ["message_id"] = to.Id.Text() };
        return json.SetIf("guild_id", to.Channel.Guild?.Id.Text());
    }

    /// <summary>A snapshot has no author: a forward does not tell who wrote it.</summary>
    private static JsonObject Snapshot(FakeMessage origin)
    {
        var json = new JsonObject
        {
            ["type"] = (int)origin.Kind,
            ["timestamp"] = origin.At.Timestamp(),
            ["edited_timestamp"] = origin.EditedAt?.Timestamp(),
            ["flags"] = (int)origin.Content.Flags,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
        };
        Write(json, origin.Content, origin.Channel.World);
        return json;
    }
}
