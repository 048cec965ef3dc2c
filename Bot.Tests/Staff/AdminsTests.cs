using Bot.Messaging;
using Bot.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Staff;

public sealed class AdminsTests
{
    [Theory]
    [InlineData("telegram", "123", true)]
    [InlineData("discord", "456", true)]
    [InlineData("discord", "123", false)]
    [InlineData("webchat", "123", false)]
    [InlineData("telegram", "1234", false)]
    public void An_account_counts_on_its_own_platform(string platform, string id, bool expected)
    {
        Assert.Equal(expected, Admins("telegram:123, Discord:456", "").Has(platform, new Sender(id, "Ann")));
    }

    [Fact]
    public void A_role_counts_on_its_own_platform()
    {
        var admins = Admins("", "discord:789");

        Assert.True(admins.Has("discord", new Sender("1", "Ann") { Roles = ["5", "789"] }));
        Assert.False(admins.Has("discord", new Sender("789", "Ann")));
        Assert.False(admins.Has("telegram", new Sender("1", "Ann") { Roles = ["789"] }));
    }

    [Fact]
    public void Without_settings_nobody_is_one()
    {
        Assert.False(Admins("", "").Has("telegram", new Sender("", "")));
    }

    [Theory]
    [InlineData("telegram:123 discord:456", "discord:789", 0)]
    [InlineData("", "", 0)]
    [InlineData("123", "", 1)]
    [InlineData("telegram:@ann telegram:", "", 2)]
    [InlineData("webchat:7", "", 1)]
    [InlineData("", "telegram:5 789", 2)]
    public void What_names_nobody_is_a_problem_with_a_remedy(string users, string roles, int problems)
    {
        var found = new AdminCheck(Options.Create(new AdminOptions { Users = users, Roles = roles })).Check().ToList();

        Assert.Equal(problems, found.Count);
        Assert.All(found, problem => Assert.NotEmpty(problem.Remedy));
    }

    private static Admins Admins(string users, string roles) => new(Options.Create(new AdminOptions { Users = users, Roles = roles }));
}
