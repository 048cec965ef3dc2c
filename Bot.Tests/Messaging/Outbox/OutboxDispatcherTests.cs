using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tests.Messaging.Pipeline;

namespace Bot.Tests.Messaging.Outbox;

public sealed class OutboxDispatcherTests : PipelineFixture
{
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task Messages_of_a_chat_arrive_in_their_order_with_a_key_of_their_own()
    {
        await using var process = await StartAsync();

        await SendAsync(process, [.. Enumerable.Range(0, 30).Select(number => Send($"chat{number % 3}", $"{number}"))]);

        await process.UntilAsync(() => Platform.Arrived.Count == 30);
        Assert.All([0, 1, 2], chat => Assert.Equal(
            Enumerable.Range(0, 10).Select(number => $"{(number * 3) + chat}"), Platform.TextsIn($"chat{chat}")));
        Assert.Equal(30, Platform.Arrived.Select(one => one.Delivery.Key).Distinct().Count());
        Assert.All(Platform.Arrived, one => Assert.InRange(one.Delivery.Key.Length, 1, 25));
    }

    [Fact]
    public async Task What_perhaps_arrived_is_tried_again_later_with_the_same_key_and_nothing_overtakes_it()
    {
        await using var process = await StartAsync();
        Platform.Script("anna", new DeliveryResult.Unknown("reset"), new DeliveryResult.Unknown("reset"));

        await SendAsync(process, Send("anna", "1"), Send("anna", "2"), Send("bob", "3"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1);
        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 2, _step);
        Assert.Equal(["1", "2"], Platform.TextsIn("anna"));
        var tries = Platform.Tries.Where(delivery => RecordingPlatform.TextOf(delivery.Message) == "1").ToList();
        Assert.Equal([1, 2, 3], tries.Select(delivery => delivery.Attempt));
        Assert.Single(tries.Select(delivery => delivery.Key).Distinct());
    }

    [Fact]
    public async Task A_platform_that_throws_or_never_answers_is_asked_again()
    {
        await using var process = await StartAsync();
        Platform.Answer = async (delivery, token) =>
        {
            switch (delivery.Attempt)
            {
                case 1:
                    throw new HttpRequestException("reset");
                case 2:
                    await Task.Delay(Timeout.Infinite, token);
                    break;
            }

            return null;
        };

        await SendAsync(process, Send("anna", "1"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1, TimeSpan.FromSeconds(1));
        Assert.Equal(3, Platform.Tries.Count);
    }

    [Fact]
    public async Task A_pause_that_a_chat_asked_for_is_kept_and_holds_up_no_other_chat()
    {
        await using var process = await StartAsync();
        Platform.Script("anna", new DeliveryResult.Throttled(TimeSpan.FromSeconds(30)));

        await SendAsync(process, Send("anna", "1"), Send("anna", "2"), Send("bob", "3"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1 && Platform.Tries.Count == 2);
        Time.Advance(TimeSpan.FromSeconds(29));
        await SendAsync(process, Send("bob", "4"));
        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 2);
        Assert.Empty(Platform.TextsIn("anna"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 2, _step);
        Assert.Equal(["1", "2"], Platform.TextsIn("anna"));
        Assert.Equal(1, Platform.Arrived.First(one => RecordingPlatform.TextOf(one.Delivery.Message) == "1").Delivery.Attempt);
    }

    [Fact]
    public async Task After_a_pause_a_chat_with_many_threads_is_asked_gently()
    {
        Platform.Script("staff", [.. Enumerable.Repeat(new DeliveryResult.Throttled(TimeSpan.FromSeconds(5)), 40)]);
        await using var process = await StartAsync();
        await SendAsync(process, [.. Enumerable.Range(0, 40).Select(number => Send("staff", $"{number}", $"thread{number}"))]);
        await process.UntilAsync(() => Platform.Tries.Count >= 32);
        var (atOnce, most) = (0, 0);
        Platform.Script("staff");
        Platform.Answer = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            Interlocked.Decrement(ref atOnce);
            return null;
        };

        await process.UntilAsync(() => Platform.Arrived.Count == 40, _step);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task When_the_whole_platform_pauses_customers_come_before_staff()
    {
        Settings["Outbox:Concurrency"] = "1";
        await using var process = await StartAsync();
        Platform.Script("first", new DeliveryResult.Throttled(TimeSpan.FromSeconds(5), WholePlatform: true));
        await SendAsync(process, Send("first", "0"));
        await process.UntilAsync(() => Platform.Tries.Count == 1);

        await SendAsync(process, Send("staff", "card", "7"), Send("anna", "1"), Send("bob", "2"));

        await process.UntilAsync(() => Platform.Arrived.Count == 4, _step);
        Assert.Equal("card", RecordingPlatform.TextOf(Platform.Arrived[^1].Delivery.Message));
    }

    [Fact]
    public async Task A_platform_that_is_off_is_left_alone_and_then_gets_everything()
    {
        await using var process = await StartAsync();
        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(new DeliveryResult.Off("bad token"));
        await SendAsync(process, Send("anna", "1"), Send("bob", "2"));
        await process.UntilAsync(() => Platform.Tries.Count == 2);
        Time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(2, Platform.Tries.Count);

        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(null);

        await process.UntilAsync(() => Platform.Arrived.Count == 2, _step);
    }

    [Fact]
    public async Task What_the_platform_never_takes_is_a_dead_letter_and_the_chat_goes_on()
    {
        await using var process = await StartAsync();
        Platform.Script("anna", new DeliveryResult.Refused("bad request"));

        await SendAsync(process, Send("anna", "1"), Send("anna", "2"));

        await process.UntilAsync(NothingPending);
        Assert.Equal(OutboxStatus.Dead, StatusOf("1"));
        Assert.Equal(["2"], Platform.TextsIn("anna"));
        Assert.Contains(process.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_is_given_up_only_when_it_failed_for_a_day()
    {
        await using var process = await StartAsync();
        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(new DeliveryResult.Unknown("502"));
        await SendAsync(process, Send("anna", "1"));

        await process.UntilAsync(() => Time.GetUtcNow() > new DateTimeOffset(2026, 3, 3, 8, 50, 0, TimeSpan.Zero), TimeSpan.FromMinutes(3));
        Assert.Equal(OutboxStatus.Pending, StatusOf("1"));

        await process.UntilAsync(() => StatusOf("1") is OutboxStatus.Dead, TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task What_another_process_wrote_is_found_and_sent_once()
    {
        await using var process = await StartAsync();
        Stored(db =>
        {
            db.Outbox.Add(OutboxMessage.Decided(Send("anna", "1"), process.Get<SequenceSource>().Next(), Time.GetUtcNow()));
            return db.SaveChanges();
        });

        await process.UntilAsync(NothingPending, TimeSpan.FromSeconds(1));
        Assert.Equal(["1"], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task What_is_too_much_for_the_memory_waits_in_the_database_and_keeps_its_order()
    {
        Settings["Outbox:Capacity"] = "5";
        await using var process = await StartAsync();
        for (var round = 0; round < 10; round++)
        {
            await SendAsync(process, [.. Enumerable.Range(0, 6).Select(number => Send($"chat{number % 2}", $"{round}.{number}"))]);
        }

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(60, Platform.Arrived.Count);
        Assert.All(["chat0", "chat1"], chat => Assert.Equal(Platform.TextsIn(chat).Order(StringComparer.Ordinal), Platform.TextsIn(chat)));
    }

    [Fact]
    public async Task What_is_for_a_platform_that_is_not_there_waits_in_the_database()
    {
        await using var process = await StartAsync();

        await SendAsync(process, new SendMessage(new ChatAddress("elsewhere", "anna"), new MessageContent { Text = "1" }), Send("anna", "2"));

        await process.UntilAsync(() => Platform.Arrived.Count == 1);
        Assert.Equal(OutboxStatus.Pending, StatusOf("1"));
    }

    [Fact]
    public async Task Results_that_cannot_be_saved_are_kept_until_they_can_and_nothing_is_sent_again()
    {
        await using var process = await StartAsync();
        await SendAsync(process, Send("anna", "1"), Send("anna", "2"), Send("bob", "3"));
        process.Faults.BeforeSave = _ => new IOException("disk full");
        await process.UntilAsync(() => process.Log.Lines.Any(line => line.StartsWith("Error", StringComparison.Ordinal)) || NothingPending());

        process.Faults.BeforeSave = _ => null;

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(3, Platform.Arrived.Count);
    }
}
