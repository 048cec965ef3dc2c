using Bot.Messaging;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Messaging;

public sealed class FilesCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("https://help.example.com")]
    [InlineData("http://192.0.2.1:8080/desk/")]
    public void An_address_that_people_can_open_is_fine(string url) => Assert.Empty(Problems("PublicUrl", url));

    [Theory]
    [InlineData("help.example.com")]
    [InlineData("/files")]
    [InlineData("ftp://help.example.com")]
    [InlineData("file:///srv")]
    [InlineData("https://")]
    [InlineData("https://help.example.com/?x=1")]
    [InlineData("https://help.example.com/#x")]
    [InlineData("https://me:secret@help.example.com")]
    public void Any_other_is_said_with_a_remedy(string url)
    {
        var problem = Assert.Single(Problems("PublicUrl", url));

        Assert.Equal("Files:PublicUrl", problem.Key);
        Assert.Contains("https://help.example.com", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_ends_at_once_is_said() => Assert.Equal("Files:LinkLifetime", Assert.Single(Problems("LinkLifetime", "00:00:00")).Key);

    private static List<SettingProblem> Problems(string key, string value) =>
        [.. new FilesCheck(new ConfigurationBuilder().AddInMemoryCollection([new($"Files:{key}", value)]).Build()).Check()];
}
