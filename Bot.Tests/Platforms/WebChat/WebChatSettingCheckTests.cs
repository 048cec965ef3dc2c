using Bot.Messaging;
using Bot.Platforms.WebChat;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Platforms.WebChat;

public sealed class WebChatSettingCheckTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("https://shop.example http://localhost:8080 https://*.shop.example")]
    public void Sites_that_are_well_formed_are_fine(string sites) => Assert.Empty(Check(new WebChatOptions { AllowedSites = sites }));

    [Theory]
    [InlineData("shop.example")]
    [InlineData("https://shop.example/path")]
    [InlineData("https://shop.example;script-src")]
    public void A_site_that_is_not_is_named_with_a_remedy(string site)
    {
        var problem = Assert.Single(Check(new WebChatOptions { AllowedSites = "https://good.example " + site }));

        Assert.Equal("WebChat:AllowedSites", problem.Key);
        Assert.Contains(site, problem.Problem, StringComparison.Ordinal);
        Assert.Equal("'self' https://good.example", WebChatSettingCheck.FrameAncestors("https://good.example " + site));
    }

    [Fact]
    public void Uploads_of_no_size_are_named() =>
        Assert.Equal("WebChat:MaxUploadBytes", Assert.Single(Check(new WebChatOptions { MaxUploadBytes = 0 })).Key);

    private static IReadOnlyList<SettingProblem> Check(WebChatOptions options) => [.. new WebChatSettingCheck(Options.Create(options)).Check()];
}
