using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Somebody in a server. https://discord.com/developers/docs/resources/guild#guild-member-object</summary>
internal sealed class FakeMember(FakeUser user, DateTimeOffset joinedAt)
{
    public FakeUser User { get; } = user;

    public string? Nick { get; set; }

    public List<FakeRole> Roles { get; } = [];

    /// <param name="withUser">False inside a message, which has its author beside.</param>
    public JsonObject ToJson(bool withUser = true)
    {
        var json = new JsonObject
        {
            ["nick"] = Nick,
            ["avatar"] = null,
            ["banner"] = null,
            ["roles"] = Roles.ToJsonArray(r => r.Id.Text()),
            ["joined_at"] = joinedAt.Timestamp(),
            ["premium_since"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["pending"] = false,
            ["communication_disabled_until"] = null,
        };
        return withUser ? json.SetIf("user", User.ToJson()) : json;
    }
}
