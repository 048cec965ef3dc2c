using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class RateLimitTests
{
    [Fact]
    public async Task A_short_wait_is_waited_out()
    {
        await using var server = await BotApiServer.Start();
        Limit(server, 0);

        await server.Client().DeleteMessage(5, 7);

        Assert.Equal(2, server.Asked.Count);
        Assert.Single(server.Asked.Select(question => question.Body).Distinct());
    }

    [Fact]
    public async Task Attempts_are_counted()
    {
        await using var server = await BotApiServer.Start();
        Limit(server, 0);
        Limit(server, 0);
        Limit(server, 0);

        await Assert.ThrowsAsync<ApiRequestException>(() => server.Client(retryCount: 3).DeleteMessage(5, 7));

        Assert.Equal(3, server.Asked.Count);
    }

    [Theory]
    [InlineData(60, 61)]
    [InlineData(0, 0)]
    public async Task A_wait_over_the_threshold_is_left_to_the_caller(int threshold, int wait)
    {
        await using var server = await BotApiServer.Start();
        Limit(server, wait);

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => server.Client(retryThreshold: threshold).DeleteMessage(5, 7));

        Assert.Equal((429, wait), (refusal.ErrorCode, refusal.Parameters!.RetryAfter));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        await using var server = await BotApiServer.Start();
        Limit(server, 60);
        using var stop = new CancellationTokenSource();
        var client = server.Client();
        client.OnApiResponseReceived += (_, _, _) =>
        {
            stop.CancelAfter(TimeSpan.FromMilliseconds(20));
            return ValueTask.CompletedTask;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.DeleteMessage(5, 7, stop.Token));

        Assert.Single(server.Asked);
    }

    private static void Limit(BotApiServer server, int seconds) =>
        server.Refuses(429, "Too Many Requests", $$"""{"retry_after":{{seconds}}}""");
}
