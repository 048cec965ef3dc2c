using Bot.Messaging;
using Bot.Tests.Fakes.Discord;

namespace Bot.Tests.Platforms.Discord;

/// <summary>Who and what the tests of the way out need again and again.</summary>
internal static class DiscordScene
{
    /// <summary>Somebody who shares a server with the bot.</summary>
    public static FakePerson Customer(this DiscordBench bench, string name = "Ann", string locale = "en-US")
    {
        var person = bench.Server.User(name, locale);
        _ = bench.Server.Guilds is [var guild, ..] ? guild.Adds(person) : bench.Server.Guild("Shop", person);
        return person;
    }

    /// <summary>Opens a thread in the staff's channel.</summary>
    public static async Task<(ChatAddress Address, FakeThread Thread)> OpenThread(this DiscordBench bench, FakeGuildChannel staff, string title = "#1001-7 Ann")
    {
        var opened = await bench.Platform.OpenThreadAsync(bench.Platform.StaffChat!.Value, title, CancellationToken.None);
        var id = Assert.Single(Ids(opened));
        return (bench.Platform.StaffChat.Value with { Thread = id }, staff.Threads.Single(thread => DiscordBench.Text(thread.Id) == id));
    }

    public static IReadOnlyList<string> Ids(DeliveryResult result) => Assert.IsType<DeliveryResult.Sent>(result).MessageIds;
}
