using System.Globalization;
using Bot.Tests.Fakes.Discord;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Scenarios;

/// <summary>Discord's gateway is cut again and again while people write: no word is lost and none is said twice.</summary>
public sealed class GatewayCutTests
{
    private const int Bots = 4;
    private const int CutsEach = 50;
    private const int People = 5;

    [Fact]
    public Task Cut_two_hundred_times_at_random_moments_under_load_it_loses_nothing_and_says_nothing_twice() =>
        Task.WhenAll(Enumerable.Range(1, Bots).Select(seed => CutAsync(new Random(seed), seed)));

    private static async Task CutAsync(Random random, int seed)
    {
        await using var discord = await FakeDiscordServer.StartAsync(seed: seed);
        discord.Patience = TimeSpan.FromMinutes(2);
        var agent = discord.User("Dana");
        var forum = discord.Guild("Shop", agent).Forum("desk");
        await using var bot = BotHost.OnDiscord(discord, forum.Id);
        await bot.StartAsync();
        await discord.Gateway.WaitForConnection();
        var talks = new List<Talk>();
        for (var person = 0; person < People; person++)
        {
            var customer = discord.User($"Customer{person}");
            await customer.RunsAsync("/human");
            talks.Add(new Talk(customer, await forum.WaitForPost(customer.User.DisplayName), agent));
            await talks[^1].Post.WaitFor(message => message.Buttons.Count > 0, "the card");
        }

        for (var cut = 0; cut < CutsEach; cut++)
        {
            Interrupt(discord.Gateway, cut, random);
            // Before, while and after the bot comes back: whenever it is, somebody writes.
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                talks[random.Next(People)].GoesOn(random);
                await Task.Yield();
            }

            await discord.Gateway.WaitForConnection();
            talks[random.Next(People)].GoesOn(random);
        }

        foreach (var talk in talks)
        {
            await discord.WaitUntil(() => talk.HasArrived, $"everything {talk.Customer.User.DisplayName} and the agent said");
        }

        Assert.All(talks, talk => talk.WasHeardOnce());
        Assert.Equal(People, await bot.ReadAsync(db => db.Tickets.CountAsync()));
        bot.HasNoErrors();
    }

    // Most are plain cuts; some are asked for by the server, and a few end the session, after which only reading back helps.
    private static void Interrupt(FakeGateway gateway, int cut, Random random)
    {
        switch (cut % 10)
        {
            case 3:
                gateway.AskToReconnect();
                break;
            case 7 when cut % 20 == 7:
                gateway.ForgetSessions();
                gateway.Cut();
                break;
            case 9:
                gateway.Close(4000 + random.Next(0, 3));
                break;
            default:
                gateway.Cut();
                break;
        }
    }

    /// <summary>A customer and an agent who write to each other without end.</summary>
    private sealed class Talk(FakePerson customer, FakeThread post, FakePerson agent)
    {
        private readonly List<string> _asked = [];
        private readonly List<string> _answered = [];

        public FakePerson Customer => customer;

        public FakeThread Post => post;

        public bool HasArrived => _asked.All(words => HeardIn(post.BotMessages, words) > 0) && _answered.All(words => HeardIn(customer.Dm.BotMessages, words) > 0);

        public void GoesOn(Random random)
        {
            var number = (_asked.Count + _answered.Count).ToString("000", CultureInfo.InvariantCulture);
            if (random.Next(2) == 0)
            {
                _asked.Add($"question {number}.");
                customer.Says(_asked[^1]);
            }
            else
            {
                _answered.Add($"answer {number}.");
                agent.In(post).Says(_answered[^1]);
            }
        }

        public void WasHeardOnce()
        {
            Assert.All(_asked, words => Assert.Equal(1, HeardIn(post.SentByBot, words)));
            Assert.All(_answered, words => Assert.Equal(1, HeardIn(customer.Dm.SentByBot, words)));
        }

        private static int HeardIn(IEnumerable<FakeMessage> messages, string words) =>
            messages.Count(message => message.FullText.Contains(words, StringComparison.Ordinal));
    }
}
