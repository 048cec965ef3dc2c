using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>Says what happened to those sessions that may know. https://discord.com/developers/docs/events/gateway-events</summary>
internal static class Announce
{
    public static void Created(FakeMessage message) => Message(message, "MESSAGE_CREATE");

    public static void Updated(FakeMessage message) => Message(message, "MESSAGE_UPDATE");

    public static void Deleted(FakeMessage message)
    {
        var json = new JsonObject { ["id"] = message.Id.Text(), ["channel_id"] = message.Channel.Id.Text() };
        Publish(message, "MESSAGE_DELETE", _ => WithGuild(json.Copy(), message));
    }

    public static void Deleted(FakeChannel channel, IReadOnlyList<FakeMessage> messages)
    {
        var json = new JsonObject { ["ids"] = messages.ToJsonArray(m => m.Id.Text()), ["channel_id"] = channel.Id.Text() };
        json.SetIf("guild_id", channel.Guild?.Id.Text());
        Publish(channel, "MESSAGE_DELETE_BULK", Intents.GuildMessages, Intents.DirectMessages, json);
    }

    public static void Reaction(FakeMessage message, FakeUser by, string emoji, bool added)
    {
        var guild = message.Channel.Guild;
        var json = new JsonObject
        {
            ["user_id"] = by.Id.Text(),
            ["channel_id"] = message.Channel.Id.Text(),
            ["message_id"] = message.Id.Text(),
            ["message_author_id"] = message.Author.Id.Text(),
            ["emoji"] = ReactionJson.Emoji(emoji),
            ["burst"] = false,
            ["type"] = 0,
        };
        json.SetIf("guild_id", guild?.Id.Text()).SetIf("member", added ? guild?.Member(by.Id)?.ToJson() : null);
        var type = added ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE";
        Publish(message.Channel, type, Intents.GuildMessageReactions, Intents.DirectMessageReactions, json);
    }

    public static void Typing(FakeChannel channel, FakeUser by)
    {
        var json = new JsonObject
        {
            ["channel_id"] = channel.Id.Text(),
            ["user_id"] = by.Id.Text(),
            ["timestamp"] = channel.World.Now.ToUnixTimeSeconds(),
        };
        json.SetIf("guild_id", channel.Guild?.Id.Text()).SetIf("member", channel.Guild?.Member(by.Id)?.ToJson());
        Publish(channel, "TYPING_START", Intents.GuildMessageTyping, Intents.DirectMessageTyping, json);
    }

    public static void Pins(FakeChannel channel)
    {
        var json = new JsonObject { ["channel_id"] = channel.Id.Text(), ["last_pin_timestamp"] = channel.LastPinAt?.Timestamp() };
        Publish(channel, "CHANNEL_PINS_UPDATE", Intents.Guilds, Intents.DirectMessages, json.SetIf("guild_id", channel.Guild?.Id.Text()));
    }

    public static void Channel(World world, FakeChannel channel, string type) =>
        world.Sessions.Publish(
            new GatewayEvent(type, channel.Guild is null ? Intents.DirectMessages : Intents.Guilds, channel.Guild, channel.ToJson()));

    public static void ThreadCreated(World world, FakeThread thread)
    {
        var json = thread.ToJson();
        json["newly_created"] = true;
        Thread(world, thread, "THREAD_CREATE", json);
    }

    public static void ThreadDeleted(World world, FakeThread thread) => Thread(world, thread, "THREAD_DELETE", new JsonObject
    {
        ["id"] = thread.Id.Text(),
        ["guild_id"] = thread.Guild.Id.Text(),
        ["parent_id"] = thread.Parent.Id.Text(),
        ["type"] = (int)thread.Kind,
    });

    /// <summary>Changes a thread and tells of it.</summary>
    public static void Change(World world, FakeThread thread, Action change)
    {
        var wasArchived = thread.IsArchived;
        change();
        thread.ArchiveChangedAt = wasArchived == thread.IsArchived ? thread.ArchiveChangedAt : world.Now;
        var state = (thread.IsArchived ? "archived " : "open ") + (thread.IsLocked ? "locked" : "");
        thread.Log(
            ChatEventKind.ThreadChanged, world.Me, null, $"{thread.Title}: {state.TrimEnd()} {string.Join(", ", thread.Tags)}".TrimEnd());
        Thread(world, thread, "THREAD_UPDATE", thread.ToJson());
        if (wasArchived && !thread.IsArchived && thread.Members.ContainsKey(world.Me.Id))
        {
            // The bot may have forgotten that it is in it.
            var member = thread.MemberJson(world.Me.Id);
            member["guild_id"] = thread.Guild.Id.Text();
            Thread(world, thread, "THREAD_MEMBER_UPDATE", member);
        }
    }

    /// <summary>The bot has come to see threads that it did not see.</summary>
    public static void ThreadList(World world, FakeGuild guild)
    {
        var seen = guild.Threads.Where(t => !t.IsArchived && Permissions.CanSee(t, world.Me.Id)).ToList();
        Guild(world, guild, "THREAD_LIST_SYNC", new JsonObject
        {
            ["guild_id"] = guild.Id.Text(),
            ["threads"] = seen.ToJsonArray(t => t.ToJson()),
            ["members"] = seen.Where(t => t.Members.ContainsKey(world.Me.Id)).ToJsonArray(t => t.MemberJson(world.Me.Id)),
        });
    }

    /// <summary>Tells who joined or left a thread; a bot that joined gets the thread itself.</summary>
    public static void ThreadMember(World world, FakeThread thread, FakeUser user, bool added)
    {
        if (added && user == world.Me)
        {
            Thread(world, thread, "THREAD_CREATE", thread.ToJson());
        }

        var json = new JsonObject
        {
            ["id"] = thread.Id.Text(),
            ["guild_id"] = thread.Guild.Id.Text(),
            ["member_count"] = Math.Min(50, thread.Members.Count),
        };
        if (added)
        {
            var member = thread.MemberJson(user.Id);
            member["member"] = thread.Guild.Member(user.Id)?.ToJson();
            member["presence"] = null;
            json["added_members"] = new JsonArray(member);
        }
        else
        {
            json["removed_member_ids"] = new JsonArray(user.Id.Text());
        }

        world.Sessions.Publish(
            new GatewayEvent("THREAD_MEMBERS_UPDATE", user == world.Me ? Intents.Guilds : Intents.GuildMembers, thread.Guild, json));
    }

    public static void Guild(World world, FakeGuild guild, string type, JsonObject payload) =>
        world.Sessions.Publish(new GatewayEvent(type, Intents.Guilds, guild, payload));

    public static void Role(World world, FakeGuild guild, FakeRole role, string type = "GUILD_ROLE_CREATE") =>
        Guild(world, guild, type, new JsonObject { ["guild_id"] = guild.Id.Text(), ["role"] = role.ToJson() });

    public static void Member(World world, FakeGuild guild, FakeMember member, string type)
    {
        var json = type == "GUILD_MEMBER_REMOVE" ? new JsonObject { ["user"] = member.User.ToJson() } : member.ToJson();
        json["guild_id"] = guild.Id.Text();
        world.Sessions.Publish(new GatewayEvent(type, Intents.GuildMembers, guild, json));
    }

    private static void Message(FakeMessage message, string type) => Publish(message, type, intents =>
    {
        var readable = MessageJson.IsReadable(message, intents.HasFlag(Intents.MessageContent));
        return WithGuild(MessageJson.Of(message, readable), message);
    });

    // Ephemeral messages come as direct messages do: to shard 0, without the server.
    private static void Publish(FakeMessage message, string type, Func<Intents, JsonObject> payload)
    {
        if (message.IsEphemeral || message.Channel.Guild is null)
        {
            message.Channel.World.Sessions.Publish(new GatewayEvent(type, Intents.DirectMessages, null, payload));
        }
        else if (Permissions.CanSee(message.Channel, message.Channel.World.Me.Id))
        {
            message.Channel.World.Sessions.Publish(new GatewayEvent(type, Intents.GuildMessages, message.Channel.Guild, payload));
        }
    }

    private static void Publish(FakeChannel channel, string type, Intents inGuild, Intents inDm, JsonObject json)
    {
        if (Permissions.CanSee(channel, channel.World.Me.Id))
        {
            channel.World.Sessions.Publish(new GatewayEvent(type, channel.Guild is null ? inDm : inGuild, channel.Guild, json));
        }
    }

    private static JsonObject WithGuild(JsonObject json, FakeMessage message)
    {
        if (message.IsEphemeral || message.Channel.Guild is not { } guild)
        {
            return json;
        }

        json["guild_id"] = guild.Id.Text();
        var hasMember = json.ContainsKey("author") && message.Interaction is null;
        return json.SetIf("member", hasMember ? guild.Member(message.Author.Id)?.ToJson(withUser: false) : null);
    }

    private static void Thread(World world, FakeThread thread, string type, JsonObject json)
    {
        if (Permissions.CanSee(thread, world.Me.Id))
        {
            world.Sessions.Publish(new GatewayEvent(type, Intents.Guilds, thread.Guild, json));
        }
    }
}
