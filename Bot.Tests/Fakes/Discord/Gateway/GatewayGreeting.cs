using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Gateway;

/// <summary>IDENTIFY and RESUME: who may listen, and what it is told first. Used under the world's gate.</summary>
internal sealed class GatewayGreeting(World world, GatewayRules rules, Func<string?> token)
{
    /// <summary>Every IDENTIFY so far, as sent, the token taken out.</summary>
    public List<JsonObject> Identifies { get; } = [];

    /// <summary>RESUMEs that went well.</summary>
    public int Resumes { get; private set; }

    public string ResumeUrl { get; set; } = "";

    /// <summary>Null, or the code to close with.</summary>
    public int? Identify(GatewayConnection connection, JsonObject data)
    {
        var seen = data.Copy();
        seen.Remove("token");
        Identifies.Add(seen);
        var shard = (Number: 0, Of: 1);
        if (data.Array("shard") is { Count: 2 } pair)
        {
            shard = (pair[0]!.GetValue<int>(), pair[1]!.GetValue<int>());
        }

        if (Refusal(data, shard) is { } code)
        {
            return code;
        }

        if (!rules.LetsIdentify(shard.Number))
        {
            connection.Send(GatewayServer.Frame(9, false));
            return null;
        }

        var session = world.Sessions.Open((Intents)data.Int("intents")!.Value, shard.Number, shard.Of, connection);
        connection.Session = session;
        SendReady(session);
        return null;
    }

    /// <summary>Null, or the code to close with.</summary>
    public int? Resume(GatewayConnection connection, JsonObject data)
    {
        if (token() is not { } valid || data.Text("token") != valid)
        {
            return CloseCodes.AuthenticationFailed;
        }

        var (session, sequence) = (world.Sessions.Find(data.Text("session_id")), data.Int("seq") ?? -1);
        if (session is not null && sequence > session.Sequence)
        {
            session.IsDead = true;
            return CloseCodes.InvalidSequence;
        }

        if (session?.EventsAfter(sequence) is not { } missed)
        {
            connection.Send(GatewayServer.Frame(9, false));
            return null;
        }

        session.Connection?.Cut();
        (session.Connection, session.LostAt, connection.Session) = (connection, null, session);
        foreach (var frame in missed)
        {
            connection.Send(frame);
        }

        session.Deliver("RESUMED", new JsonObject { ["_trace"] = new JsonArray() });
        Resumes++;
        return null;
    }

    /// <summary>Answers op 8. Null, or the code to close with.</summary>
    public int? SendMembers(GatewaySession session, JsonObject data)
    {
        var guildId = data.Id("guild_id") ?? (data.Ids("guild_id") is [var first, ..] ? first : 0);
        if (world.Guild(guildId) is not { } guild)
        {
            return CloseCodes.DecodeError;
        }

        var wanted = data.Array("user_ids") is null ? null : data.Ids("user_ids");
        if (wanted is null && data.Int("limit") == 0 && !session.Intents.HasFlag(Intents.GuildMembers))
        {
            return CloseCodes.DisallowedIntents;
        }

        var found = guild.Members.Where(m => wanted is null || wanted.Contains(m.User.Id));
        session.Deliver("GUILD_MEMBERS_CHUNK", new JsonObject
        {
            ["guild_id"] = guild.Id.Text(),
            ["members"] = found.ToJsonArray(m => m.ToJson()),
            ["chunk_index"] = 0,
            ["chunk_count"] = 1,
        });
        return null;
    }

    private int? Refusal(JsonObject data, (int Number, int Of) shard)
    {
        if (token() is not { } valid || data.Text("token") != valid)
        {
            return CloseCodes.AuthenticationFailed;
        }

        if (data.Object("properties") is null)
        {
            return CloseCodes.DecodeError;
        }

        if (shard.Of < 1 || shard.Number < 0 || shard.Number >= shard.Of)
        {
            return CloseCodes.InvalidShard;
        }

        var intents = (Intents)(data.Int("intents") ?? -1);
        return rules.RequiresSharding && shard.Of == 1 ? CloseCodes.ShardingRequired
            : intents < 0 || (intents & ~Intents.All) != 0 ? CloseCodes.InvalidIntents
            : (intents & Intents.Privileged & ~world.AllowedIntents) != 0 ? CloseCodes.DisallowedIntents
            : null;
    }

    private void SendReady(GatewaySession session)
    {
        var guilds = world.Guilds.Where(g => g.HasBot && (int)((g.Id >> 22) % (ulong)session.Shards) == session.Shard).ToList();
        session.Deliver("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = ApplicationJson.Me(world),
            ["guilds"] = guilds.ToJsonArray(g => new JsonObject { ["id"] = g.Id.Text(), ["unavailable"] = true }),
            ["session_id"] = session.Id,
            ["session_type"] = "normal",
            ["resume_gateway_url"] = ResumeUrl,
            ["shard"] = new JsonArray(session.Shard, session.Shards),
            ["application"] = new JsonObject { ["id"] = world.Me.Id.Text(), ["flags"] = ApplicationJson.Flags(world) },
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["user_settings"] = new JsonObject(),
        });
        foreach (var guild in guilds.Where(_ => session.Intents.HasFlag(Intents.Guilds)))
        {
            session.Deliver("GUILD_CREATE", GuildJson.Full(guild, available: true));
        }
    }
}
