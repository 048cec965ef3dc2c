using Bot.Data;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tests.Messaging.Pipeline;

namespace Bot.Tests.Messaging.Inbox;

public sealed class InboxWorkerTests : PipelineFixture
{
    [Fact]
    public async Task A_second_delivery_is_acknowledged_and_not_handled()
    {
        await using var process = await StartAsync();

        await process.SayAsync(Says.Button("anna", "1"));
        await process.SayAsync(Says.Button("anna", "1"), Says.Button("anna", "2"), Says.Button("anna", "2"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 2);
        Assert.Equal([EchoHandler.Answer("1"), EchoHandler.Answer("2")], Platform.TextsIn("anna"));
        Assert.Equal(2, Stored(db => db.Inbox.Count()));
    }

    [Fact]
    public async Task A_second_delivery_after_a_restart_is_not_handled()
    {
        var first = await StartAsync();
        await first.SayAsync(Says.Button("anna", "1"));
        await first.StopAsync();

        await using var second = await StartAsync();
        await second.SayAsync(Says.Button("anna", "1"), Says.Button("anna", "2"));

        await second.UntilAsync(() => Platform.TextsIn("anna").Count == 2);
        Assert.Equal([EchoHandler.Answer("1"), EchoHandler.Answer("2")], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task What_a_new_chat_writes_in_pieces_is_acknowledged_at_once_and_answered_as_one_after_silence()
    {
        await using var process = await StartAsync();

        await process.SayAsync(Says.Text("anna", "1"));
        Time.Advance(TimeSpan.FromMilliseconds(600));
        await process.SayAsync(Says.Text("anna", "2"));
        Time.Advance(TimeSpan.FromMilliseconds(600));
        await process.SayAsync(Says.Button("bob", "3"));
        await process.UntilAsync(() => Platform.TextsIn("bob").Count == 1);
        Assert.Empty(Platform.TextsIn("anna"));

        Time.Advance(TimeSpan.FromMilliseconds(100));
        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1);
        Assert.Equal([EchoHandler.Answer("1", "2")], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task A_chat_that_is_not_waited_for_is_answered_at_once()
    {
        await using var process = await StartAsync();
        await process.SayAsync(Says.Button("anna", "1"));

        await process.SayAsync(Says.Text("anna", "2"), Says.Text("anna", "3"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 3);
        Assert.Equal([EchoHandler.Answer("1"), EchoHandler.Answer("2"), EchoHandler.Answer("3")], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task A_button_closes_what_was_written_before_it()
    {
        await using var process = await StartAsync(beforeStart: process => process.Customers.WaitForMore = true);

        await process.SayAsync(Says.Text("anna", "1"), Says.Text("anna", "2"), Says.Button("anna", "3"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 2);
        Assert.Equal([EchoHandler.Answer("1", "2"), EchoHandler.Answer("3")], Platform.TextsIn("anna"));
    }

    [Fact]
    public async Task Staff_threads_do_not_wait_for_each_other_or_for_silence()
    {
        await using var process = await StartAsync();

        await process.SayAsync(Says.Staff("7", "1") with { AlbumId = "album" }, Says.Staff("8", "2"), Says.Staff("8", "3"));

        await process.UntilAsync(() => Platform.TextsIn("staff").Count == 2);
        Assert.Equal([EchoHandler.Answer("2"), EchoHandler.Answer("3")], Platform.TextsIn("staff"));
        Time.Advance(TimeSpan.FromMilliseconds(700));
        await process.UntilAsync(() => Platform.TextsIn("staff").Count == 3);
    }

    [Fact]
    public async Task A_notice_has_its_turn_in_the_chat_that_it_is_for_whoever_saved_it()
    {
        await using var process = await StartAsync();
        var notice = new Notice(NoticeKind.TicketResolved, Guid.CreateVersion7(Time.GetUtcNow()));

        await process.SaveAsync(db => AddNotice(process, db, "anna", notice));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1);
        Assert.Equal(notice, Assert.Single(Assert.Single(process.Customers.Tried)).Notice);
    }

    [Fact]
    public async Task A_notice_that_a_turn_added_has_its_own_turn_afterwards()
    {
        await using var process = await StartAsync();
        process.Staff.Before = (db, _, _) => AddNotice(process, db, "anna", new Notice(NoticeKind.TicketReopened, Guid.Empty));

        await process.SayAsync(Says.Staff("7", "1"));

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1);
        Assert.Equal(MessageKind.Notice, Assert.Single(Assert.Single(process.Customers.Tried)).Kind);
    }

    [Fact]
    public async Task A_notice_of_another_process_is_found()
    {
        await using var process = await StartAsync();
        var sequences = process.Get<SequenceSource>();
        Stored(db =>
        {
            new NoticeWriter(sequences).Add(
                db, new ChatAddress("test", "anna"), new Notice(NoticeKind.TicketResolved, Guid.Empty), Guid.Empty, Time.GetUtcNow());
            return db.SaveChanges();
        });

        await process.UntilAsync(() => Platform.TextsIn("anna").Count == 1, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_full_inbox_makes_platforms_wait_and_drops_nothing()
    {
        Settings["Inbox:Capacity"] = "2";
        await using var process = await StartAsync();

        var accepted = process.SayAsync([.. Enumerable.Range(0, 9).Select(number => Says.Text($"chat{number}", $"{number}"))]);
        await process.UntilAsync(() => Stored(db => db.Inbox.Count()) == 2);
        Assert.False(accepted.IsCompleted);

        await process.UntilAsync(() => Platform.Arrived.Count == 9, TimeSpan.FromMilliseconds(50));
        await accepted;
    }

    [Fact]
    public async Task Stopping_sends_those_away_who_wait_at_the_door()
    {
        var process = await StartAsync();
        process.Faults.BeforeSave = _ => new IOException("disk full");
        var accepted = process.Inbox.AcceptAsync([Says.Button("anna", "1")], CancellationToken.None);
        await process.UntilAsync(() => process.Log.Lines.Any(line => line.Contains("could not save", StringComparison.Ordinal)));

        await process.StopAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => accepted);
        Assert.Equal(0, Stored(db => db.Inbox.Count()));
    }

    private void AddNotice(PipelineProcess process, BotDbContext db, string chat, Notice notice) =>
        process.Get<NoticeWriter>().Add(db, new ChatAddress("test", chat), notice, Guid.CreateVersion7(Time.GetUtcNow()), Time.GetUtcNow());
}
