using System.Net;
using Discord;
using Discord.Net;
using Discord.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class LoginTests
{
    [Fact]
    public async Task A_login_finds_out_who_the_bot_is()
    {
        await using var server = await RestServer.Start();

        var client = await server.Client();

        Assert.Equal(LoginState.LoggedIn, client.LoginState);
        Assert.Equal((RestServer.BotId, "Desk", "0042", true),
            (client.CurrentUser.Id, client.CurrentUser.Username, client.CurrentUser.Discriminator, client.CurrentUser.IsBot));
        Assert.Equal(RestServer.ApplicationId, (await client.GetApplicationInfoAsync()).Id);
    }

    [Fact]
    public async Task The_token_goes_with_every_request()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();

        await client.GetUserAsync(5);

        Assert.Equal($"Bot {RestServer.Token}", server.Last.Headers["Authorization"]);
        Assert.StartsWith("DiscordBot (", server.Last.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_leaves_the_client_logged_out()
    {
        await using var server = await RestServer.Start();
        server.Says("GET users/@me", """{"message":"401: Unauthorized","code":0}""", 401);
        await using var client = new DiscordRestClient(server.Config);

        var refusal = await Assert.ThrowsAsync<HttpException>(() => client.LoginAsync(TokenType.Bot, RestServer.Token));

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.HttpCode);
        Assert.Equal(LoginState.LoggedOut, client.LoginState);
    }

    [Fact]
    public async Task Nothing_is_asked_before_the_login()
    {
        await using var server = await RestServer.Start();
        await using var client = new DiscordRestClient(server.Config);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetUserAsync(5));

        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_token_that_does_not_look_like_one_is_tried_with_a_warning()
    {
        await using var server = await RestServer.Start();
        var warnings = new List<LogMessage>();
        await using var client = new DiscordRestClient(server.Config);
        client.Log += message =>
        {
            warnings.Add(message);
            return Task.CompletedTask;
        };
        server.Says("GET users/@me", """{"id":"1","username":"x"}""");
        server.Says("GET oauth2/applications/@me", """{"id":"2","name":"x","description":""}""");

        await client.LoginAsync(TokenType.Bot, "nonsense");

        Assert.Equal(LoginState.LoggedIn, client.LoginState);
        Assert.IsAssignableFrom<ArgumentException>(Assert.Single(warnings, w => w.Severity == LogSeverity.Warning).Exception);
    }

    [Fact]
    public async Task Logging_in_and_out_is_told_in_order()
    {
        await using var server = await RestServer.Start();
        var told = new List<string>();
        var client = await server.Client();
        client.LoggedOut += async () =>
        {
            await Task.Yield();
            told.Add("first");
        };
        client.LoggedOut += () =>
        {
            told.Add("second");
            return Task.CompletedTask;
        };

        await client.LogoutAsync();

        Assert.Equal(["first", "second"], told);
        Assert.Null(client.CurrentUser);
    }

    [Fact]
    public async Task Logging_out_cancels_what_is_under_way()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        var asked = new TaskCompletionSource();
        server.Does("GET users/5", async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        });
        var asking = client.GetUserAsync(5);
        await asked.Task;

        await client.LogoutAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_log_handler_that_throws_is_ignored()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        client.Log += _ => throw new InvalidOperationException("The disk is full.");

        Assert.Null(await client.GetUserAsync(5));
    }
}
