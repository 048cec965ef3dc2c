using Bot.Messaging;

namespace Bot.Tests.Messaging;

public sealed class SenderTests
{
    private static readonly Sender _ann = new("7", "Ann", Handle: "ann") { Roles = ["admin", "desk"] };

    [Fact]
    public void The_same_person_with_the_same_roles_is_equal()
    {
        List<string> roles = ["admin", "desk"];

        Assert.Equal(_ann, _ann with { Roles = roles });
        Assert.Equal(_ann.GetHashCode(), (_ann with { Roles = roles }).GetHashCode());
    }

    [Fact]
    public void Other_roles_or_another_name_make_a_difference()
    {
        Assert.NotEqual(_ann, _ann with { Roles = ["desk", "admin"] });
        Assert.NotEqual(_ann, _ann with { Roles = [] });
        Assert.NotEqual(_ann, _ann with { Name = "Anna" });
        Assert.NotEqual(_ann, _ann with { TimeZone = "Asia/Tokyo" });
    }
}
