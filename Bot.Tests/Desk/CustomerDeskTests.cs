using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class CustomerDeskTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task The_customer_hears_the_number_and_by_when()
    {
        await _room.Opens();

        var heard = Assert.Single(_room.Delivered.To(CustomerChat));
        Assert.Contains("1001-7", heard.Text(), StringComparison.Ordinal);
        Assert.Contains("within 4 hours", heard.Text(), StringComparison.Ordinal);
        Assert.Contains(new TextSpan("1001-7", TextStyle.Code), ((SendMessage)heard).Content.Text.Spans);
    }

    [Theory]
    [InlineData(TicketOrigin.HumanRequested)]
    [InlineData(TicketOrigin.NotUnderstood)]
    public async Task Who_did_not_fill_in_a_form_hears_that_words_now_go_to_a_person(TicketOrigin origin)
    {
        await _room.Opens(Complaint(origin: origin));

        Assert.Contains("Everything you write from now on", _room.Delivered.To(CustomerChat).First().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_staff_place_gets_the_card_then_the_words()
    {
        var ticket = await _room.Opens();

        foreach (var chat in new[] { Forum, Group })
        {
            var sent = _room.Delivered.To(chat).ToList();
            var card = Assert.IsType<ShowLatest>(sent[0]);
            Assert.Equal((ticket.Id, ThreadKey.For(ticket.Id)), (card.Subject, card.To.Thread));
            Assert.Contains("The cup is broken", Assert.IsType<SendMessage>(sent[1]).Text(), StringComparison.Ordinal);
        }

        Assert.Equal("Ann Smith\nThe cup is broken", _room.Delivered.To(Forum).Last().Text());
        Assert.Equal("#1001-7 Ann Smith\nThe cup is broken", _room.Delivered.To(Group).Last().Text());
    }

    [Fact]
    public async Task The_thread_is_planned_under_the_number_the_name_and_the_category()
    {
        await _room.Opens();

        await using var db = _room.NewDb();
        Assert.All(await db.OpenedThreads.ToListAsync(), thread => Assert.Equal("#1001-7 Ann Smith · Damaged goods", thread.Title));
    }

    [Fact]
    public async Task Without_a_staff_place_the_ticket_is_recorded_all_the_same()
    {
        using var room = new DeskRoom(new FakePlatform("webchat", null));

        Assert.Equal("The cup is broken", (await room.Opens()).Summary);
        Assert.Equal([TicketEventKind.Opened], (await room.Timeline()).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Files_of_the_form_travel_with_the_words_as_one_album()
    {
        await _room.Opens(Complaint() with
        {
            Messages =
            [
                FromCustomer("The cup is broken", "1"),
                FromCustomer("", "2") with { Files = [File()], AlbumId = "x" },
                FromCustomer("", "3") with { Files = [File(name: "saucer.jpg")], AlbumId = "x" },
            ],
        });

        var words = Assert.IsType<SendMessage>(_room.Delivered.To(Forum).Last());
        Assert.Equal(["cup.jpg", "saucer.jpg"], words.Content.Files.Select(file => file.Name));
        Assert.Equal(2, Assert.Single(await _room.Timeline()).Attachments.Count);
    }

    [Fact]
    public async Task What_was_said_before_and_is_not_in_the_description_is_shown_too()
    {
        await _room.Opens(Complaint("I want a person", TicketOrigin.HumanRequested) with
        {
            Messages = [FromCustomer("my cup arrived in pieces", "1"), FromCustomer("I want a person", "2"), FromCustomer("A-77", "3")],
        });

        Assert.Equal(["Ann Smith\nI want a person", "Ann Smith\nmy cup arrived in pieces"], _room.Delivered.To(Forum).OfType<SendMessage>().Texts());
    }

    [Fact]
    public async Task Every_message_that_the_complaint_was_made_of_is_found_when_it_is_answered_or_edited()
    {
        await _room.Opens(Complaint() with { Messages = [FromCustomer("The cup is broken", "1"), FromCustomer("", "2")] });
        var opened = (await _room.Timeline())[0].Id;

        await using var db = _room.NewDb();
        Assert.Equal(
            [("1", opened), ("2", opened)],
            (await db.MessageCopies.Where(copy => copy.ChatId == CustomerChat.ChatId).OrderBy(copy => copy.Part).ToListAsync())
                .Select(copy => (copy.MessageId, copy.Subject)));
    }

    [Fact]
    public async Task Numbers_go_up_by_one_also_within_a_batch()
    {
        await _room.Opens();
        await _room.Turn(async db =>
        {
            await _room.Desk.OpenAsync(db, Complaint(), _room.Now, CancellationToken.None);
            await _room.Desk.OpenAsync(db, Complaint(), _room.Now, CancellationToken.None);
        });

        await using var check = _room.NewDb();
        Assert.Equal([1001, 1002, 1003], (await check.Tickets.OrderBy(ticket => ticket.Number).ToListAsync()).Select(ticket => ticket.Number.Serial));
    }

    [Fact]
    public async Task Two_savers_never_give_the_same_number()
    {
        await _room.Opens();
        await using var one = _room.NewDb();
        await using var two = _room.NewDb();
        await _room.Desk.OpenAsync(one, Complaint(), _room.Now, CancellationToken.None);
        await _room.Desk.OpenAsync(two, Complaint(), _room.Now, CancellationToken.None);

        await one.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.SaveChangesAsync());
    }

    [Fact]
    public async Task The_current_ticket_is_the_newest_open_one_also_before_it_is_saved()
    {
        var first = await _room.Opens();

        await using var db = _room.NewDb();
        var second = await _room.Desk.OpenAsync(db, Complaint(), _room.Now, CancellationToken.None);
        Assert.Same(second, await _room.Desk.CurrentAsync(db, CustomerChat, CancellationToken.None));

        await _room.Desk.WithdrawAsync(db, second, _room.Now, CancellationToken.None);
        Assert.Equal(first.Id, (await _room.Desk.CurrentAsync(db, CustomerChat, CancellationToken.None))?.Id);
        Assert.Same(second, await _room.Desk.LatestAsync(db, CustomerChat, CancellationToken.None));
        Assert.Null(await _room.Desk.LatestAsync(db, new ChatAddress("telegram", "elsewhere"), CancellationToken.None));
    }

    [Fact]
    public async Task What_is_withdrawn_is_resolved_once_and_the_thread_closes_last()
    {
        await _room.Opens();

        var sent = await _room.Turn(async db =>
        {
            var ticket = (await _room.Desk.CurrentAsync(db, CustomerChat, CancellationToken.None))!;
            Assert.True(await _room.Desk.WithdrawAsync(db, ticket, _room.Now, CancellationToken.None));
            Assert.False(await _room.Desk.WithdrawAsync(db, ticket, _room.Now, CancellationToken.None));
        });

        Assert.Equal(TicketStatus.Resolved, (await _room.Ticket()).Status);
        Assert.Equal(new SetThreadOpen(Forum with { Thread = ThreadKey.For((await _room.Ticket()).Id) }, Open: false), sent.To(Forum).Last());
        Assert.Empty(sent.To(CustomerChat));
    }

    [Fact]
    public async Task What_is_reopened_by_the_customer_waits_again()
    {
        var ticket = await _room.Opens();
        await _room.StaffSay(Command("resolve"));
        _room.Time.Advance(TimeSpan.FromHours(1));

        var sent = await _room.Turn(async db =>
        {
            var again = (await _room.Desk.LatestAsync(db, CustomerChat, CancellationToken.None))!;
            Assert.True(await _room.Desk.ReopenAsync(db, again, _room.Now, CancellationToken.None));
            Assert.False(await _room.Desk.ReopenAsync(db, again, _room.Now, CancellationToken.None));
        });

        var after = await _room.Ticket();
        Assert.Equal((ticket.Id, TicketStatus.Open, _room.Now), (after.Id, after.Status, after.WaitingSince!.Value));
        Assert.True(Assert.IsType<SetThreadOpen>(sent.To(Forum).First()).Open);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(5, true)]
    public async Task A_bad_rating_is_heard_and_a_good_one_comes_quietly(int stars, bool quiet)
    {
        await _room.Opens();

        var sent = await _room.Turn(async db => await _room.Desk.RateAsync(
            db, (await _room.Desk.LatestAsync(db, CustomerChat, CancellationToken.None))!, stars, "as I said", _room.Now, CancellationToken.None));

        var heard = sent.To(Forum).OfType<SendMessage>().Single();
        Assert.Equal(quiet, heard.Quiet);
        Assert.Contains("as I said", heard.Text(), StringComparison.Ordinal);
        Assert.Equal(stars, (await _room.Ticket()).Rating);
    }

    [Fact]
    public async Task The_status_says_who_has_it_and_by_when()
    {
        Assert.Contains("no open request", await Status(), StringComparison.Ordinal);
        await _room.Opens();
        _room.Time.Advance(TimeSpan.FromHours(1));
        Assert.Contains("within 3 hours", await Status(), StringComparison.Ordinal);

        await _room.StaffSay(Command("claim"));
        Assert.Contains("Bo has it", await Status(), StringComparison.Ordinal);

        _room.Time.Advance(TimeSpan.FromHours(4));
        Assert.Contains("longer than we promised", await Status(), StringComparison.Ordinal);

        await _room.StaffSay(FromAgent("Here I am"));
        Assert.DoesNotContain("promised", await Status(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_line_has_a_word_or_name_or_id_of_anybody()
    {
        await _room.Opens(Complaint("xylophone"));
        await _room.CustomerSays(FromCustomer("xylophone again"));
        await _room.StaffSay(FromAgent("xylophone indeed"));
        await _room.StaffSay(Command("claim"), Command("resolve"));

        Assert.NotEmpty(_room.Logs.Lines);
        Assert.DoesNotContain(_room.Logs.Lines, line => new[] { "xylophone", "Ann", "Bo", CustomerChat.ChatId + " " }.Any(
            word => line.Contains(word, StringComparison.Ordinal)));
    }

    public void Dispose() => _room.Dispose();

    private async Task<string> Status()
    {
        await using var db = _room.NewDb();
        return (await _room.Desk.StatusAsync(db, CustomerId, _room.English, _room.Now, CancellationToken.None)).ToString();
    }
}
