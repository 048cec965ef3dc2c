using System.Globalization;
using Bot.Tests.Fakes.Telegram;

namespace Bot.Tests.Scenarios;

/// <summary>The whole program with an admin on Telegram, who writes Russian, and one on Discord, Dana, by her role.</summary>
public sealed class DeskWithAdmins : DeskOnBoth
{
    internal FakePerson Anna { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await PrepareBothAsync();
        Anna = Telegram.User("Анна", "ru");
        Anna.AllowsTheBotToWrite();
        Bot.Settings["Admins:Users"] = string.Create(CultureInfo.InvariantCulture, $"telegram:{Anna.Id}");
        Bot.Settings["Admins:Roles"] = string.Create(CultureInfo.InvariantCulture, $"discord:{Shop.Member(Dana.Id)!.Roles[0].Id}");
        await RunBothAsync();
    }
}
