using Discord;
using Discord.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class ThreadTests
{
    private const string Thread = """
        {"id":"50","type":12,"guild_id":"10","parent_id":"30","name":"T-1","owner_id":"900","applied_tags":["3"],
         "thread_metadata":{"archived":false,"locked":true,"auto_archive_duration":1440,"archive_timestamp":"2026-03-02T09:00:00+00:00",
                            "create_timestamp":"2026-03-02T08:00:00+00:00"}}
        """;

    [Fact]
    public async Task A_private_thread_is_opened()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/threads", Thread);

        var thread = await channel.CreateThreadAsync("T-1", ThreadType.PrivateThread, ThreadArchiveDuration.OneWeek, invitable: false);

        var body = server.Last.Json;
        Assert.Equal(("T-1", 12, 10080, false),
            ((string?)body["name"], (int?)body["type"], (int?)body["auto_archive_duration"], (bool?)body["invitable"]));
        Assert.Equal((50ul, 30ul, ThreadType.PrivateThread), (thread.Id, thread.ParentChannelId, thread.Type));
        Assert.Equal((false, true, ThreadArchiveDuration.OneDay), (thread.IsArchived, thread.IsLocked, thread.AutoArchiveDuration));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), thread.CreatedAt);
        Assert.Equal([3ul], thread.AppliedTags);
    }

    [Fact]
    public async Task A_thread_is_changed_as_far_as_is_said()
    {
        await using var server = await RestServer.Start();
        var thread = await OpenedThread(server);
        server.Says("PATCH channels/50", Thread.Replace("\"archived\":false", "\"archived\":true", StringComparison.Ordinal));

        await thread.ModifyAsync(t =>
        {
            t.Archived = true;
            t.AppliedTags = new[] { 3ul, 4ul };
        });

        Assert.Equal(["applied_tags", "archived"], server.Last.Json.Select(p => p.Key).Order());
        Assert.Equal(["3", "4"], server.Last.Json["applied_tags"]!.AsArray().Select(t => t!.ToString()));
        Assert.True(thread.IsArchived);
    }

    [Fact]
    public async Task More_tags_than_a_post_may_have_are_refused()
    {
        await using var server = await RestServer.Start();
        var thread = await OpenedThread(server);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => thread.ModifyAsync(t => t.AppliedTags = new ulong[] { 1, 2, 3, 4, 5, 6 }));
    }

    [Fact]
    public async Task People_are_brought_into_a_thread()
    {
        await using var server = await RestServer.Start();
        var thread = await OpenedThread(server);

        await thread.JoinAsync();

        Assert.Equal("PUT channels/50/thread-members/@me", server.Last.ToString());
    }

    [Fact]
    public async Task A_thread_hides_that_it_has_no_permissions_of_its_own()
    {
        await using var server = await RestServer.Start();
        var thread = await OpenedThread(server);

        Assert.Throws<NotSupportedException>(() => thread.PermissionOverwrites);
    }

    [Fact]
    public async Task Active_threads_are_those_of_the_channel()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET guilds/10/threads/active",
            $$"""{"threads":[{{Thread}},{{Thread.Replace("\"30\"", "\"31\"", StringComparison.Ordinal)}}],"members":[]}""");

        var threads = await channel.GetActiveThreadsAsync();

        Assert.Equal([50ul], threads.Select(t => t.Id));
    }

    [Fact]
    public async Task A_post_is_opened_with_its_first_message()
    {
        await using var server = await RestServer.Start();
        var forum = await Forum(server);
        server.Says("POST channels/40/threads", Thread.Replace("\"type\":12", "\"type\":11", StringComparison.Ordinal));
        using var file = new MemoryStream("photo"u8.ToArray());

        var plain = await forum.CreatePostAsync("T-1", text: "card", allowedMentions: AllowedMentions.None, tags: [.. forum.Tags.Take(1)]);

        var body = server.Last.Json;
        Assert.Equal(("T-1", "card"), ((string?)body["name"], (string?)body["message"]!["content"]));
        Assert.Equal("3", body["applied_tags"]!.AsArray().Single()!.ToString());
        Assert.Equal(50ul, plain.Id);
    }

    [Fact]
    public async Task A_post_may_have_files()
    {
        await using var server = await RestServer.Start();
        var forum = await Forum(server);
        server.Says("POST channels/40/threads", Thread);
        using var file = new MemoryStream("photo"u8.ToArray());

        await forum.CreatePostWithFilesAsync(
            "T-1", [new FileAttachment(file, "a.png")], text: "card", allowedMentions: AllowedMentions.None);

        Assert.Equal("photo", server.Last.Files["files[0]"].Text);
        Assert.Equal("a.png", (string?)server.Last.Json["message"]!["attachments"]![0]!["filename"]);
    }

    [Fact]
    public async Task A_forum_knows_its_tags_and_takes_new_ones()
    {
        await using var server = await RestServer.Start();
        var forum = await Forum(server);
        server.Says("PATCH channels/40", """{"id":"40","type":15,"guild_id":"10","name":"desk","available_tags":[]}""");

        Assert.Equal([(3ul, "open"), (4ul, "closed")], forum.Tags.Select(t => (t.Id, t.Name)));
        await forum.ModifyAsync(f => f.Tags = new[] { new ForumTagBuilder().WithName("urgent").Build() });

        Assert.Equal("urgent", (string?)server.Last.Json["available_tags"]![0]!["name"]);
    }

    private static async Task<RestThreadChannel> OpenedThread(RestServer server)
    {
        var client = await server.Client();
        server.Says("GET channels/50", Thread);
        return (RestThreadChannel)await client.GetChannelAsync(50);
    }

    private static async Task<RestForumChannel> Forum(RestServer server)
    {
        var client = await server.Client();
        server.Says("GET channels/40", """
            {"id":"40","type":15,"guild_id":"10","name":"desk","topic":"tickets","parent_id":"2",
             "available_tags":[{"id":"3","name":"open","moderated":false,"emoji_id":null,"emoji_name":"🟢"},
                               {"id":"4","name":"closed","moderated":true,"emoji_id":null,"emoji_name":null}]}
            """);
        return (RestForumChannel)await client.GetChannelAsync(40);
    }
}
