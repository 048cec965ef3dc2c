using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tests.Messaging.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Messaging.Outbox;

public sealed class CourierTests : PipelineFixture
{
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(1);
    private readonly Guid _subject = Guid.CreateVersion7();

    private string Key => ThreadKey.For(_subject);

    [Fact]
    public async Task A_planned_thread_is_opened_once_at_the_first_message()
    {
        await using var process = await StartAsync();

        await PlanThreadAsync(process, "staff");
        await SendAsync(process, Send("staff", "1", Key), Send("staff", "2", Key));

        await process.UntilAsync(() => Platform.Arrived.Count == 2);
        Assert.Equal((new ChatAddress("test", "staff"), "Ticket 1"), Assert.Single(Platform.OpenedThreads));
        Assert.All(Platform.Arrived, one => Assert.Equal(ThreadId(), one.Delivery.Message.To.Thread));
    }

    [Fact]
    public async Task Where_there_are_no_threads_the_chat_itself_gets_it_and_nothing_is_opened_or_closed()
    {
        Platform.Capabilities = Platform.Capabilities with { Threads = false };
        await using var process = await StartAsync();

        await PlanThreadAsync(process, "staff");
        await SendAsync(process, Send("staff", "1", Key), new SetThreadOpen(new ChatAddress("test", "staff", Key), false));

        await process.UntilAsync(NothingPending);
        Assert.Null(Assert.Single(Platform.Arrived).Delivery.Message.To.Thread);
    }

    [Fact]
    public async Task A_platform_that_refuses_threads_still_gets_the_message()
    {
        Platform.AnswerOpen = (_, _) => new DeliveryResult.Refused("not enough rights");
        await using var process = await StartAsync();

        await PlanThreadAsync(process, "staff");
        await SendAsync(process, Send("staff", "1", Key));

        await process.UntilAsync(NothingPending);
        Assert.Equal(["1"], Platform.TextsIn("staff"));
    }

    [Fact]
    public async Task A_deleted_thread_is_opened_again_and_filled_before_what_was_waiting_for_it()
    {
        await using var process = await StartAsync(services => services.AddSingleton<IThreadRestorer, Restorer>());
        await PlanThreadAsync(process, "staff");
        await SendAsync(process, Send("staff", "1", Key));
        await process.UntilAsync(NothingPending);
        var lost = ThreadId();
        Platform.Answer = (delivery, _) =>
            Task.FromResult<DeliveryResult?>(delivery.Message.To.Thread == lost ? new DeliveryResult.ThreadGone() : null);

        await SendAsync(process, Send("staff", "2", Key), Send("staff", "3", Key));

        await process.UntilAsync(() => NothingPending() && Platform.Arrived.Count == 5);
        Assert.Equal(["1", "card", "history", "2", "3"], Platform.TextsIn("staff"));
        Assert.NotEqual(lost, ThreadId());
    }

    [Fact]
    public async Task A_thread_that_never_stays_is_not_opened_without_end()
    {
        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(new DeliveryResult.ThreadGone());
        await using var process = await StartAsync();

        await PlanThreadAsync(process, "staff");
        await SendAsync(process, Send("staff", "1", Key));

        await process.UntilAsync(() => Stored(db => db.Outbox.Any(row => row.Attempts == 1)));
        Assert.InRange(Platform.OpenedThreads.Count, 1, 5);
    }

    [Fact]
    public async Task A_card_is_changed_where_it_stands_and_sent_anew_when_it_is_gone()
    {
        await using var process = await StartAsync();
        await SendAsync(process, Show("open"));
        await process.UntilAsync(NothingPending);
        await SendAsync(process, Show("taken"));
        await process.UntilAsync(NothingPending);
        Platform.Answer = (delivery, _) =>
            Task.FromResult<DeliveryResult?>(delivery.ExistingMessageId is null ? null : new DeliveryResult.CopyGone());

        await SendAsync(process, Show("solved"));

        await process.UntilAsync(NothingPending);
        Assert.Equal(["m1", "m1", "m2"], Platform.Arrived.Select(one => one.Ids.Single()));
        Assert.Equal("m2", Assert.Single(Stored(db => db.MessageCopies.AsNoTracking().ToList())).MessageId);
    }

    [Fact]
    public async Task Of_several_waiting_versions_of_a_card_only_the_newest_is_sent_in_the_oldests_place()
    {
        await using var process = await StartAsync();
        Platform.Script("staff", new DeliveryResult.Throttled(TimeSpan.FromSeconds(10)));

        await SendAsync(process, Show("open"), Send("staff", "words"), Show("taken"), Show("solved"));

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(["solved", "words"], Platform.TextsIn("staff"));
        Assert.Equal(OutboxStatus.Superseded, StatusOf("open"));
        Assert.Equal(OutboxStatus.Sent, StatusOf("solved"));
    }

    [Fact]
    public async Task An_answer_and_a_revision_find_the_copy_that_they_are_about()
    {
        await using var process = await StartAsync();
        await SendAsync(process, Send("anna", "first") with { Subject = _subject });
        await process.UntilAsync(NothingPending);

        await SendAsync(
            process,
            Send("anna", "answer") with { ReplyTo = _subject },
            Send("bob", "answer elsewhere") with { ReplyTo = _subject },
            new ReviseMessage(new ChatAddress("test", "anna"), new MessageContent { Text = "revised" }, _subject));

        await process.UntilAsync(NothingPending);
        Assert.Equal("m1", Sent("answer").ReplyToMessageId);
        Assert.Null(Sent("answer elsewhere").ReplyToMessageId);
        Assert.Equal("m1", Sent("revised").ExistingMessageId);
    }

    [Fact]
    public async Task A_chat_that_moved_gets_everything_at_its_new_id_also_after_a_restart()
    {
        var first = await StartAsync();
        await PlanThreadAsync(first, "staff");
        await SendAsync(first, Send("staff", "1", Key) with { Subject = _subject });
        await first.UntilAsync(NothingPending);
        Platform.Answer = (delivery, _) =>
            Task.FromResult<DeliveryResult?>(delivery.Message.To.ChatId == "staff" ? new DeliveryResult.ChatMoved("super") : null);

        await SendAsync(first, Send("staff", "2", Key), Send("staff", "3", "other"), Send("staff", "4", Key));
        await first.UntilAsync(NothingPending, _step);
        await first.StopAsync();
        await using var second = await StartAsync();
        await SendAsync(second, Send("staff", "5", Key) with { ReplyTo = _subject });
        await second.UntilAsync(NothingPending, _step);

        Assert.Equal(["2", "4", "5"], Platform.TextsIn("super").Where(text => text != "3"));
        Assert.Equal("m2", Sent("5").ReplyToMessageId);
        Assert.Equal("super", await second.Get<IMovedChats>().CurrentIdAsync("test", "staff", CancellationToken.None));
        Assert.Equal("super", Stored(db => db.OpenedThreads.Single()).ChatId);
        Assert.Single(Platform.OpenedThreads);
    }

    [Fact]
    public async Task A_customer_who_cannot_be_reached_is_given_up_and_somebody_is_told()
    {
        var listener = new Listener();
        await using var process = await StartAsync(services => services.AddSingleton<IDeliveryListener>(listener));
        Platform.Script("anna", new DeliveryResult.Unreachable("blocked"));

        await SendAsync(process, Send("anna", "1"), Send("anna", "2"));

        await process.UntilAsync(() => NothingPending() && Platform.TextsIn("staff").Count == 1);
        Assert.Equal(OutboxStatus.Unreachable, StatusOf("1"));
        Assert.Equal(OutboxStatus.Sent, StatusOf("2"));
        Assert.Equal(["anna cannot be reached: blocked"], Platform.TextsIn("staff"));
    }

    [Fact]
    public async Task A_listener_that_fails_holds_up_nobody_for_ever()
    {
        await using var process = await StartAsync(services => services.AddSingleton<IDeliveryListener>(new Listener { Fails = true }));
        Platform.Script("anna", new DeliveryResult.Unreachable("blocked"));

        await SendAsync(process, Send("anna", "1"), Send("anna", "2"));

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(OutboxStatus.Unreachable, StatusOf("1"));
        Assert.Equal(["2"], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task What_the_staff_cannot_get_waits_until_they_can_and_is_complained_about_once()
    {
        await using var process = await StartAsync();
        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(new DeliveryResult.Unreachable("kicked"));
        await SendAsync(process, Send("staff", "1", "7"), Send("staff", "2", "8"));
        var end = Time.GetUtcNow().AddDays(2);
        await process.UntilAsync(() => Time.GetUtcNow() > end, TimeSpan.FromMinutes(20));
        Platform.Answer = (_, _) => Task.FromResult<DeliveryResult?>(null);

        await process.UntilAsync(NothingPending, TimeSpan.FromMinutes(1));

        Assert.Equal(2, Platform.TextsIn("staff").Count);
        Assert.Equal(1, process.Log.Lines.Count(line => line.StartsWith("Error", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task After_a_pause_the_staffs_texts_of_a_thread_come_as_one_and_all_can_be_answered()
    {
        await using var process = await StartAsync();
        Platform.Script("staff", new DeliveryResult.Throttled(TimeSpan.FromSeconds(10)));
        var subjects = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToList();

        await SendAsync(
            process,
            Send("staff", "1", "7") with { Subject = subjects[0] },
            Send("staff", "2", "7") with { Subject = subjects[1] },
            Send("staff", "3", "7") with { ReplyTo = subjects[0] },
            Send("staff", "4", "7") with { Subject = subjects[2] });

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(["1\n2", "3", "4"], Platform.TextsIn("staff"));
        var copies = Stored(db => db.MessageCopies.AsNoTracking().ToDictionary(copy => copy.Subject, copy => copy.MessageId));
        Assert.Equal(copies[subjects[0]], copies[subjects[1]]);
        Assert.Equal(OutboxStatus.Superseded, StatusOf("2"));
    }

    [Fact]
    public async Task Texts_that_were_refused_as_one_are_sent_one_by_one()
    {
        await using var process = await StartAsync();
        Platform.Script("staff", new DeliveryResult.Throttled(TimeSpan.FromSeconds(10)), new DeliveryResult.Refused("too long"));

        await SendAsync(process, Send("staff", "1", "7"), Send("staff", "2", "7"));

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(["1", "2"], Platform.TextsIn("staff"));
    }

    [Fact]
    public async Task Customers_get_their_texts_one_by_one_after_a_pause()
    {
        await using var process = await StartAsync();
        Platform.Script("anna", new DeliveryResult.Throttled(TimeSpan.FromSeconds(10)));

        await SendAsync(process, Send("anna", "1"), Send("anna", "2"));

        await process.UntilAsync(NothingPending, _step);
        Assert.Equal(["1", "2"], Platform.TextsIn("anna"));
    }

    private ShowLatest Show(string text) => new(new ChatAddress("test", "staff"), new MessageContent { Text = text }, _subject);

    private Delivery Sent(string text) => Platform.Arrived.Single(one => RecordingPlatform.TextOf(one.Delivery.Message) == text).Delivery;

    private string? ThreadId() => Stored(db => db.OpenedThreads.Single().ThreadId);

    private Task PlanThreadAsync(PipelineProcess process, string chat) =>
        process.SaveAsync(db => db.OpenedThreads.Add(OpenedThread.Planned(_subject, new ChatAddress("test", chat), "Ticket 1")));

    private sealed class Restorer(OutboxWriter outbox) : IThreadRestorer
    {
        public Task RestoreAsync(BotDbContext db, Guid subject, ChatAddress chat, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var thread = chat with { Thread = ThreadKey.For(subject) };
            outbox.Add(db, new SendMessage(thread, new MessageContent { Text = "card" }), now);
            outbox.Add(db, new SendMessage(thread, new MessageContent { Text = "history" }), now);
            return Task.CompletedTask;
        }
    }

    private sealed class Listener : IDeliveryListener
    {
        public bool Fails { get; init; }

        public Task OnUnreachableAsync(
            BotDbContext db, ChatAddress chat, OutgoingMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken)
        {
            if (Fails)
            {
                throw new InvalidOperationException("as planned");
            }

            var sequence = ((now - DateTimeOffset.UnixEpoch).Ticks / 10) + 1_000_000;
            db.Outbox.Add(OutboxMessage.Decided(Send("staff", $"{chat.ChatId} cannot be reached: {reason}"), sequence, now));
            return Task.CompletedTask;
        }

        public Task OnDeadAsync(
            BotDbContext db, ChatAddress chat, OutgoingMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
            Task.CompletedTask;

        public Task OnChatMovedAsync(BotDbContext db, ChatAddress oldChat, string newChatId, DateTimeOffset now, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }
}
