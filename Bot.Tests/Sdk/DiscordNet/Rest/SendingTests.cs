using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class SendingTests
{
    private const string Sent =
        """{"id":"77","channel_id":"30","type":0,"content":"hello","author":{"id":"900","username":"Desk","bot":true}}""";

    [Fact]
    public async Task A_text_is_sent()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", Sent);

        var message = await channel.SendMessageAsync("hello");

        Assert.Equal("hello", (string?)server.Last.Json["content"]);
        Assert.Equal((77ul, "hello", 30ul), (message.Id, message.Content, message.Channel.Id));
        Assert.Equal((RestServer.BotId, MessageSource.Bot), (message.Author.Id, message.Source));
    }

    [Fact]
    public async Task Everything_that_a_message_may_have_goes_with_it()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", Sent);

        await channel.SendMessageAsync(
            "hello",
            embed: new EmbedBuilder().WithTitle("Ticket").WithColor(new Color(0x112233)).Build(),
            allowedMentions: AllowedMentions.None,
            messageReference: new MessageReference(5, failIfNotExists: false),
            components: new ComponentBuilder().WithButton("Take", "take:1").Build(),
            flags: MessageFlags.SuppressNotification);

        var body = server.Last.Json;
        Assert.Equal("Ticket", (string?)body["embeds"]![0]!["title"]);
        Assert.Equal(0x112233, (int?)body["embeds"]![0]!["color"]);
        Assert.NotNull(body["allowed_mentions"]);
        Assert.Equal("5", body["message_reference"]!["message_id"]!.ToString());
        Assert.False((bool?)body["message_reference"]!["fail_if_not_exists"]);
        Assert.Equal("take:1", (string?)body["components"]![0]!["components"]![0]!["custom_id"]);
        Assert.Equal((int)MessageFlags.SuppressNotification, (int?)body["flags"]);
    }

    [Fact]
    public async Task Files_are_sent_as_a_form()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", Sent);
        using var photo = new MemoryStream("photo"u8.ToArray());
        using var secret = new MemoryStream("secret"u8.ToArray());

        await channel.SendFilesAsync([new(photo, "мышь.png", "A mouse"), new(secret, "b.txt", isSpoiler: true)], "two files");

        Assert.Equal("two files", (string?)server.Last.Json["content"]);
        Assert.Equal(("photo", "secret"), (server.Last.Files["files[0]"].Text, server.Last.Files["files[1]"].Text));
        var attachments = server.Last.Json["attachments"]!.AsArray();
        Assert.Equal(["0", "1"], attachments.Select(a => a!["id"]!.ToString()));
        Assert.Equal(["мышь.png", "SPOILER_b.txt"], attachments.Select(a => (string?)a!["filename"]));
        Assert.Equal("A mouse", (string?)attachments[0]!["description"]);
    }

    [Fact]
    public async Task A_file_is_sent_in_full_again_after_a_rate_limit()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", """{"message":"slow down","retry_after":0.02,"global":false}""", 429);
        server.Says("POST channels/30/messages", Sent);
        using var file = new MemoryStream("photo"u8.ToArray());

        await channel.SendFileAsync(new FileAttachment(file, "a.png"));

        Assert.Equal(["photo", "photo"], server.Asked.Select(q => q.Files["files[0]"].Text));
    }

    [Fact]
    public async Task What_Discord_would_refuse_is_not_sent()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        var embed = new EmbedBuilder().WithTitle("x").Build();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => channel.SendMessageAsync());
        await Assert.ThrowsAnyAsync<ArgumentException>(() => channel.SendMessageAsync(new string('x', DiscordConfig.MaxMessageSize + 1)));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => channel.SendMessageAsync(embeds: [.. Enumerable.Repeat(embed, 11)]));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => channel.SendMessageAsync("x", flags: MessageFlags.Ephemeral));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => channel.SendMessageAsync("x", allowedMentions:
            new AllowedMentions(AllowedMentionTypes.Users) { UserIds = [5] }));

        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_forward_needs_no_text()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", Sent);

        await channel.SendMessageAsync(messageReference: new MessageReference(5, 31, referenceType: MessageReferenceType.Forward));

        Assert.Equal(1, (int?)server.Last.Json["message_reference"]!["type"]);
    }

    [Fact]
    public async Task A_message_is_changed()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("PATCH channels/30/messages/77", Sent.Replace("hello", "changed", StringComparison.Ordinal));

        var message = await channel.ModifyMessageAsync(77, m =>
        {
            m.Content = "changed";
            m.Components = null;
            m.Embeds = Array.Empty<Embed>();
        });

        Assert.Equal("changed", message.Content);
        Assert.Equal(["components", "content", "embeds"], server.Last.Json.Select(p => p.Key).Order());
        Assert.Empty(server.Last.Json["components"]!.AsArray());
    }

    [Fact]
    public async Task A_change_of_nothing_is_refused()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => channel.ModifyMessageAsync(77, _ => { }));

        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_sent_message_is_changed_pinned_and_deleted()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages", Sent);
        server.Says("PATCH channels/30/messages/77", Sent.Replace("hello", "changed", StringComparison.Ordinal));
        var message = await channel.SendMessageAsync("hello");

        await message.ModifyAsync(m => m.Content = "changed");
        await message.PinAsync();
        await message.DeleteAsync(new RequestOptions { AuditLogReason = "уборка" });

        Assert.Equal("changed", message.Content);
        Assert.Equal(
            ["PATCH channels/30/messages/77", "PUT channels/30/pins/77", "DELETE channels/30/messages/77"],
            server.Asked.Skip(1).Select(q => q.ToString()));
        Assert.Equal("уборка", Uri.UnescapeDataString(server.Last.Headers["X-Audit-Log-Reason"]));
    }

    [Fact]
    public async Task Reactions_are_added_by_their_name()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();

        await client.AddReactionAsync(30, 77, new Emoji("👀"));
        await client.AddReactionAsync(30, 77, Emote.Parse("<:ok:12>"));

        Assert.Equal(
            ["PUT channels/30/messages/77/reactions/👀/@me", "PUT channels/30/messages/77/reactions/ok:12/@me"],
            server.Asked.Select(q => q.ToString()));
    }

    [Fact]
    public async Task Typing_is_shown()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/typing", "", 204);

        await channel.TriggerTypingAsync();

        Assert.Equal("POST channels/30/typing", server.Last.ToString());
    }
}
