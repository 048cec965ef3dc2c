using Bot.Messaging;
using Bot.Messaging.Outbox;
using static Bot.Tests.Desk.DeskRoom;

namespace Bot.Tests.Desk;

public sealed class ThreadRestorationTests : IDisposable
{
    private readonly DeskRoom _room = new();

    [Fact]
    public async Task A_lost_thread_begins_again_with_the_card_and_the_last_ten_messages_in_their_order()
    {
        await _room.Opens();
        foreach (var number in Enumerable.Range(1, 10))
        {
            await _room.CustomerSays(FromCustomer($"word {number}", $"c{number}"));
        }

        await _room.CustomerSays(FromCustomer("last word", "c10") with { Kind = MessageKind.Edit });
        await _room.StaffSay(FromAgent("An answer", "a1"), FromAgent("// a note", "a2"));

        var sent = await Restore((await _room.Ticket()).Id);

        Assert.All(sent, message => Assert.Equal(Forum, message.To.Chat));
        Assert.IsType<ShowLatest>(sent[0]);
        Assert.Equal(
            [.. Enumerable.Range(3, 7).Select(number => $"Ann Smith\nword {number}"), "Ann Smith\nlast word (edited)", "Bo (Telegram)\nAn answer", "📝 Note by Bo (Telegram)\na note"],
            sent.Skip(2).Texts());
    }

    [Fact]
    public async Task A_thread_of_nothing_stays_empty() => Assert.Empty(await Restore(Guid.CreateVersion7(_room.Now)));

    public void Dispose() => _room.Dispose();

    private Task<IReadOnlyList<OutgoingMessage>> Restore(Guid subject) =>
        _room.Turn(db => _room.Get<IThreadRestorer>().RestoreAsync(db, subject, Forum, _room.Now, CancellationToken.None));
}
