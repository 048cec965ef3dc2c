using System.Net;
using Discord;
using Discord.Net;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_refusal_tells_why()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", """{"message":"Cannot send messages to this user","code":50007}""", 403);

        var refusal = await Assert.ThrowsAsync<HttpException>(() => channel.SendMessageAsync("hello"));

        Assert.Equal(HttpStatusCode.Forbidden, refusal.HttpCode);
        Assert.Equal(DiscordErrorCode.CannotSendMessageToUser, refusal.DiscordCode);
        Assert.Equal("Cannot send messages to this user", refusal.Reason);
        Assert.Empty(refusal.Errors);
    }

    [Fact]
    public async Task A_refused_body_tells_which_parts_are_wrong()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", """
            {"code":50035,"message":"Invalid Form Body","errors":{
              "_errors":[{"code":"EMPTY","message":"Cannot be empty."}],
              "embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer."}]}}}}}
            """, 400);

        var refusal = await Assert.ThrowsAsync<HttpException>(() => channel.SendMessageAsync("hello"));

        Assert.Equal(DiscordErrorCode.InvalidFormBody, refusal.DiscordCode);
        Assert.Equal(["root", "Embeds[0].Title"], refusal.Errors.Select(e => e.Path));
        Assert.Equal("BASE_TYPE_MAX_LENGTH", Assert.Single(refusal.Errors.Last().Errors).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>blocked</html>")]
    [InlineData("[1]")]
    public async Task A_refusal_in_another_shape_is_known_by_its_status(string body)
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", body, 403);

        var refusal = await Assert.ThrowsAsync<HttpException>(() => channel.SendMessageAsync("hello"));

        Assert.Equal(HttpStatusCode.Forbidden, refusal.HttpCode);
        Assert.Null(refusal.DiscordCode);
    }

    [Fact]
    public async Task What_is_not_there_is_null()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        var client = await server.Client();

        Assert.Null(await client.GetUserAsync(5));
        Assert.Null(await client.GetChannelAsync(5));
        Assert.Null(await channel.GetMessageAsync(5));
    }
}
