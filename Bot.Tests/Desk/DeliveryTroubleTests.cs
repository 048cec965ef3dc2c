using Bot.Messaging;
using Bot.Messaging.Outbox;
using Bot.Tickets;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class DeliveryTroubleTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task Staff_hear_that_an_answer_did_not_arrive_and_the_card_shows_it()
    {
        await _room.Opens();
        var answer = (await _room.StaffSay(FromAgent("Hello"))).To(CustomerChat).Single();

        var sent = await Unreachable(answer);

        var told = sent.To(Forum).OfType<SendMessage>().Single();
        Assert.Equal(((SendMessage)answer).Subject, told.ReplyTo);
        Assert.Contains("could not be delivered", told.Text(), StringComparison.Ordinal);
        Assert.Contains("Cannot be reached", sent.To(Forum).OfType<ShowLatest>().Single().Text(), StringComparison.Ordinal);
        Assert.Equal((TicketEventKind.Undeliverable, "blocked"), ((await _room.Timeline())[^1].Kind, (await _room.Timeline())[^1].Text));
    }

    [Fact]
    public async Task Our_own_notices_are_named_once_and_every_answer_each_time()
    {
        await _room.Opens();
        var notice = new SendMessage(CustomerChat, new MessageContent { Text = "still on it" });
        Assert.NotEmpty(await Unreachable(notice));
        Assert.Empty(await Unreachable(notice));

        var answer = (await _room.StaffSay(FromAgent("Hello"))).To(CustomerChat).Single();

        Assert.NotEmpty(await Unreachable(answer));
    }

    [Fact]
    public async Task Who_writes_again_can_be_reached_again()
    {
        await _room.Opens();
        await Unreachable(new SendMessage(CustomerChat, new MessageContent { Text = "x" }));

        var sent = await _room.CustomerSays(FromCustomer("I am back"));

        Assert.Null((await _room.Ticket()).UnreachableSince);
        Assert.DoesNotContain("Cannot be reached", sent.To(Forum).OfType<ShowLatest>().Single().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_the_platform_never_takes_is_told_with_its_reason()
    {
        await _room.Opens();
        var answer = (await _room.StaffSay(FromAgent("Hello"))).To(CustomerChat).Single();

        var sent = await _room.Turn(db => Listener.OnDeadAsync(db, CustomerChat, answer, "too strange", _room.Now, CancellationToken.None));

        Assert.Contains("too strange", Assert.Single(sent.To(Forum)).Text(), StringComparison.Ordinal);
        Assert.Empty(await _room.Turn(db => Listener.OnDeadAsync(
            db, CustomerChat, new React(CustomerChat, "1", Reaction.Received), "no reactions", _room.Now, CancellationToken.None)));
    }

    [Fact]
    public async Task A_chat_without_tickets_is_nothing_to_the_desk() =>
        Assert.Empty(await Unreachable(new SendMessage(CustomerChat, new MessageContent { Text = "x" })));

    [Fact]
    public async Task A_moved_chat_takes_its_tickets_along()
    {
        await _room.Opens();

        await _room.Turn(db => Listener.OnChatMovedAsync(db, CustomerChat, "900", _room.Now, CancellationToken.None));

        Assert.Equal("900", (await _room.Ticket()).ChatId);
    }

    public void Dispose() => _room.Dispose();

    private IDeliveryListener Listener => _room.Get<IDeliveryListener>();

    private Task<IReadOnlyList<OutgoingMessage>> Unreachable(OutgoingMessage message) =>
        _room.Turn(db => Listener.OnUnreachableAsync(db, CustomerChat, message, "blocked", _room.Now, CancellationToken.None));
}
