using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Sdk.TelegramBot;

public sealed class PollingTests
{
    [Fact]
    public async Task Updates_are_handled_in_order_and_confirmed_by_the_next_question()
    {
        await using var server = await BotApiServer.Start(Batch(7, 8), Batch(9));
        using var stop = new CancellationTokenSource();
        var handled = new List<int>();

        await server.Client().ReceiveAsync(
            (_, update, _) =>
            {
                handled.Add(update.Id);
                if (update.Id == 9)
                {
                    stop.Cancel();
                }

                return Task.CompletedTask;
            },
            (_, exception, _) => throw exception,
            new ReceiverOptions { AllowedUpdates = [UpdateType.Message], Offset = 5 }, stop.Token);

        Assert.Equal([7, 8, 9], handled);
        Assert.Equal([5, 9], server.Asked.Select(question => (int)question.Json["offset"]!));
        Assert.Equal("""["message"]""", server.Last.Json["allowed_updates"]!.ToJsonString());
    }

    [Fact]
    public async Task A_failure_to_ask_is_told_and_the_question_repeated()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(409, "Conflict: terminated by other getUpdates request");
        server.Says(Batch(7));
        using var stop = new CancellationTokenSource();
        var told = new List<(HandleErrorSource, int)>();
        var handler = new DefaultUpdateHandler(
            (_, _, _) => stop.CancelAsync(),
            (_, exception, source, _) =>
            {
                told.Add((source, ((ApiRequestException)exception).ErrorCode));
                return Task.CompletedTask;
            });

        await server.Client().ReceiveAsync(handler, cancellationToken: stop.Token);

        Assert.Equal([(HandleErrorSource.PollingError, 409)], told);
    }

    [Fact]
    public async Task A_failure_to_handle_is_told_and_the_next_update_follows()
    {
        await using var server = await BotApiServer.Start(Batch(7, 8));
        using var stop = new CancellationTokenSource();
        var told = new List<HandleErrorSource>();
        var handler = new DefaultUpdateHandler(
            (_, update, _) => update.Id == 7 ? throw new InvalidOperationException() : stop.CancelAsync(),
            (_, _, source, _) =>
            {
                told.Add(source);
                return Task.CompletedTask;
            });

        await server.Client().ReceiveAsync(handler, cancellationToken: stop.Token);

        Assert.Equal([HandleErrorSource.HandleUpdateError], told);
    }

    [Fact]
    public async Task Updates_from_before_the_start_can_be_dropped()
    {
        await using var server = await BotApiServer.Start(Batch(20), Batch(21));
        using var stop = new CancellationTokenSource();
        var handled = new List<int>();
        var handler = new DefaultUpdateHandler(
            (_, update, _) =>
            {
                handled.Add(update.Id);
                return stop.CancelAsync();
            },
            (_, exception, _) => throw exception);

        await server.Client().ReceiveAsync(handler, new ReceiverOptions { DropPendingUpdates = true }, stop.Token);

        Assert.Equal([21], handled);
        Assert.Equal([-1, 21], server.Asked.Select(question => (int)question.Json["offset"]!));
    }

    [Fact]
    public async Task Receiving_in_the_background_tells_of_its_own_end()
    {
        await using var server = await BotApiServer.Start();
        server.Refuses(401, "Unauthorized");
        var end = new TaskCompletionSource<Exception>();

        server.Client().StartReceiving(
            (_, _, _) => Task.CompletedTask,
            (_, exception, source, _) => source == HandleErrorSource.FatalError
                ? Task.FromResult(end.TrySetResult(exception))
                : throw exception);

        Assert.Equal(401, Assert.IsType<ApiRequestException>(await end.Task).ErrorCode);
    }

    [Fact]
    public async Task A_handler_of_messages_starts_to_receive()
    {
        await using var server = await BotApiServer.Start(
            """{"ok":true,"result":[{"update_id":1,"edited_message":{"message_id":3,"date":1,"chat":{"id":1,"type":"private"}}}]}""");
        var got = new TaskCompletionSource<(int, UpdateType)>();
        using var stop = new CancellationTokenSource();
        var client = server.Client(cancellationToken: stop.Token);

        client.OnMessage += (message, type) =>
        {
            got.TrySetResult((message.Id, type));
            return stop.CancelAsync();
        };

        Assert.Equal((3, UpdateType.EditedMessage), await got.Task);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Updates_come_as_a_sequence(bool queued)
    {
        await using var server = await BotApiServer.Start(Batch(7, 8), """{"ok":true,"result":[]}""", Batch(9));
        var client = server.Client();
        IAsyncEnumerable<Update> updates = queued ? new QueuedUpdateReceiver(client) : new BlockingUpdateReceiver(client);
        var seen = new List<int>();

        await foreach (var update in updates)
        {
            seen.Add(update.Id);
            if (update.Id == 9)
            {
                break;
            }
        }

        Assert.Equal([7, 8, 9], seen);
        Assert.Throws<InvalidOperationException>(() => updates.GetAsyncEnumerator());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_limit_is_from_1_to_100(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReceiverOptions { Limit = limit });

    private static string Batch(params int[] ids) =>
        $$"""{"ok":true,"result":[{{string.Join(',', ids.Select(id => $$"""{"update_id":{{id}}}"""))}}]}""";
}
