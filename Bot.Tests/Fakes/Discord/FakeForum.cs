using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A tag that posts of a forum can carry.</summary>
internal sealed record FakeTag(ulong Id, string Name, bool IsModerated = false, string? EmojiName = null)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id.Text(),
        ["name"] = Name,
        ["moderated"] = IsModerated,
        ["emoji_id"] = null,
        ["emoji_name"] = EmojiName,
    };
}

/// <summary>A forum: no messages of its own, only posts, which are threads.</summary>
internal sealed class FakeForum(World world, ulong id, FakeGuild guild, string name)
    : FakeGuildChannel(world, id, ChannelKind.Forum, guild, name)
{
    public List<FakeTag> Tags { get; } = [];

    /// <summary>The flag REQUIRE_TAG: a post without a tag is refused.</summary>
    public bool RequiresTag { get; set; }

    public IReadOnlyList<FakeThread> Posts => Threads;

    /// <summary>The post whose name contains the text, as soon as it exists.</summary>
    public Task<FakeThread> WaitForPost(string name) => WaitForThread(name);

    public override JsonObject ToJson()
    {
        var json = base.ToJson();
        json["flags"] = RequiresTag ? 1 << 4 : 0;
        json["available_tags"] = Tags.ToJsonArray(t => t.ToJson());
        json["default_reaction_emoji"] = null;
        json["default_sort_order"] = null;
        json["default_forum_layout"] = 0;
        return json;
    }
}
