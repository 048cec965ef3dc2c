using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Tickets;
using Microsoft.Extensions.Options;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class StaffTurnHandlerTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task Words_in_the_thread_reach_the_customer_signed_and_literal()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("We send a **new** cup.", "a1"));

        var heard = Assert.IsType<SendMessage>(Assert.Single(sent.To(CustomerChat)));
        Assert.Equal([new TextSpan("Bo:", TextStyle.Bold), new TextSpan("\n"), new TextSpan("We send a **new** cup.")], heard.Content.Text.Spans);
        Assert.Equal("#1001-7 Bo (Telegram)\nWe send a **new** cup.", sent.To(Group).OfType<SendMessage>().Single().Text());
        Assert.DoesNotContain(sent.To(Forum), message => message is SendMessage);
    }

    [Fact]
    public async Task The_first_answer_claims_the_ticket_without_another_word_to_the_customer()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("Hello"));

        var ticket = await _room.Ticket();
        Assert.Equal((TicketStatus.WaitingForCustomer, "Bo", _room.Now), (ticket.Status, ticket.AssigneeName, ticket.FirstAnsweredAt!.Value));
        Assert.Single(sent.To(CustomerChat));
        Assert.Equal(
            [TicketEventKind.Opened, TicketEventKind.Claimed, TicketEventKind.AgentWrote], (await _room.Timeline()).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Another_agents_answer_leaves_the_ticket_with_whom_it_is()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("Hello"));

        await _room.StaffSay(FromAgent("Me too", "a2", "Cy"));

        Assert.Equal("Bo", (await _room.Ticket()).AssigneeName);
    }

    [Fact]
    public async Task An_answer_to_any_message_of_the_ticket_works_where_there_are_no_threads()
    {
        var ticket = await _room.Opens();
        var opened = (await _room.Timeline())[0].Id;

        foreach (var subject in new[] { opened, ticket.Id })
        {
            var sent = await _room.StaffSay(FromAgent($"About {subject}", subject.ToString("N"), at: Group) with
            {
                ReplyToMessageId = await _room.CopyOf(subject, Group),
            });

            var heard = Assert.IsType<SendMessage>(Assert.Single(sent.To(CustomerChat)));
            Assert.Equal(subject == opened ? opened : null, heard.ReplyTo);
            Assert.Equal("Bo (plain)", sent.To(Forum).OfType<SendMessage>().Single().Text().Split('\n')[0]);
        }
    }

    [Fact]
    public async Task The_teams_own_talk_is_left_alone()
    {
        await _room.Opens();

        Assert.Empty(await _room.StaffSay(FromAgent("lunch?", at: Forum)));
        Assert.Empty(await _room.StaffSay(FromAgent("lunch?", at: Group)));
        Assert.Empty(await _room.StaffSay(FromAgent("lunch?", at: Forum with { Thread = "another-topic" })));
        Assert.Empty(await _room.StaffSay(Command("weather", at: Group)));
        Assert.Empty(await _room.StaffSay(FromAgent("👍") with { Kind = MessageKind.Reaction }));
    }

    [Theory]
    [InlineData("// he sounds angry")]
    [InlineData("  //he sounds angry")]
    [InlineData("//")]
    public async Task A_note_never_reaches_the_customer(string note)
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent(note) with { Files = [File()], Location = new GeoPoint(1, 2) });

        Assert.Empty(sent.To(CustomerChat));
        Assert.Empty(await _room.Notices());
        Assert.Equal(TicketEventKind.Note, (await _room.Timeline())[^1].Kind);
        Assert.Single(sent.To(Group).OfType<SendMessage>().Single().Content.Files);
        Assert.Equal(TicketStatus.New, (await _room.Ticket()).Status);
    }

    [Fact]
    public async Task Of_a_mixed_message_only_the_reply_reaches_the_customer()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("We are on it.\n// third time this week\nYou hear from us today."));

        Assert.Equal("Bo:\nWe are on it.\nYou hear from us today.", Assert.Single(sent.To(CustomerChat)).Text());
        Assert.DoesNotContain(sent.To(CustomerChat).Texts(), text => text.Contains("third", StringComparison.Ordinal));
        Assert.Contains((await _room.Timeline()), entry => entry is { Kind: TicketEventKind.Note, Text: "third time this week" });
    }

    [Fact]
    public async Task An_album_of_an_agent_is_one_message_to_the_customer()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(
            FromAgent("Your label", "1") with { AlbumId = "x", Files = [File()] },
            FromAgent("", "2") with { AlbumId = "x", Files = [File(FileKind.Document, "label.pdf")] });

        Assert.Equal(2, Assert.IsType<SendMessage>(Assert.Single(sent.To(CustomerChat))).Content.Files.Count);
    }

    [Fact]
    public async Task A_caption_that_is_a_note_keeps_the_whole_album_inside()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(
            FromAgent("", "1") with { AlbumId = "x", Files = [File()] },
            FromAgent("// from the warehouse", "2") with { AlbumId = "x", Files = [File(name: "shelf.jpg")] });

        Assert.Empty(sent.To(CustomerChat));
    }

    [Theory]
    [InlineData(FileKind.Voice)]
    [InlineData(FileKind.Video)]
    [InlineData(FileKind.Sticker)]
    public async Task Files_without_words_are_signed_too(FileKind kind)
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent() with { Files = [File(kind, "it")] });

        Assert.Equal("Bo:", Assert.Single(sent.To(CustomerChat)).Text());
    }

    [Fact]
    public async Task A_place_reaches_the_customer()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent() with { Location = new GeoPoint(1, 2) });

        Assert.Equal(new GeoPoint(1, 2), Assert.IsType<SendMessage>(Assert.Single(sent.To(CustomerChat))).Content.Location);
    }

    [Fact]
    public async Task What_cannot_be_passed_on_is_told_to_the_agent_only()
    {
        await _room.Opens();

        var poll = await _room.StaffSay(FromAgent() with { Unsupported = "poll" });
        var large = await _room.StaffSay(FromAgent() with { Files = [File(FileKind.Video, "film.mp4", FileRefusal.TooLarge)] });

        Assert.Empty(poll.Concat(large).To(CustomerChat));
        Assert.Contains("poll", Assert.Single(poll.To(Forum)).Text(), StringComparison.Ordinal);
        Assert.Contains("film.mp4", Assert.Single(large.To(Forum)).Text(), StringComparison.Ordinal);
        Assert.Equal(TicketStatus.New, (await _room.Ticket()).Status);
    }

    [Theory]
    [InlineData("", "sees its name only")]
    [InlineData("https://help.example.com", "gets a link")]
    public async Task A_file_too_large_for_the_customers_platform_is_sent_as_what_it_can_be_and_the_agent_knows(string publicUrl, string told)
    {
        _room.Get<IOptions<FilesOptions>>().Value.PublicUrl = publicUrl;
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("The film") with { Files = [File(FileKind.Video, "film.mp4") with { Size = 60 * 1024 * 1024 }, File()] });

        var answer = Assert.Single(sent.To(Forum).OfType<SendMessage>()).Text();
        Assert.Contains("film.mp4", answer, StringComparison.Ordinal);
        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("cup.jpg", answer, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<SendMessage>(Assert.Single(sent.To(CustomerChat))).Content.Files.Count);
    }

    [Fact]
    public async Task An_answer_to_the_customers_message_is_an_answer_in_their_chat()
    {
        await _room.Opens();
        await _room.CustomerSays(FromCustomer("Is it the blue one?", "c5"));
        var asked = (await _room.Timeline())[^1].Id;

        var sent = await _room.StaffSay(FromAgent("It is") with { ReplyToMessageId = await _room.CopyOf(asked, Forum) });

        Assert.Equal(asked, Assert.IsType<SendMessage>(Assert.Single(sent.To(CustomerChat))).ReplyTo);
        Assert.Equal("c5", await _room.CopyOf(asked, CustomerChat));
    }

    [Fact]
    public async Task The_dialogue_is_told_that_an_agent_wrote()
    {
        var ticket = await _room.Opens();

        await _room.StaffSay(FromAgent("Hello"));

        Assert.Equal([new Notice(NoticeKind.TicketReopened, ticket.Id)], await _room.Notices());
    }

    [Fact]
    public async Task An_answer_to_a_resolved_ticket_leaves_it_resolved()
    {
        await _room.Opens();
        await _room.StaffSay(Command("resolve"));

        var sent = await _room.StaffSay(FromAgent("One more thing"));

        Assert.Equal("Bo:\nOne more thing", Assert.Single(sent.To(CustomerChat)).Text());
        Assert.Equal(TicketStatus.Resolved, (await _room.Ticket()).Status);
    }

    [Fact]
    public async Task Two_places_in_one_turn_are_kept_apart()
    {
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("to the customer", "1"), FromAgent("to the team", "2", at: Forum));

        Assert.Equal("Bo:\nto the customer", Assert.Single(sent.To(CustomerChat)).Text());
    }

    [Fact]
    public async Task A_turn_that_failed_is_said_with_its_reference()
    {
        var sent = await _room.Turn(db => _room.Get<ITurnHandler>().ApologizeAsync(db, [FromAgent("x")], "R-1", _room.Now, CancellationToken.None));

        Assert.Contains("R-1", Assert.Single(sent.To(Forum)).Text(), StringComparison.Ordinal);
        Assert.Equal(ChatSide.Staff, _room.Get<ITurnHandler>().Side);
    }

    public void Dispose() => _room.Dispose();
}
