using Bot.Messaging;

namespace Bot.Tests.Messaging.Pipeline;

public sealed class PipelineTests : PipelineFixture
{
    [Fact]
    public async Task What_is_said_is_answered()
    {
        await using var process = await StartAsync();

        await process.SayAsync(Says.Button("anna", "1"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1);
        Assert.Equal([EchoHandler.Answer("1")], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task What_is_acknowledged_is_answered_after_a_kill()
    {
        var first = await StartAsync();
        Platform.Answer = async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return null;
        };
        await first.SayAsync(Says.Button("anna", "1"), Says.Text("anna", "2"));
        await first.KillAsync();
        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(null);

        await using var second = await StartAsync();

        await second.UntilAsync(() => Platform.TextsIn("anna").Count == 2, TimeSpan.FromMilliseconds(100));
        Assert.Equal([EchoHandler.Answer("1"), EchoHandler.Answer("2")], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task After_an_orderly_stop_nothing_is_sent_twice()
    {
        var first = await StartAsync();
        await first.SayAsync([.. Enumerable.Range(0, 50).Select(number => Says.Button($"chat{number % 7}", $"{number}"))]);
        await first.StopAsync();

        await using var second = await StartAsync();

        await second.UntilAsync(NothingPending, TimeSpan.FromMilliseconds(100));
        Assert.Equal(50, Platform.Arrived.Count);
        Assert.Equal(50, Platform.Arrived.Select(one => one.Delivery.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_message_that_arrived_just_before_a_kill_is_sent_once_more_and_no_other()
    {
        var first = await StartAsync();
        Platform.Answer = (delivery, _) =>
        {
            if (RecordingPlatform.TextOf(delivery.Message) == EchoHandler.Answer("2"))
            {
                first.Faults.Kill();
            }

            return Task.FromResult<DeliveryResult?>(null);
        };
        await first.SayAsync(Says.Button("anna", "1"), Says.Button("anna", "2"), Says.Button("anna", "3"));
        await first.UntilAsync(() => Platform.TextsIn("anna").Count == 2);
        await first.KillAsync();

        await using var second = await StartAsync();

        await second.UntilAsync(NothingPending, TimeSpan.FromMilliseconds(100));
        Assert.Equal(
            [EchoHandler.Answer("1"), EchoHandler.Answer("2"), EchoHandler.Answer("2"), EchoHandler.Answer("3")], Platform.TextsIn("anna"));
        Assert.Equal(3, Platform.Arrived.Select(one => one.Delivery.Key).Distinct().Count());
    }

    [Fact]
    public async Task Two_thousand_people_at_once_are_all_answered_once()
    {
        await using var process = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 2000).Select(person => process.Inbox.AcceptAsync([Says.Button($"chat{person}", $"{person}")], CancellationToken.None)));

        await process.UntilAsync(() => Platform.Arrived.Count == 2000);
        Assert.Equal(2000, Platform.Arrived.Select(one => one.Delivery.Message.To.ChatId).Distinct().Count());
    }
}
