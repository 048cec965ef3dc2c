using Bot.Messaging;

namespace Bot.Tests.Messaging;

public sealed class RecentMapTests
{
    [Fact]
    public void The_oldest_key_is_forgotten_first_and_a_known_one_takes_no_more_room()
    {
        var map = new RecentMap<string, int>(2);

        map.Set("a", 1);
        map.Set("b", 2);
        map.Set("b", 3);
        map.Set("c", 4);

        Assert.False(map.Contains("a"));
        Assert.True(map.TryGet("b", out var value));
        Assert.Equal(3, value);
        Assert.True(map.Contains("c"));
    }

    [Fact]
    public void Without_room_nothing_is_remembered()
    {
        var map = new RecentMap<string, int>(0);

        map.Set("a", 1);

        Assert.False(map.Contains("a"));
    }
}
