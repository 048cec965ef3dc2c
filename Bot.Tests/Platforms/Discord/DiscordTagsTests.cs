using Bot.Messaging;
using Bot.Tests.Fakes.Discord;
using Microsoft.Extensions.Logging;
using static Bot.Tests.Platforms.Discord.DiscordScene;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordTagsTests
{
    private static readonly ThreadLabel _open = new(ThreadLabelKind.Status, "Open");
    private static readonly ThreadLabel _resolved = new(ThreadLabelKind.Status, "Resolved");
    private static readonly ThreadLabel _high = new(ThreadLabelKind.Priority, "High");
    private static readonly ThreadLabel _russian = new(ThreadLabelKind.Language, "Русский");
    private static readonly ThreadLabel _telegram = new(ThreadLabelKind.Platform, "Telegram");

    [Fact]
    public async Task A_post_carries_the_marks_and_missing_tags_are_made()
    {
        await using var desk = await Desk.OpenAsync("Urgent", "open");

        await desk.Show("c1", _open, _high, _russian, _telegram);

        Assert.Equal(["open", "High", "Русский", "Telegram"], desk.Post.Tags);
        Assert.Equal(["Urgent", "open", "High", "Русский", "Telegram"], desk.Forum.Tags.Select(tag => tag.Name));
    }

    [Fact]
    public async Task Marks_change_with_the_ticket_and_only_then()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.Show("c1", _open, _high);
        await desk.Show("c2", _open, _high);
        var before = desk.Bench.Server.CallsOf("ModifyChannel").Count;

        await desk.Show("c3", _resolved, _high);

        Assert.Equal(["Resolved", "High"], desk.Post.Tags.OrderDescending());
        // One call for the new tag, one for the post.
        Assert.Equal((2, 4), (before, desk.Bench.Server.CallsOf("ModifyChannel").Count));
    }

    [Fact]
    public async Task What_people_tagged_stays()
    {
        await using var desk = await Desk.OpenAsync("Urgent");
        await desk.Show("c1", _open);
        desk.Post.AppliedTags.Add(desk.Forum.Tags[0].Id);

        await desk.Show("c2", _resolved);

        Assert.Equal(["Resolved", "Urgent"], desk.Post.Tags.Order());
    }

    [Fact]
    public async Task Our_tags_are_known_after_a_restart()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.Show("c1", _open);
        await desk.Bench.StopAsync();
        await desk.Bench.RunAsync();

        await desk.Show("c2", _resolved);

        Assert.Equal(["Resolved"], desk.Post.Tags);
    }

    [Fact]
    public async Task Where_no_tags_may_be_made_the_card_is_shown_and_it_is_said_once()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Bench.Server.Faults.On("ModifyChannel").InChannel(desk.Forum).Refuses(403, 50013, "Missing Permissions");

        await desk.Show("c1", _open);
        await desk.Show("c2", _resolved);

        Assert.Equal("card c2", Assert.Single(desk.Post.Starter!.Embeds).Description);
        Assert.Single(desk.Bench.Log.At(LogLevel.Warning), line => line.Contains("'Manage Channels'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_list_of_tags_gets_no_more()
    {
        await using var desk = await Desk.OpenAsync([.. Enumerable.Range(0, 19).Select(n => $"t{n}")]);

        await desk.Show("c1", _open, _high);

        Assert.Equal(["Open"], desk.Post.Tags);
        Assert.Equal(20, desk.Forum.Tags.Count);
    }

    private sealed class Desk : IAsyncDisposable
    {
        private ChatAddress _address;

        public required DiscordBench Bench { get; init; }

        public required FakeForum Forum { get; init; }

        public FakeThread Post { get; private set; } = null!;

        public static async Task<Desk> OpenAsync(params string[] tags)
        {
            FakeForum? forum = null;
            var bench = await DiscordBench.StartAsync(server => forum = server.Guild("Shop").Forum("desk", tags));
            bench.Server.Guilds[0].GiveToBot(Permission.ManageChannels | Permission.ManageThreads);
            var desk = new Desk { Bench = bench, Forum = forum! };
            (desk._address, desk.Post) = await bench.OpenThread(forum!);
            return desk;
        }

        public async Task Show(string key, params ThreadLabel[] labels) =>
            Ids(await Bench.Deliver(DiscordThreadsTests.Card(_address, $"card {key}", labels), key));

        public ValueTask DisposeAsync() => Bench.DisposeAsync();
    }
}
