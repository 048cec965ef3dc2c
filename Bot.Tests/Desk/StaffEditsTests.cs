using Bot.Messaging;
using Bot.Tickets;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class StaffEditsTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task An_edited_answer_changes_at_the_customer_and_keeps_the_old_words()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("We send a cup", "a5"));
        var original = (await _room.Timeline())[^1];

        var sent = await _room.StaffSay(Edit("We send two cups", "a5"));

        var revised = Assert.IsType<ReviseMessage>(Assert.Single(sent.To(CustomerChat)));
        Assert.Equal((original.Id, "Bo:\nWe send two cups"), (revised.Subject, revised.Text()));
        Assert.Contains("(edited)", Assert.IsType<ReviseMessage>(Assert.Single(sent.To(Group))).Text(), StringComparison.Ordinal);
        Assert.Empty(sent.To(Forum));
        Assert.Equal(["We send a cup", "We send two cups"], (await _room.Timeline()).TakeLast(2).Select(entry => entry.Text));
    }

    [Fact]
    public async Task Another_agents_edit_keeps_the_first_ones_signature()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("We send a cup", "a5"));

        var sent = await _room.StaffSay(Edit("We send two cups", "a5", "Cy"));

        Assert.StartsWith("Bo:", Assert.Single(sent.To(CustomerChat)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// he should not know")]
    [InlineData("//")]
    public async Task Words_that_become_a_note_do_not_reach_the_customer(string note)
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("We send a cup", "a5"));

        var sent = await _room.StaffSay(Edit(note, "a5"));

        Assert.Empty(sent.To(CustomerChat));
        Assert.Single(sent.To(Forum));
    }

    [Fact]
    public async Task A_note_stays_a_note_whatever_is_edited_into_it()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("// angry", "a5"));
        await _room.StaffSay(Edit("// very angry", "a5"));

        var sent = await _room.StaffSay(Edit("very, very angry", "a5"));

        Assert.Empty(_room.Delivered.To(CustomerChat).Skip(1));
        Assert.Contains("very, very angry", Assert.IsType<ReviseMessage>(Assert.Single(sent.To(Group))).Text(), StringComparison.Ordinal);
        Assert.Contains("stays a note", Assert.Single(sent.To(Forum)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_note_in_a_mixed_message_is_not_let_out_by_an_edit()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("On it\n// angry", "a5"));

        var sent = await _room.StaffSay(Edit("Still on it\n// very angry", "a5"));

        Assert.Equal("Bo:\nStill on it", Assert.Single(sent.To(CustomerChat)).Text());
        Assert.Contains(await _room.Timeline(), entry => entry is { Kind: TicketEventKind.Note, Text: "very angry" });
    }

    [Fact]
    public async Task An_edit_that_changes_no_word_is_no_edit()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("We send a cup", "a5"));

        Assert.Empty(await _room.StaffSay(Edit("We send a cup", "a5")));
        Assert.Empty(await _room.StaffSay(Edit("never seen", "a99")));
    }

    [Fact]
    public async Task A_deleted_message_is_noted_and_stays_with_the_customer()
    {
        await _room.Opens();
        await _room.StaffSay(FromAgent("We send a cup", "a5"));

        var sent = await _room.StaffSay(FromAgent("", "a5") with { Kind = MessageKind.Delete });

        Assert.Empty(sent.To(CustomerChat));
        Assert.Equal(TicketEventKind.Note, (await _room.Timeline())[^1].Kind);
        Assert.Contains("still has it", Assert.Single(sent.To(Forum)).Text(), StringComparison.Ordinal);
    }

    public void Dispose() => _room.Dispose();

    private static IncomingMessage Edit(string text, string id, string name = "Bo Lee") => FromAgent(text, id, name) with { Kind = MessageKind.Edit };
}
