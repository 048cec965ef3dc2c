using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class FailureTests
{
    [Fact]
    public async Task A_refusal_tells_its_code_and_reason()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(403, "Forbidden: bot was blocked by the user");

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client().SendMessage(5, "hi"));

        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (refusal.ErrorCode, refusal.Message));
        Assert.StartsWith("Telegram Bot API error 403: Forbidden", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_group_tells_its_new_number()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(400, "Bad Request: group chat was upgraded", """{"migrate_to_chat_id":-1001234567890123}""");

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client().SendMessage(-5, "hi"));

        Assert.Equal(-1001234567890123, refusal.Parameters!.MigrateToChatId);
    }

    [Theory]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"ok":true,"result":{"mess""")]
    [InlineData(200, """{"ok":true}""")]
    [InlineData(502, "Bad Gateway")]
    [InlineData(500, "{}")]
    public async Task An_answer_that_is_none_tells_its_status(int status, string body)
    {
        await using var server = await BotApiServer.Start();
        server.Says(body, status);

        var fault = await Assert.ThrowsAsync<RequestException>(() => server.Client().GetMe());

        Assert.Equal((HttpStatusCode)status, fault.HttpStatusCode);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_fault_without_status_and_without_the_token()
    {
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var client = new TelegramBotClient(new TelegramBotClientOptions(BotApiServer.Token, $"http://{taken.LocalEndPoint}"));

        var fault = await Assert.ThrowsAsync<RequestException>(() => client.GetMe());

        Assert.Null(fault.HttpStatusCode);
        Assert.IsType<HttpRequestException>(fault.InnerException);
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_a_fault()
    {
        await using var server = await BotApiServer.Start();
        server.Does(Never);
        var client = server.Client();
        client.Timeout = TimeSpan.FromMilliseconds(50);

        var fault = await Assert.ThrowsAsync<RequestException>(() => client.GetMe());

        Assert.IsType<TaskCanceledException>(fault.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_request_is_cancelled_and_no_fault(bool byTheClient)
    {
        await using var server = await BotApiServer.Start();
        using var stop = new CancellationTokenSource();
        server.Does(context =>
        {
            stop.Cancel();
            return Never(context);
        });
        var client = server.Client(cancellationToken: byTheClient ? stop.Token : default);

        await Assert.ThrowsAsync<TaskCanceledException>(() => client.GetMe(byTheClient ? default : stop.Token));
    }

    [Fact]
    public async Task An_unknown_token_is_an_answer_to_the_question_for_it()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(401, "Unauthorized");
        server.Refuses(404, "Not Found");
        server.Says("""{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"Desk"}}""");
        var client = server.Client();

        Assert.False(await client.TestApi());
        await Assert.ThrowsAsync<ApiRequestException>(() => client.TestApi());
        Assert.True(await client.TestApi());
    }

    [Fact]
    public async Task Another_parser_chooses_the_exception()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(400, "Bad Request");
        var client = server.Client();
        client.ExceptionsParser = new Shouting();

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetMe());

        Assert.Equal("BAD REQUEST", refusal.Message);
    }

    // Until the other side hangs up.
    private static Task Never(HttpContext context) => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);

    private sealed class Shouting : IExceptionParser
    {
        public ApiRequestException Parse(ApiResponse apiResponse) =>
            new(apiResponse.Description!.ToUpperInvariant(), apiResponse.ErrorCode);
    }
}
