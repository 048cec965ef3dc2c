using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>What a role or member may do in one channel other than elsewhere.</summary>
internal sealed record FakeOverwrite(ulong TargetId, bool IsMember, Permission Allow, Permission Deny)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = TargetId.Text(),
        ["type"] = IsMember ? 1 : 0,
        ["allow"] = ((ulong)Allow).ToString(CultureInfo.InvariantCulture),
        ["deny"] = ((ulong)Deny).ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>A channel of a server: text, category, or (as <see cref="FakeForum"/>) forum.</summary>
internal class FakeGuildChannel(World world, ulong id, ChannelKind kind, FakeGuild guild, string name) : FakeChannel(world, id, kind)
{
    public override FakeGuild Guild => guild;

    public override string Name => $"#{Title}";

    public string Title { get; set; } = name;

    public string? Topic { get; set; }

    public ulong? ParentId { get; set; }

    public int Position { get; set; }

    public Dictionary<ulong, FakeOverwrite> Overwrites { get; } = [];

    /// <summary>Threads under this channel that were not deleted, oldest first.</summary>
    public IReadOnlyList<FakeThread> Threads => World.Locked(() => guild.Threads.Where(t => t.Parent == this).ToList());

    /// <summary>The thread whose name contains the text, as soon as it exists.</summary>
    public Task<FakeThread> WaitForThread(string name) => World.Until(
        () => guild.Threads.FirstOrDefault(t => t.Parent == this && t.Title.Contains(name, StringComparison.Ordinal)),
        $"a thread \"{name}\" in {Name}", guild.Transcript);

    /// <summary>Takes permissions from the bot in this channel.</summary>
    public void TakeFromBot(Permission permissions) => World.Locked(() =>
    {
        Overwrites[World.Me.Id] = new FakeOverwrite(World.Me.Id, true, Permission.None, permissions);
        Announce.Channel(World, this, "CHANNEL_UPDATE");
    });

    /// <summary>Takes permissions from everybody (who is not given them otherwise) in this channel.</summary>
    public void TakeFromEveryone(Permission permissions) => World.Locked(() =>
    {
        Overwrites[guild.Id] = new FakeOverwrite(guild.Id, false, Permission.None, permissions);
        Announce.Channel(World, this, "CHANNEL_UPDATE");
    });

    /// <summary>Somebody deletes the channel by hand.</summary>
    public void IsDeletedByHand() => World.Locked(() => guild.Remove(this));

    public override JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.Text(),
            ["type"] = (int)Kind,
            ["guild_id"] = guild.Id.Text(),
            ["name"] = Title,
            ["position"] = Position,
            ["permission_overwrites"] = Overwrites.Values.ToJsonArray(o => o.ToJson()),
            ["parent_id"] = ParentId?.Text(),
            ["nsfw"] = false,
            ["flags"] = 0,
        };
        if (Kind != ChannelKind.Category)
        {
            json["topic"] = Topic;
            json["last_message_id"] = LastMessageId?.Text();
            json["rate_limit_per_user"] = 0;
        }

        return json;
    }
}
