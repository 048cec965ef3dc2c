using Discord.Net.Queue;

namespace Bot.Tests.Sdk.DiscordNet.Rest.Internals;

public sealed class RouteTests
{
    [Theory]
    [InlineData("POST", "channels/1/messages", "POST channels/*/messages", "1")]
    [InlineData("GET", "channels/1/messages?limit=5&after=7", "GET channels/*/messages", "1")]
    [InlineData("PATCH", "channels/1/messages/2", "PATCH channels/*/messages/*", "1")]
    [InlineData("PUT", "channels/1/messages/2/reactions/%F0%9F%91%80/@me", "PUT channels/*/messages/*/reactions", "1")]
    [InlineData("PUT", "channels/1/thread-members/@me", "PUT channels/*/thread-members/@me", "1")]
    [InlineData("GET", "guilds/3/threads/active", "GET guilds/*/threads/active", "3")]
    [InlineData("POST", "interactions/5/aW50/callback", "POST interactions/*/*/callback", "5")]
    [InlineData("POST", "webhooks/9/tok-en?wait=true", "POST webhooks/*/*", "9/tok-en")]
    [InlineData("PATCH", "webhooks/9/tok-en/messages/@original", "PATCH webhooks/*/*/messages/@original", "9/tok-en")]
    [InlineData("PUT", "applications/9/guilds/3/commands", "PUT applications/*/guilds/*/commands", "3")]
    [InlineData("POST", "users/@me/channels", "POST users/@me/channels", "")]
    public void A_route_is_a_path_without_its_ids(string method, string endpoint, string name, string major) =>
        Assert.Equal(new Route(name, major), Route.Of(method, endpoint));

    [Fact]
    public void Answers_to_interactions_do_not_count_against_the_global_limit()
    {
        Assert.True(Route.Of("POST", "interactions/5/token/callback").IsExemptFromGlobalLimit);
        Assert.False(Route.Of("POST", "webhooks/5/token").IsExemptFromGlobalLimit);
    }
}
