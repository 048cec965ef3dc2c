using Bot.Languages;
using Bot.Tests.Fakes.Telegram;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Scenarios;

/// <summary>Telegram and its people do what they do on bad days: no word is lost, and each chat keeps its order.</summary>
public sealed class TelegramFaultsTests : IAsyncLifetime
{
    private const int Words = 12;
    private static readonly Phrasebook _texts = new Phrasebooks()[Language.English];
    private readonly DeskOnTelegram _desk = new();

    public static TheoryData<string> Accidents => ["429", "500", "lost answers", "resets", "garbage", "a bit of everything"];

    private FakeTelegramServer Telegram => _desk.Telegram;

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Accidents))]
    public async Task Nothing_is_lost_and_the_order_stays(string accident)
    {
        var (ann, topic) = await _desk.CustomerWithTicketAsync("Ann");
        Plan(accident);

        for (var n = 0; n < Words; n++)
        {
            ann.Says($"customer {n:00}");
            _desk.Agent.In(topic).Says($"agent {n:00}");
        }

        await Telegram.WaitUntil(() => Numbers(topic, "customer").Distinct().Count() == Words, "all words of the customer");
        await Telegram.WaitUntil(() => Numbers(ann.Chat, "agent").Distinct().Count() == Words, "all words of the agent");
        Assert.Equal(Enumerable.Range(0, Words), Numbers(topic, "customer").Distinct());
        Assert.Equal(Enumerable.Range(0, Words), Numbers(ann.Chat, "agent").Distinct());
        Assert.Equal(1, await _desk.Bot.ReadAsync(db => db.Tickets.CountAsync()));
    }

    [Fact]
    public async Task Words_wait_out_an_outage()
    {
        var (ann, topic) = await _desk.CustomerWithTicketAsync("Ann");
        await Telegram.Down();
        ann.Says("during the outage");
        await Telegram.Up();

        await topic.Hears("during the outage");
        _desk.Agent.In(topic).Says("here we are again");
        await ann.Hears("here we are again");
    }

    [Fact]
    public async Task Whoever_writes_to_a_customer_that_blocked_the_bot_is_told()
    {
        var (ann, topic) = await _desk.CustomerWithTicketAsync("Ann");
        ann.Blocks();
        _desk.Agent.In(topic).Says("are you there?");
        await topic.Hears(_texts.Label("staff.unreachable"));

        ann.Unblocks();
        ann.Says("I am back");
        await topic.Hears("I am back");
        _desk.Agent.In(topic).Says("welcome back");
        await ann.Hears("welcome back");
        Assert.Empty(_desk.Bot.Log.At(LogLevel.Error));
    }

    [Theory]
    [InlineData("message thread not found")]
    [InlineData("TOPIC_DELETED")]
    public async Task A_deleted_topic_comes_back_with_card_and_words(string answer)
    {
        var (ann, topic) = await _desk.CustomerWithTicketAsync("Ann");
        ann.Says("before it was deleted");
        await topic.Hears("before it was deleted");
        _desk.Staff.DeleteTopic(topic, answer);

        ann.Says("after it was deleted");

        var again = await _desk.Staff.WaitForTopic("Ann");
        Assert.NotEqual(topic.Id, again.Id);
        await again.WaitFor(message => message.Button(_texts.Label("action.claim")) is not null, "the card");
        await again.WaitFor("before it was deleted");
        await again.WaitFor("after it was deleted");
        _desk.Agent.In(again).Says("found you");
        await ann.Hears("found you");
    }

    [Fact]
    public async Task What_comes_twice_or_out_of_order_is_said_once()
    {
        var (ann, topic) = await _desk.CustomerWithTicketAsync("Ann");
        Telegram.DuplicateUpdates();
        for (var n = 0; n < Words; n++)
        {
            ann.Says($"customer {n:00}");
        }

        await Telegram.WaitUntil(() => Numbers(topic, "customer").Distinct().Count() == Words, "all words");
        Telegram.RepeatLastUpdates(5);
        Telegram.HoldUpdates();
        ann.Says("held 0");
        ann.Says("held 1");
        ann.Says("held 2");
        Telegram.ReleaseUpdatesReversed();
        await Telegram.WaitUntil(() => Numbers(topic, "held").Distinct().Count() == 3, "the reversed ones");
        ann.Says("the end");
        await topic.Hears("the end");

        Assert.Equal(Enumerable.Range(0, Words), Numbers(topic, "customer"));
        Assert.Equal([0, 1, 2], Numbers(topic, "held").Order());
    }

    private void Plan(string accident)
    {
        var sends = Telegram.Faults.On("sendMessage");
        switch (accident)
        {
            case "429":
                sends.Times(2).TooManyRequests(1);
                break;
            case "500":
                sends.Times(8).ServerError();
                break;
            case "lost answers":
                sends.Times(4).LosesAnswer();
                break;
            case "resets":
                sends.Times(8).ResetsConnection();
                break;
            case "garbage":
                sends.Times(4).AnswersGarbage();
                break;
            default:
                Telegram.Faults.OnEveryCall().WithProbability(0.15).ServerError(502);
                Telegram.Faults.OnEveryCall().WithProbability(0.1).ResetsConnection();
                Telegram.Faults.OnEveryCall().WithProbability(0.1).LosesAnswer();
                break;
        }
    }

    /// <summary>The numbers behind a word, in the order in which they stand there; an answer that was lost may have doubled one.</summary>
    private static IReadOnlyList<int> Numbers(FakePlace place, string word) =>
    [
        .. place.BotMessages.SelectMany(message => message.Text.Split('\n'))
            .Where(line => line.StartsWith(word + " ", StringComparison.Ordinal))
            .Select(line => int.Parse(line[(word.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
