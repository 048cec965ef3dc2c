using Bot.Messaging.Inbox;
using Bot.Tests.Messaging.Pipeline;

namespace Bot.Tests.Messaging.Inbox;

public sealed class TurnRulesTests
{
    private static readonly DateTimeOffset _start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    // t: text, a and b: pictures of two albums, k: button, f: form. A digit before it: seconds since the first.
    [Theory]
    [InlineData("t", false, 1, null)]
    [InlineData("tt", false, 1, null)]
    [InlineData("k", true, 1, null)]
    [InlineData("t", true, 1, 0.7)]
    [InlineData("t1t", true, 2, 1.7)]
    [InlineData("t1t2t", true, 3, 2.7)]
    [InlineData("t1t2t3t", true, 4, 3.0)]
    [InlineData("ttk", true, 2, null)]
    [InlineData("ktt", true, 1, null)]
    [InlineData("f", true, 1, null)]
    [InlineData("ftt", true, 1, null)]
    [InlineData("ttf", true, 2, null)]
    [InlineData("aa", false, 2, 0.7)]
    [InlineData("aat", false, 2, null)]
    [InlineData("aabb", false, 2, null)]
    [InlineData("taat", true, 4, 0.7)]
    [InlineData("taa", false, 1, null)]
    public void Pieces_count_as_one_turn_once_they_are_closed_or_silence_falls(string said, bool waitForMore, int count, double? readyAfter)
    {
        var next = TurnRules.Next(Queue(said), waitForMore, new InboxOptions());

        Assert.Equal(count, next.Count);
        Assert.Equal(readyAfter is { } seconds ? _start.AddSeconds(seconds) : DateTimeOffset.MinValue, next.ReadyAt);
    }

    [Fact]
    public void Without_a_quiet_window_nothing_is_waited_for()
    {
        var next = TurnRules.Next(Queue("tt"), waitForMore: true, new InboxOptions { QuietWindow = TimeSpan.Zero });

        Assert.Equal(new NextTurn(2, DateTimeOffset.MinValue), next);
    }

    private static List<QueuedMessage> Queue(string said)
    {
        var (queue, at) = (new List<QueuedMessage>(), _start);
        foreach (var sign in said)
        {
            if (char.IsAsciiDigit(sign))
            {
                at = _start.AddSeconds(sign - '0');
                continue;
            }

            var id = $"{queue.Count}";
            var message = sign switch
            {
                'k' => Says.Button("anna", id),
                'f' => Says.Form("anna", id),
                't' => Says.Text("anna", id),
                _ => Says.Text("anna", id) with { AlbumId = $"{sign}" },
            };
            queue.Add(new QueuedMessage(message, at));
        }

        return queue;
    }
}
