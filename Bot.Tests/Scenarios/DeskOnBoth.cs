using System.Globalization;
using Bot.Tests.Fakes.Discord;
using Microsoft.EntityFrameworkCore;

namespace Bot.Tests.Scenarios;

/// <summary>The whole program with staff in a Telegram group (Bob) and in a Discord forum (Dana) at once.</summary>
public class DeskOnBoth : DeskOnTelegram
{
    internal FakeDiscordServer Discord { get; private set; } = null!;

    internal FakeGuild Shop { get; private set; } = null!;

    internal FakeForum Forum { get; private set; } = null!;

    internal Fakes.Discord.FakePerson Dana { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await PrepareBothAsync();
        await RunBothAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Discord.DisposeAsync();
    }

    /// <summary>What a message of the bot is a copy of is noted a moment after it was sent; nobody answers as fast as a test.</summary>
    internal async Task IsKnownAsync(Fakes.Discord.FakeMessage message)
    {
        var id = message.Id.ToString(CultureInfo.InvariantCulture);
        while (!await Bot.ReadAsync(db => db.MessageCopies.AnyAsync(copy => copy.Platform == "discord" && copy.MessageId == id)))
        {
            await Task.Yield();
        }
    }

    internal async Task PrepareBothAsync()
    {
        await PrepareAsync();
        Discord = await FakeDiscordServer.StartAsync();
        Discord.Patience = TimeSpan.FromSeconds(60);
        Dana = Discord.User("Dana Lee");
        Shop = Discord.Guild("Shop");
        Shop.Adds(Dana, Shop.Role("Team", Permission.ManageThreads));
        Forum = Shop.Forum("desk");
        Bot.Settings["Discord:Token"] = Discord.Token;
        Bot.Settings["Discord:ApiUrl"] = Discord.ApiUrl;
        Bot.Settings["Discord:StaffChannelId"] = Forum.Id.ToString(CultureInfo.InvariantCulture);
    }

    internal async Task RunBothAsync()
    {
        await RunAsync();
        await Discord.Gateway.WaitForConnection();
    }
}
