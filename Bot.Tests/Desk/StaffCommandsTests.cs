using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class StaffCommandsTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task A_command_with_a_number_works_anywhere()
    {
        await _room.Opens();

        await _room.StaffSay(Command("claim", " #1001-7 ", at: Group));

        Assert.Equal("Bo", (await _room.Ticket()).AssigneeName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1001-8")]
    public async Task A_command_without_a_ticket_is_asked_which(string words)
    {
        await _room.Opens();

        var answer = Assert.Single(await _room.StaffSay(Command("claim", words, at: Group)));

        Assert.Equal(Group, answer.To);
        Assert.Contains("Which ticket", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_command_in_a_thread_is_said_and_never_sent_to_the_customer()
    {
        await _room.Opens();

        var answer = Assert.Single(await _room.StaffSay(Command("resovle", "secret")));

        Assert.Equal(Forum with { Thread = ForumThread }, answer.To);
        Assert.Contains("/resovle", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_the_longest_waiting_first()
    {
        Assert.Contains("Nothing is open", Assert.Single(await _room.StaffSay(Command("tickets", at: Forum))).Text(), StringComparison.Ordinal);
        await _room.Opens();
        _room.Time.Advance(TimeSpan.FromMinutes(1));
        await _room.Opens();
        _room.Time.Advance(TimeSpan.FromMinutes(1));
        await _room.Opens();
        await _room.StaffSay(FromAgent("Answered"));
        await _room.StaffSay(Command("resolve", "1002-5", at: Forum));

        var lines = Assert.Single(await _room.StaffSay(Command("tickets", at: Forum))).Text().Split('\n');

        Assert.Equal(["1003-3", "1001-7"], lines.Select(line => line.Split(' ')[0]));
        Assert.EndsWith("waiting since 09:02 02 Mar UTC · free", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("nobody waits · Bo", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_action()
    {
        var help = Assert.Single(await _room.StaffSay(Command("help", at: Group))).Text();

        Assert.All(
            _room.Get<IEnumerable<Bot.Tickets.Actions.ITicketAction>>(),
            action => Assert.Contains("/" + action.Name, help, StringComparison.Ordinal));
    }

    public void Dispose() => _room.Dispose();
}
