using Bot.Messaging;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

/// <summary>Staff on two platforms at once: what is done on one is seen on the other, whichever it is.</summary>
public sealed class TwoDesksTests : IDisposable
{
    private const string OnTelegram = "telegram";
    private const string OnDiscord = "discord";

    private readonly DeskRoom _room = OnTwoPlatforms();

    public static TheoryData<string> Desks => [OnTelegram, OnDiscord];

    [Fact]
    public async Task A_complaint_is_shown_on_both_with_a_thread_of_its_own()
    {
        await _room.Opens();

        foreach (var desk in new[] { Forum, Posts })
        {
            Assert.Equal(
                ["#1001-7", "Ann Smith"],
                [_room.Delivered.To(desk).OfType<ShowLatest>().Single().Text().Split(' ')[0], _room.Delivered.To(desk).OfType<SendMessage>().Single().Text().Split('\n')[0]]);
        }
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task A_reply_typed_on_one_appears_on_the_other_with_first_name_and_platform(string desk)
    {
        var (here, there, name) = Sides(desk);
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("We send a new one.", at: here));

        Assert.Equal("Bo:\nWe send a new one.", Assert.Single(sent.To(CustomerChat)).Text());
        Assert.Equal($"Bo ({name})\nWe send a new one.", sent.To(there).OfType<SendMessage>().Single().Text());
        Assert.Empty(sent.To(here).OfType<SendMessage>());
        BothShow(sent, "With Bo");
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task An_answer_to_a_colleagues_words_is_one_on_the_other_desk_and_at_the_customers(string desk)
    {
        var (here, there, _) = Sides(desk);
        await _room.Opens();
        await _room.StaffSay(FromAgent("A new one is on its way", "a1", at: there));
        var first = (await _room.Timeline())[^1].Id;

        var sent = await _room.StaffSay(FromAgent("With the blue handle", "a2", "Cy Do", here) with { ReplyToMessageId = await _room.CopyOf(first, here) });

        Assert.All([CustomerChat, there.Chat], chat => Assert.Equal(first, sent.To(chat).OfType<SendMessage>().Single().ReplyTo));
        Assert.Equal("Bo", (await _room.Ticket()).AssigneeName);
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task A_note_on_one_is_read_on_the_other_and_never_by_the_customer(string desk)
    {
        var (here, there, name) = Sides(desk);
        await _room.Opens();

        var sent = await _room.StaffSay(FromAgent("// third time", at: here));

        Assert.Equal($"📝 Note by Bo ({name})\nthird time", Assert.Single(sent.To(there)).Text());
        Assert.Empty(sent.To(CustomerChat));
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task An_edit_on_one_changes_the_copy_on_the_other(string desk)
    {
        var (here, there, name) = Sides(desk);
        await _room.Opens();
        await _room.StaffSay(FromAgent("One cup", "a1", at: here), FromAgent("// angry", "a2", at: here));
        var timeline = await _room.Timeline();

        var reply = await _room.StaffSay(FromAgent("Two cups", "a1", at: here) with { Kind = MessageKind.Edit });
        var note = await _room.StaffSay(FromAgent("// very angry", "a2", at: here) with { Kind = MessageKind.Edit });

        var revised = Assert.IsType<ReviseMessage>(Assert.Single(reply.To(there)));
        Assert.Equal((timeline[^2].Id, $"Bo ({name})\nTwo cups (edited)"), (revised.Subject, revised.Text()));
        Assert.Equal(timeline[^1].Id, Assert.IsType<ReviseMessage>(Assert.Single(note.To(there))).Subject);
        Assert.Single(reply.To(CustomerChat));
        Assert.Empty(note.To(CustomerChat));
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task What_is_deleted_on_one_is_told_on_the_other_below_its_copy(string desk)
    {
        var (here, there, name) = Sides(desk);
        await _room.Opens();
        await _room.StaffSay(FromAgent("One cup", "a1", at: here), FromAgent("// angry", "a2", at: here));
        var (note, reply) = ((await _room.Timeline())[^1].Id, (await _room.Timeline())[^2].Id);

        var told = (await _room.StaffSay(
            FromAgent("", "a1", at: here) with { Kind = MessageKind.Delete }, FromAgent("", "a2", at: here) with { Kind = MessageKind.Delete })).To(there).OfType<SendMessage>();

        Assert.Equal(
            [(reply, $"Bo ({name}) deleted this message; the customer still has it."), (note, $"Bo ({name}) deleted this message.")],
            told.Select(message => (message.ReplyTo!.Value, message.Text())));
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task An_action_on_one_is_told_quietly_on_the_other_and_both_cards_show_it(string desk)
    {
        var (here, there, name) = Sides(desk);
        await _room.Opens();

        var claimed = await _room.StaffSay(Command("claim", at: here));
        var urgent = await _room.StaffSay(Command("priority", "urgent", at: here));
        var free = await _room.StaffSay(Command("release", at: here));

        Assert.Equal($"Bo ({name}) has #1001-7 now. The customer was told.", Line(claimed, there));
        Assert.Equal("Bo has #1001-7 now. The customer was told.", Line(claimed, here));
        Assert.Equal($"Bo ({name}) set #1001-7 to urgent.", Line(urgent, there));
        Assert.Equal($"Bo ({name}) gave #1001-7 back: it is free again.", Line(free, there));
        BothShow(claimed, "With Bo");
        BothShow(urgent, "urgent");
        BothShow(free, "Nobody has it yet");
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task What_is_resolved_on_one_closes_both_threads_and_reopening_opens_both(string desk)
    {
        var (here, there, _) = Sides(desk);
        await _room.Opens();

        var resolved = await _room.StaffSay(Command("resolve", at: here));
        var reopened = await _room.StaffSay(Command("reopen", at: there));

        Assert.All([Forum, Posts], chat => Assert.False(Assert.IsType<SetThreadOpen>(resolved.To(chat).Last()).Open));
        Assert.All([Forum, Posts], chat => Assert.True(Assert.IsType<SetThreadOpen>(reopened.To(chat).First()).Open));
        BothShow(resolved, "Resolved");
        BothShow(reopened, "Open");
    }

    [Fact]
    public async Task What_the_customer_does_is_seen_on_both()
    {
        await _room.Opens();

        var wrote = await _room.CustomerSays(FromCustomer("It is blue", "c5") with { Files = [File()] });
        var changed = await _room.CustomerSays(FromCustomer("It is red", "c5") with { Kind = MessageKind.Edit });
        var reopened = await Reopened();

        foreach (var desk in new[] { Forum, Posts })
        {
            Assert.Single(wrote.To(desk).OfType<SendMessage>().Single().Content.Files);
            Assert.Equal("Ann Smith\nIt is red (edited)", Assert.Single(changed.To(desk).OfType<ReviseMessage>()).Text());
            Assert.True(reopened.To(desk).OfType<SetThreadOpen>().Single().Open);
        }
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task A_ticket_is_passed_on_to_a_colleague_on_the_other_platform(string desk)
    {
        var (here, there, name) = Sides(desk);
        await _room.Opens();
        await _room.StaffSay(Command("tickets", name: "Cy Do", at: there));

        var sent = await _room.StaffSay(Command("transfer", "Cy", at: here));

        Assert.Equal($"Bo ({name}) passed #1001-7 on: it is with Cy now. The customer was told.", Line(sent, there));
        Assert.False(sent.To(there).OfType<SendMessage>().Single().Quiet);
        BothShow(sent, "With Cy");
    }

    [Theory, MemberData(nameof(Desks))]
    public async Task Of_two_who_press_at_once_one_gets_it_and_the_other_is_told_who_has_it(string first)
    {
        var ticket = await _room.Opens();
        var (here, there, _) = Sides(first);

        var sent = await _room.StaffSay(Press("claim", ticket.Id, name: "Bo Lee", at: here), Press("claim", ticket.Id, name: "Cy Do", at: there));

        Assert.Contains("Bo is taking care", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
        Assert.Contains("Bo has #1001-7 already.", sent.To(there).Texts());
        Assert.DoesNotContain("Bo has #1001-7 already.", sent.To(here).Texts());
        Assert.Equal("Bo", (await _room.Ticket()).AssigneeName);
    }

    public void Dispose() => _room.Dispose();

    private async Task<IReadOnlyList<OutgoingMessage>> Reopened()
    {
        await _room.StaffSay(Command("resolve"));
        return await _room.Turn(async db =>
            await _room.Desk.ReopenAsync(db, (await _room.Desk.LatestAsync(db, CustomerChat, CancellationToken.None))!, _room.Now, CancellationToken.None));
    }

    private static void BothShow(IReadOnlyList<OutgoingMessage> sent, string words) =>
        Assert.All([Forum, Posts], chat => Assert.Contains(words, sent.To(chat).OfType<ShowLatest>().Last().Text(), StringComparison.Ordinal));

    private static string Line(IReadOnlyList<OutgoingMessage> sent, ChatAddress chat) => sent.To(chat).OfType<SendMessage>().Single().Text();

    private static (ChatAddress Here, ChatAddress There, string Name) Sides(string desk)
    {
        var (forum, posts) = (Forum with { Thread = ForumThread }, Posts with { Thread = ForumThread });
        return desk == OnTelegram ? (forum, posts, "Telegram") : (posts, forum, "Discord");
    }
}
