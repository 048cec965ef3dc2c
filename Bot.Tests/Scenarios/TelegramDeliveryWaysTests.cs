using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Bot.Languages;
using Bot.Platforms.Telegram;
using Bot.Tests.Fakes.Telegram;
using Bot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Scenarios;

/// <summary>The other ways in which a desk stands on Telegram: by webhook, and in a group that grows up.</summary>
public sealed class TelegramDeliveryWaysTests
{
    private static readonly Phrasebook _texts = new Phrasebooks()[Language.English];

    [Fact]
    public async Task Updates_by_webhook_make_the_same_conversation()
    {
        await using var desk = new DeskOnTelegram();
        await desk.PrepareAsync();
        var url = $"http://127.0.0.1:{FreePort()}";
        desk.Bot.Settings["Urls"] = url;
        desk.Bot.Settings["Telegram:Delivery"] = "Webhook";
        desk.Bot.Settings["Telegram:WebhookUrl"] = url;
        desk.Bot.Settings["Telegram:WebhookSecret"] = "s3cret";
        await desk.Bot.StartAsync();
        await desk.Telegram.WaitForCall("setWebhook");

        desk.Telegram.DuplicateUpdates();
        var (ann, topic) = await desk.CustomerWithTicketAsync("Ann");
        ann.Says("by webhook");
        await topic.Hears("by webhook");
        desk.Agent.In(topic).Presses(_texts.Label("action.claim"));
        await ann.Hears("Bob");
        desk.Agent.In(topic).Says("answered");
        await ann.Hears("answered");

        using var forged = new StringContent("""{"update_id":999999,"message":{"message_id":1,"date":1,"from":{"id":7,"is_bot":false,"first_name":"A"},"chat":{"id":7,"type":"private"},"text":"hi"}}""", Encoding.UTF8, "application/json");
        using var refused = await desk.Bot.Http.PostAsync(TelegramWebhook.Path, forged);
        Assert.False(refused.IsSuccessStatusCode);
        Assert.Equal(1, await desk.Bot.ReadAsync(db => db.Tickets.CountAsync()));
        Assert.Equal(1, await desk.Bot.ReadAsync(db => db.Customers.CountAsync()));
        desk.Bot.HasNoErrors();
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_keeps_its_desk()
    {
        await using var telegram = await FakeTelegramServer.StartAsync();
        var bob = telegram.User("Bob");
        var group = telegram.PlainGroup("Desk", bob);
        await using var bot = BotHost.On(telegram, group);
        await bot.StartAsync();
        await telegram.WaitForPoll();
        var ann = telegram.User("Ann");
        ann.Says("/human");
        ann.Says("before the upgrade");
        await group.WaitFor("before the upgrade");

        var newId = group.UpgradeToSupergroup(forum: false);
        ann.Says("after the upgrade");

        var copy = await group.WaitFor("after the upgrade");
        Assert.Equal(newId, copy.Chat.Id);
        bob.In(group).RepliesTo(copy, "moved in");
        await ann.Hears("moved in");

        // The settings still have the old id.
        await bot.RestartAsync();
        ann.Says("after the restart");
        await group.WaitFor("after the restart");
        Assert.NotEqual(newId.ToString(CultureInfo.InvariantCulture), bot.Settings["Telegram:StaffChatId"]);
        Assert.Empty(bot.Log.At(LogLevel.Error));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
