using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Fakes.Telegram;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Platforms.Telegram;

/// <summary>What is found out and said at the start: the staff chat, the commands, the descriptions.</summary>
public sealed class TelegramStartTests
{
    [Fact]
    public async Task A_forum_with_the_right_to_manage_topics_has_threads()
    {
        FakeGroup staff = null!;
        await using var bench = await TelegramBench.StartAsync(server => staff = server.ForumGroup("Staff", server.User("Bob")));

        Assert.True(bench.Platform.Capabilities.Threads);
        Assert.Equal(TelegramBench.Address(staff), bench.Platform.StaffChat);
        Assert.Empty(bench.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task A_group_without_topics_has_no_threads()
    {
        await using var bench = await TelegramBench.StartAsync(server => server.PlainGroup("Staff", server.User("Bob")));

        Assert.False(bench.Platform.Capabilities.Threads);
        Assert.IsType<DeliveryResult.Throttled>(
            await bench.Platform.OpenThreadAsync(bench.Platform.StaffChat!.Value, "C-1", CancellationToken.None));
    }

    [Fact]
    public async Task A_forum_where_the_bot_is_nobody_is_a_warning_until_it_is_made_somebody()
    {
        FakeGroup staff = null!;
        await using var bench = await TelegramBench.StartAsync(server =>
        {
            staff = server.ForumGroup("Staff", server.User("Bob"));
            staff.BotIsAdministrator = false;
            return staff;
        });
        Assert.False(bench.Platform.Capabilities.Threads);
        Assert.Contains(bench.Log.At(LogLevel.Warning), line => line.Contains("Manage topics", StringComparison.Ordinal));

        staff.BotIsAdministrator = true;
        staff.AddBotBack();
        await bench.Server.WaitUntilAllUpdatesAreTaken();

        Assert.True(bench.Platform.Capabilities.Threads);
    }

    [Fact]
    public async Task A_staff_chat_that_is_not_there_is_a_warning()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        bench.Settings["Telegram:StaffChatId"] = "-1009999999999";
        await bench.RunAsync();
        await bench.Server.WaitForPoll();

        Assert.False(bench.Platform.Capabilities.Threads);
        Assert.Contains(bench.Log.At(LogLevel.Warning), line => line.Contains("check Telegram:StaffChatId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_staff_chat_that_became_a_supergroup_is_found_under_its_new_id()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        var bob = bench.Server.User("Bob");
        var staff = bench.Server.PlainGroup("Staff", bob);
        bench.Settings["Telegram:StaffChatId"] = staff.Id.ToString(CultureInfo.InvariantCulture);
        staff.UpgradeToSupergroup();
        await bench.RunAsync();
        await bench.Server.WaitForPoll();

        bob.SaysIn(staff, "hello");

        Assert.Equal(ChatSide.Staff, (await bench.Inbox.Has(1)).Side);
        Assert.Equal(TelegramBench.Address(staff), bench.Platform.StaffChat);
        Assert.True(bench.Platform.Capabilities.Threads);
    }

    [Fact]
    public async Task A_staff_chat_whose_move_is_known_is_looked_for_there()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        var staff = bench.Server.ForumGroup("Staff", bench.Server.User("Bob"));
        bench.Settings["Telegram:StaffChatId"] = "-5";
        bench.Moved["-5"] = staff.Id.ToString(CultureInfo.InvariantCulture);
        await bench.RunAsync();
        await bench.Server.WaitForPoll();

        Assert.Equal(TelegramBench.Address(staff), bench.Platform.StaffChat);
        Assert.Empty(bench.Log.At(LogLevel.Warning));
    }

    [Fact]
    public async Task A_staff_chat_that_moves_while_running_stays_the_staffs()
    {
        FakeGroup staff = null!;
        FakePerson bob = null!;
        await using var bench = await TelegramBench.StartAsync(server => staff = server.PlainGroup("Staff", bob = server.User("Bob")));
        var old = TelegramBench.Address(staff);
        staff.UpgradeToSupergroup();

        Assert.IsType<DeliveryResult.ChatMoved>(await bench.Say(old, "card"));
        bob.SaysIn(staff, "hello");

        Assert.Equal(ChatSide.Staff, (await bench.Inbox.Has(1)).Side);
    }

    [Fact]
    public async Task Nothing_is_sent_before_Telegram_knows_us()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        var ann = bench.Customer();
        var asked = bench.Server.Faults.On("getMe").Once().Hangs();
        await bench.RunAsync();

        var sending = bench.Say(TelegramBench.Address(ann.Chat), "hi");
        await asked.Reached;
        Assert.Empty(bench.Server.CallsOf("sendMessage"));
        asked.Release();

        Assert.IsType<DeliveryResult.Sent>(await sending);
    }

    [Fact]
    public async Task While_Telegram_cannot_be_reached_everything_for_it_waits()
    {
        await using var bench = await TelegramBench.PrepareAsync(new ImpatientTime());
        bench.Server.Faults.On("getMe").Once().Hangs();
        await bench.RunAsync();

        Assert.True(Assert.IsType<DeliveryResult.Throttled>(await bench.Say(new ChatAddress("telegram", "7"), "hi")).WholePlatform);
    }

    [Fact]
    public async Task Commands_and_descriptions_are_told_in_every_language()
    {
        FakeGroup staff = null!;
        await using var bench = await TelegramBench.StartAsync(server => staff = server.ForumGroup("Staff", server.User("Bob")));
        var profile = bench.Server.Profile;
        var inStaffChat = new JsonObject { ["type"] = "chat", ["chat_id"] = staff.Id };
        await bench.Server.WaitUntil(() => profile.ShortDescriptions.ContainsKey("zh"), "the last description");

        foreach (var book in new Phrasebooks().All)
        {
            var commands = profile.Commands(book.Language.Code, new JsonObject { ["type"] = "all_private_chats" });
            Assert.Equal(["start", "human", "help"], commands.Select(command => command.Split(' ')[0]));
            Assert.Contains("human - " + book.Label("command.human"), commands);
            Assert.Equal(["claim - " + book.Label("command.claim"), "help - " + book.Label("command.staffHelp")], profile.Commands(book.Language.Code, inStaffChat));
            Assert.Equal(book.Label("telegram.description"), profile.Descriptions[book.Language.Code]);
        }

        Assert.Equal(profile.Commands("en", inStaffChat), profile.Commands("", inStaffChat));
        Assert.Empty(bench.Server.UnknownMethods);
    }

    [Fact]
    public async Task What_Telegram_knows_already_is_not_told_again()
    {
        await using var bench = await TelegramBench.StartAsync();
        await bench.Server.WaitUntil(() => bench.Server.Profile.ShortDescriptions.ContainsKey("zh"), "the last description");
        var told = bench.Server.Calls.Count(call => call.Method.StartsWith("setMy", StringComparison.Ordinal));
        await bench.StopAsync();

        await bench.RunAsync();
        await bench.Server.WaitUntil(() => bench.Server.CallsOf("getMyShortDescription").Count == 10, "the last question");

        Assert.Equal(15, told);
        Assert.Equal(told, bench.Server.Calls.Count(call => call.Method.StartsWith("setMy", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_menu_that_cannot_be_told_keeps_nobody_from_writing()
    {
        await using var bench = await TelegramBench.PrepareAsync();
        bench.Server.Faults.On("setMyCommands", "setMyDescription", "setMyShortDescription").TooManyRequests(600);
        await bench.RunAsync();
        bench.Customer().Says("hello");

        await bench.Inbox.Has(1);
        await bench.Server.WaitUntil(() => bench.Server.CallsOf("setMyShortDescription").Count == 5, "the last attempt");
        Assert.Contains(bench.Log.At(LogLevel.Warning), line => line.Contains("did not take the bot's commands", StringComparison.Ordinal));
        Assert.Empty(bench.Log.At(LogLevel.Error));
    }
}
