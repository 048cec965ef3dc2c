using Bot.Operations;
using Bot.Platforms.Discord;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordSettingsTests
{
    private const string Token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.not-a-secret_of-anyone";

    [Theory]
    [InlineData("Token", "Bot " + Token)]
    [InlineData("Token", "\"" + Token + "\"")]
    [InlineData("ApiUrl", "discord.com/api/v10")]
    [InlineData("ApiUrl", "")]
    [InlineData("GatewayUrl", "https://gateway.example.com")]
    [InlineData("StaffChannelId", "#desk")]
    [InlineData("StaffRoleIds", "123456789012345678 @helpers")]
    [InlineData("PrivateThreadChannelId", "general")]
    public void What_is_wrong_is_told_with_its_key_and_a_remedy(string key, string value)
    {
        var options = new DiscordOptions { Token = Token };
        typeof(DiscordOptions).GetProperty(key)!.SetValue(options, value);

        var problem = Assert.Single(new DiscordOptionsCheck(Options.Create(options)).Check());

        Assert.Equal($"Discord:{key}", problem.Key);
        Assert.NotEmpty(problem.Remedy);
        Assert.DoesNotContain(Token, problem.Problem + problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Customers_do_not_have_their_threads_among_the_staffs()
    {
        var options = new DiscordOptions { Token = Token, StaffChannelId = "1", PrivateThreadChannelId = "1" };

        Assert.Equal("Discord:PrivateThreadChannelId", Assert.Single(new DiscordOptionsCheck(Options.Create(options)).Check()).Key);
    }

    [Fact]
    public void What_is_right_is_not_complained_about()
    {
        var options = new DiscordOptions
        {
            Token = Token,
            ApiUrl = "http://localhost:3001/api/v10",
            GatewayUrl = "ws://localhost:3002",
            StaffChannelId = "123456789012345678",
            StaffRoleIds = "1 2  3",
            PrivateThreadChannelId = "9",
        };

        Assert.Empty(new DiscordOptionsCheck(Options.Create(options)).Check());
        Assert.Equal([1UL, 2UL, 3UL], options.StaffRoles);
        Assert.Equal("http://localhost:3001/api/v10/", options.ApiBase);
    }

    [Fact]
    public void A_token_that_a_compatible_server_signed_may_be_long() =>
        Assert.Empty(new DiscordOptionsCheck(Options.Create(new DiscordOptions { Token = string.Join('.', new string('a', 100), new string('b', 200), new string('c', 130)) })).Check());

    [Fact]
    public void Without_a_token_nothing_is_looked_at() =>
        Assert.Empty(new DiscordOptionsCheck(Options.Create(new DiscordOptions { ApiUrl = "?" })).Check());

    [Fact]
    public void The_invitation_names_the_application_of_the_token()
    {
        using var output = new StringWriter();

        Assert.Equal(ExitCodes.Ok, DiscordInviteCommand.Run(null, Token, output, TextWriter.Null));

        Assert.StartsWith("https://discord.com/oauth2/authorize?client_id=123456789012345678&scope=bot+applications.commands&permissions=", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(null, "x.y.z")]
    [InlineData("my-app", Token)]
    public void An_invitation_that_cannot_be_made_says_what_is_missing(string? application, string token)
    {
        using var error = new StringWriter();

        Assert.Equal(ExitCodes.Configuration, DiscordInviteCommand.Run(application, token, TextWriter.Null, error));

        Assert.Contains("--application-id", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_can_be_named()
    {
        using var output = new StringWriter();

        Assert.Equal(ExitCodes.Ok, DiscordInviteCommand.Run("42", "", output, TextWriter.Null));

        Assert.Contains("client_id=42&", output.ToString(), StringComparison.Ordinal);
    }
}
