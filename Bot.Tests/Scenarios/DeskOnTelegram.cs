using Bot.Tests.Fakes.Telegram;
using Bot.Tests.Support;

namespace Bot.Tests.Scenarios;

/// <summary>The whole program with a staff group on Telegram, shared by the stories of a class: each has customers of its own.</summary>
public class DeskOnTelegram : IAsyncLifetime
{
    internal FakeTelegramServer Telegram { get; private set; } = null!;

    internal FakePerson Agent { get; private set; } = null!;

    internal FakeGroup Staff { get; private set; } = null!;

    internal BotHost Bot { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        await PrepareAsync();
        await RunAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Telegram.DisposeAsync();
    }

    /// <summary>Everything but the start, so that settings can be changed before.</summary>
    internal async Task PrepareAsync(TimeProvider? time = null)
    {
        Telegram = await FakeTelegramServer.StartAsync();
        Agent = Telegram.User("Bob");
        Staff = Telegram.ForumGroup("Desk", Agent);
        Bot = BotHost.On(Telegram, Staff, time);
    }

    internal async Task RunAsync()
    {
        await Bot.StartAsync();
        await Telegram.WaitForPoll();
    }

    /// <summary>Somebody whose words already go to a person.</summary>
    internal async Task<(FakePerson Customer, FakeTopic Topic)> CustomerWithTicketAsync(string name)
    {
        var customer = Telegram.User(name);
        customer.Says("/human");
        var topic = await Staff.WaitForTopic(name);
        // Whoever writes into a topic before its card stands there writes into one that is not known yet.
        await topic.WaitFor(message => message.Buttons.Any(), "the card");
        await customer.Hears(topic.Title.Split(' ')[0].TrimStart('#'));
        return (customer, topic);
    }
}
