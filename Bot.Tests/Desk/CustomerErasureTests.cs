using System.Data.Common;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.EntityFrameworkCore;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class CustomerErasureTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task Nothing_of_the_customer_is_left_in_any_column()
    {
        await _room.Opens(Complaint("zebra one") with
        {
            CustomerName = "zebra name",
            Answers = [new TicketAnswer("order", "Order", "zebra answer")],
            Messages = [FromCustomer("zebra one", "1") with { Files = [File(name: "zebra.jpg")], Location = new GeoPoint(1, 2, "zebra place") }],
        });
        await _room.CustomerSays(FromCustomer("zebra two", "2"));
        await _room.CustomerSays(FromCustomer("zebra three", "2") with { Kind = MessageKind.Edit });
        await _room.StaffSay(FromAgent("you said zebra four"), FromAgent("// zebra five", "a2"));
        Assert.NotEmpty(await ColumnsWith("zebra"));

        await Erase();

        Assert.Empty(await ColumnsWith("zebra"));
    }

    [Fact]
    public async Task What_the_same_batch_was_about_to_say_is_not_said()
    {
        await _room.Opens();

        var sent = await _room.Turn(async db =>
        {
            var ticket = (await _room.Desk.CurrentAsync(db, CustomerChat, CancellationToken.None))!;
            await _room.Desk.RelayAsync(db, ticket, [FromCustomer("zebra")], _room.Now, CancellationToken.None);
            await _room.Desk.EraseAsync(db, CustomerId, _room.Now, CancellationToken.None);
        });

        Assert.DoesNotContain(sent.Texts(), text => text.Contains("zebra", StringComparison.Ordinal));
        Assert.Empty(await ColumnsWith("zebra"));
    }

    [Fact]
    public async Task The_ticket_stays_as_a_closed_shell_and_staff_hear_it()
    {
        await _room.Opens();

        await Erase();

        var ticket = await _room.Ticket();
        Assert.Equal((TicketStatus.Closed, "", true), (ticket.Status, ticket.CustomerName, ticket.IsErased));
        Assert.Contains(_room.Delivered.To(Forum).Texts(), text => text.Contains("asked to be forgotten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_can_be_written_to_any_more()
    {
        var ticket = await _room.Opens();
        await Erase();

        var sent = await _room.StaffSay(FromAgent("Hello?"), Press("reopen", ticket.Id));

        Assert.All(sent, message => Assert.Contains("asked to be forgotten", message.Text(), StringComparison.Ordinal));
        Assert.Equal(TicketStatus.Closed, (await _room.Ticket()).Status);
    }

    [Fact]
    public async Task Only_contents_that_nobody_else_needs_are_given_out_for_deletion()
    {
        await _room.Opens(Complaint() with { Messages = [FromCustomer("The cup is broken") with { Files = [File(name: "own.jpg"), File(name: "shared.jpg")] }] });
        await _room.Opens(Complaint() with
        {
            CustomerId = Guid.CreateVersion7(_room.Now),
            Chat = new ChatAddress("telegram", "200"),
            Messages = [FromCustomer("The cup is broken") with { Files = [File(name: "shared.jpg")] }],
        });

        var keys = await Erase();

        Assert.Equal(File(name: "own.jpg").Sha256, Assert.Single(keys));
        await using var db = _room.NewDb();
        Assert.Equal("shared.jpg", (await db.Attachments.SingleAsync()).Name);
    }

    [Fact]
    public async Task Erasing_twice_does_nothing_more()
    {
        await _room.Opens();
        await Erase();
        var before = _room.Delivered.Count;

        Assert.Empty(await Erase());
        Assert.Equal(before, _room.Delivered.Count);
    }

    public void Dispose() => _room.Dispose();

    private async Task<IReadOnlyList<string>> Erase()
    {
        IReadOnlyList<string> keys = [];
        await _room.Turn(async db => keys = await _room.Desk.EraseAsync(db, CustomerId, _room.Now, CancellationToken.None));
        return keys;
    }

    /// <summary>"Table.Column" of every text in the whole database that has the word.</summary>
    private async Task<IReadOnlyList<string>> ColumnsWith(string word)
    {
        await using var db = _room.NewDb();
        var found = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from the model.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using DbDataReader rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                found.AddRange(Enumerable.Range(0, rows.FieldCount)
                    .Where(column => rows.GetValue(column) is string text && text.Contains(word, StringComparison.OrdinalIgnoreCase))
                    .Select(column => $"{table}.{rows.GetName(column)}"));
            }
        }

        return found;
    }
}
