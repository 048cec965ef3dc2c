using Bot.Platforms.Discord;

namespace Bot.Tests.Platforms.Discord;

public sealed class MentionNamesTests
{
    private static readonly MentionNames _names = new(
        user: id => id == 1 ? "Ann" : null,
        role: id => id == 2 ? "Helpers" : null,
        channel: id => id == 3 ? "general" : null);

    [Theory]
    [InlineData("ask <@1> or <@!1>", "ask @Ann or @Ann")]
    [InlineData("ask <@&2> in <#3>", "ask @Helpers in #general")]
    [InlineData("use </complain:42> or </ticket claim:42>", "use /complain or /ticket claim")]
    [InlineData("so <:sad_cat:42> <a:crying:42>", "so :sad_cat: :crying:")]
    [InlineData("on <t:1767225600:F> or <t:1767225600>", "on 2026-01-01 00:00 UTC or 2026-01-01 00:00 UTC")]
    [InlineData("2 < 3 > 1 <b>", "2 < 3 > 1 <b>")]
    public void What_stands_for_something_reads_as_it(string typed, string read) => Assert.Equal(read, _names.In(typed));

    [Theory]
    [InlineData("<@9> <@&9> <#9>")]
    [InlineData("<@99999999999999999999>")]
    [InlineData("<t:9999999999999>")]
    public void What_is_not_known_stays_as_it_is(string typed) => Assert.Equal(typed, _names.In(typed));

    [Fact]
    public void Nothing_is_nothing() => Assert.Equal("", _names.In(null));
}
