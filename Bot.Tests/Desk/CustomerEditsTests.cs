using Bot.Messaging;
using Bot.Tickets;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class CustomerEditsTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task An_edit_changes_the_copies_and_keeps_the_old_words()
    {
        await _room.Opens();
        await _room.CustomerSays(FromCustomer("blue", "5"));
        var original = (await _room.Timeline())[^1];

        var sent = await _room.CustomerSays(Edit("green", "5"));

        Assert.All(sent.OfType<ReviseMessage>(), revised => Assert.Equal(original.Id, revised.Subject));
        Assert.Equal("Ann Smith\ngreen (edited)", Assert.IsType<ReviseMessage>(Assert.Single(sent.To(Forum))).Text());
        Assert.Equal(
            [(TicketEventKind.CustomerWrote, "blue", null), (TicketEventKind.CustomerEdited, "green", (Guid?)original.Id)],
            (await _room.Timeline()).Skip(1).Select(entry => (entry.Kind, entry.Text, entry.Edits)));
    }

    [Fact]
    public async Task An_edit_that_changes_no_word_is_no_edit()
    {
        await _room.Opens();
        await _room.CustomerSays(FromCustomer("blue", "5"));
        await _room.CustomerSays(Edit("green", "5"));

        Assert.Empty(await _room.CustomerSays(Edit("green", "5")));
        Assert.Single((await _room.CustomerSays(Edit("blue", "5"))).To(Forum));
    }

    [Fact]
    public async Task An_edited_part_of_the_complaint_is_shown_as_an_answer_to_it()
    {
        await _room.Opens(Complaint() with { Messages = [FromCustomer("The cup is broken", "1")] });
        var opened = (await _room.Timeline())[0].Id;

        var sent = await _room.CustomerSays(Edit("The cup and the plate are broken", "1"));

        var shown = Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum)));
        Assert.Equal((opened, "Ann Smith\nThe cup and the plate are broken (edited)"), (shown.ReplyTo!.Value, shown.Text()));
    }

    [Fact]
    public async Task An_edit_of_something_unknown_is_taken_as_new_words()
    {
        await _room.Opens();

        var sent = await _room.CustomerSays(Edit("I meant yesterday", "99"));
        Assert.Equal("Ann Smith\nI meant yesterday (edited)", Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum))).Text());

        Assert.IsType<ReviseMessage>(Assert.Single((await _room.CustomerSays(Edit("I meant today", "99"))).To(Forum)));
    }

    [Fact]
    public async Task An_edit_of_an_older_tickets_message_goes_to_that_ticket()
    {
        var first = await _room.Opens();
        await _room.CustomerSays(FromCustomer("blue", "5"));
        await _room.StaffSay(Command("resolve"));
        await _room.Opens();

        var sent = await _room.CustomerSays(Edit("green", "5"));

        Assert.Equal(ThreadKey.For(first.Id), Assert.Single(sent.To(Forum)).To.Thread);
    }

    [Fact]
    public async Task A_deleted_message_is_named_to_the_staff_and_kept()
    {
        await _room.Opens();
        await _room.CustomerSays(FromCustomer("blue", "5"));
        var original = (await _room.Timeline())[^1];

        var sent = await _room.CustomerSays(FromCustomer("", "5") with { Kind = MessageKind.Delete });

        var told = Assert.IsType<SendMessage>(Assert.Single(sent.To(Forum)));
        Assert.Equal((original.Id, true), (told.ReplyTo!.Value, told.Quiet));
        Assert.Equal(["blue", ""], (await _room.Timeline()).Skip(1).Select(entry => entry.Text));
        Assert.Empty(await _room.CustomerSays(FromCustomer("", "nothing") with { Kind = MessageKind.Delete }));
    }

    public void Dispose() => _room.Dispose();

    private static IncomingMessage Edit(string text, string id) => FromCustomer(text, id) with { Kind = MessageKind.Edit };
}
