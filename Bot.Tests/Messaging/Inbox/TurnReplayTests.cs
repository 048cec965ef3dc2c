using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tests.Messaging.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Messaging.Inbox;

public sealed class TurnReplayTests : PipelineFixture
{
    [Fact]
    public async Task A_bad_turn_harms_nobody_else()
    {
        await using var process = await StartAsync();
        process.Customers.Before = (_, turn, _) => ThrowFor(turn, "bad");

        await process.SayAsync(Says.Button("anna", "1"), Says.Button("bob", "bad"), Says.Button("carl", "2"), Says.Button("bob", "3"));

        await process.UntilAsync(() => Platform.Arrived.Count == 4);
        Assert.Equal([EchoHandler.Answer("1")], Platform.TextsIn("anna"));
        Assert.Equal([EchoHandler.Answer("2")], Platform.TextsIn("carl"));
        Assert.Equal(EchoHandler.Answer("3"), Platform.TextsIn("bob")[1]);
    }

    [Fact]
    public async Task A_turn_that_fails_twice_is_a_dead_letter_whose_reference_the_customer_and_the_log_have()
    {
        await using var process = await StartAsync();
        process.Customers.Before = (_, turn, _) => ThrowFor(turn, "bad");

        await process.SayAsync(Says.Button("bob", "bad"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1);
        var letter = Stored(db => db.Inbox.AsNoTracking().Single());
        Assert.Equal(InboxStatus.Dead, letter.Status);
        Assert.Equal("bad", letter.Message()?.NativeId);
        Assert.Equal($"sorry bad {letter.FailureReference}", Platform.TextsIn("bob")[0]);
        Assert.Contains(process.Log.Lines, line => line.Contains(letter.FailureReference!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_words_of_a_failure_reach_the_log_for_they_may_be_the_customers()
    {
        await using var process = await StartAsync();
        process.Customers.Before = (_, _, _) => throw new FormatException("'my secret' is no number");

        await process.SayAsync(Says.Button("bob", "1"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1);
        Assert.Contains(process.Log.Lines, line => line.Contains(nameof(FormatException), StringComparison.Ordinal));
        Assert.DoesNotContain(process.Log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_that_fails_once_is_answered_as_if_nothing_had_been()
    {
        await using var process = await StartAsync();
        var failures = 2;
        process.Customers.Before = (_, _, _) => Throw(failures-- > 0);

        await process.SayAsync(Says.Button("bob", "1"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1);
        Assert.Equal([EchoHandler.Answer("1")], Platform.TextsIn("bob"));
    }

    [Fact]
    public async Task A_turn_that_somebody_elses_change_is_in_the_way_of_gets_more_chances()
    {
        await using var process = await StartAsync();
        var failures = 4;
        process.Customers.Before = (_, _, _) =>
        {
            if (failures-- > 0)
            {
                throw new DbUpdateConcurrencyException("changed meanwhile");
            }
        };

        await process.SayAsync(Says.Button("bob", "1"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1, TimeSpan.FromMilliseconds(10));
        Assert.Equal([EchoHandler.Answer("1")], Platform.TextsIn("bob"));
    }

    [Fact]
    public async Task When_not_even_the_apology_works_the_letter_is_dead_and_the_chat_goes_on()
    {
        await using var process = await StartAsync();
        process.Customers.Before = (_, turn, _) => ThrowFor(turn, "bad");
        process.Customers.BeforeApology = _ => Throw(true);

        await process.SayAsync(Says.Button("bob", "bad"), Says.Button("bob", "2"));

        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1, TimeSpan.FromMilliseconds(10));
        Assert.Equal([EchoHandler.Answer("2")], Platform.TextsIn("bob"));
        Assert.Equal(InboxStatus.Dead, Stored(db => db.Inbox.OrderBy(entry => entry.Sequence).First()).Status);
    }

    [Fact]
    public async Task While_the_database_is_down_nothing_is_acknowledged_and_then_everything_is()
    {
        await using var process = await StartAsync();
        process.Faults.BeforeSave = _ => new IOException("disk full");
        var accepted = process.SayAsync([.. Enumerable.Range(0, 20).Select(number => Says.Button($"chat{number % 3}", $"{number}"))]);
        await process.UntilAsync(() => process.Log.Lines.Any(line => line.StartsWith("Error", StringComparison.Ordinal)), TimeSpan.FromMilliseconds(10));
        for (var minute = 0; minute < 10; minute++)
        {
            Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.False(accepted.IsCompleted);
        Assert.Empty(Platform.Arrived);

        process.Faults.BeforeSave = _ => null;
        await process.UntilAsync(() => Platform.Arrived.Count == 20, TimeSpan.FromSeconds(1));
        await accepted;
        Assert.Equal(1, process.Log.Lines.Count(line => line.StartsWith("Error: The inbox could not save", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_save_whose_answer_was_lost_is_not_repeated()
    {
        await using var process = await StartAsync();
        var failures = 1;
        process.Faults.AfterSave = _ => failures-- > 0 ? new IOException("connection reset") : null;

        await process.SayAsync(Says.Button("anna", "1"), Says.Button("anna", "2"));

        await process.UntilAsync(NothingPending, TimeSpan.FromSeconds(1));
        Assert.Equal([EchoHandler.Answer("1"), EchoHandler.Answer("2")], Platform.TextsIn("anna"));
        Assert.Equal(2, Stored(db => db.Outbox.Count()));
    }

    [Fact]
    public async Task A_message_that_alone_cannot_be_stored_is_handed_back_and_the_others_are_kept()
    {
        await using var process = await StartAsync();
        process.Faults.BeforeSave = db => db.ChangeTracker.Entries<InboxEntry>().Any(entry => entry.Entity.NativeId == "odd") ? new IOException() : null;

        var odd = process.Inbox.AcceptAsync([Says.Button("bob", "odd")], CancellationToken.None);
        for (var number = 0; number < 5; number++)
        {
            var other = process.SayAsync(Says.Button("anna", $"{number}"));
            await process.UntilAsync(() => Platform.Arrived.Count > number, TimeSpan.FromMilliseconds(100));
            await other;
        }

        await process.UntilAsync(() => odd.IsCompleted, TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAsync<IOException>(() => odd);
        Assert.Equal(5, Stored(db => db.Inbox.Count()));
    }

    private static void ThrowFor(IReadOnlyList<IncomingMessage> turn, string id) => Throw(turn.Any(message => message.NativeId == id));

    private static void Throw(bool now)
    {
        if (now)
        {
            throw new InvalidOperationException("as planned");
        }
    }
}
