using Discord;
using Discord.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

public sealed class ReadingTests
{
    [Fact]
    public async Task A_message_is_read_with_all_its_parts()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET channels/30/messages/77", """
            {"id":"77","channel_id":"30","type":19,"content":"see <@5>","timestamp":"2026-03-02T09:00:00.000000+00:00",
             "edited_timestamp":"2026-03-02T09:05:00+00:00","pinned":true,"mention_everyone":false,"flags":8192,
             "author":{"id":"6","username":"vera","global_name":"Vera","discriminator":"0"},
             "mentions":[{"id":"5","username":"ivan"}],
             "attachments":[{"id":"8","filename":"voice.ogg","url":"https://cdn/voice.ogg","proxy_url":"https://m/voice.ogg","size":12,
                             "content_type":"audio/ogg","duration_secs":2.5,"waveform":"AA==","title":"Voice"}],
             "embeds":[{"type":"rich","title":"T","fields":[{"name":"n","value":"v","inline":true}]}],
             "sticker_items":[{"id":"9","name":"wave","format_type":1}],
             "components":[{"type":1,"components":[{"type":2,"style":1,"label":"Take","custom_id":"take"}]}],
             "message_reference":{"message_id":"70","channel_id":"30","guild_id":"10"},
             "referenced_message":{"id":"70","channel_id":"30","type":0,"content":"question","author":{"id":"5","username":"ivan"}}}
            """);

        var message = Assert.IsType<RestUserMessage>(await channel.GetMessageAsync(77));

        Assert.Equal((MessageType.Reply, "see <@5>", MessageSource.User), (message.Type, message.Content, message.Source));
        Assert.Equal(("vera", "Vera", "0000"), (message.Author.Username, message.Author.GlobalName, message.Author.Discriminator));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), message.Timestamp);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 5, 0, TimeSpan.Zero), message.EditedTimestamp);
        Assert.True(message.IsPinned);
        Assert.Equal([5ul], ((IMessage)message).MentionedUserIds);
        var voice = Assert.Single(message.Attachments);
        Assert.Equal(("voice.ogg", "audio/ogg", 12, 2.5), (voice.Filename, voice.ContentType, voice.Size, voice.Duration));
        Assert.Equal(("T", "v"), (message.Embeds.Single().Title, message.Embeds.Single().Fields.Single().Value));
        Assert.Equal(("wave", StickerFormatType.Png), (message.Stickers.Single().Name, message.Stickers.Single().Format));
        Assert.Equal("take", Assert.IsType<ButtonComponent>(message.Components.Single().Components.Single()).CustomId);
        Assert.Equal((70ul, 30ul), (message.Reference.MessageId.Value, message.Reference.ChannelId));
        Assert.Equal("question", message.ReferencedMessage.Content);
    }

    [Fact]
    public async Task A_forwarded_message_brings_what_it_forwards()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET channels/30/messages/77", """
            {"id":"77","channel_id":"30","type":0,"content":"","author":{"id":"6","username":"vera"},
             "message_reference":{"type":1,"message_id":"70","channel_id":"31"},
             "message_snapshots":[{"message":{"type":0,"content":"broken",
                                   "attachments":[{"id":"8","filename":"a.png","url":"u","proxy_url":"u","size":1}]}}]}
            """);

        var message = Assert.IsType<RestUserMessage>(await channel.GetMessageAsync(77));

        var forwarded = Assert.Single(message.ForwardedMessages).Message;
        Assert.Equal("broken", forwarded.Content);
        Assert.Equal("a.png", Assert.Single(forwarded.Attachments).Filename);
        Assert.Equal(MessageReferenceType.Forward, message.Reference.ReferenceType.Value);
    }

    [Fact]
    public async Task History_comes_in_pages()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET channels/30/messages", Page(Enumerable.Range(101, 100)));
        server.Says("GET channels/30/messages", Page(Enumerable.Range(81, 20)));

        var messages = (await channel.GetMessagesAsync(120).FlattenAsync()).ToArray();

        Assert.Equal(120, messages.Length);
        Assert.Equal(["?limit=100", "?limit=20&before=101"], server.Asked.Select(q => q.Query));
    }

    [Fact]
    public async Task What_came_after_a_message_is_read_until_there_is_no_more()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET channels/30/messages", Page(Enumerable.Range(101, 100)));
        server.Says("GET channels/30/messages", Page([]));

        var messages = await channel.GetMessagesAsync(100ul, Direction.After, 500).FlattenAsync();

        Assert.Equal(100, messages.Count());
        Assert.Equal(["?limit=100&after=100", "?limit=100&after=200"], server.Asked.Select(q => q.Query));
    }

    [Fact]
    public async Task A_webhook_is_told_from_a_person()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET channels/30/messages/77",
            """{"id":"77","channel_id":"30","type":0,"content":"x","webhook_id":"40","author":{"id":"40","username":"hook"}}""");

        var message = await channel.GetMessageAsync(77);

        Assert.Equal(MessageSource.Webhook, message.Source);
        Assert.Equal(40ul, Assert.IsAssignableFrom<IWebhookUser>(message.Author).WebhookId);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(0, false)]
    public async Task Voice_channels_are_told_from_text_channels(int type, bool isVoice)
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET channels/31", $$"""{"id":"31","type":{{type}},"guild_id":"10","name":"talk","parent_id":null}""");

        var channel = await client.GetChannelAsync(31);

        Assert.Equal(isVoice, channel is IVoiceChannel);
        Assert.IsAssignableFrom<ITextChannel>(channel);
    }

    [Fact]
    public async Task A_direct_conversation_is_opened()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says("GET users/5", """{"id":"5","username":"vera","global_name":"Vera"}""");
        server.Says("POST users/@me/channels", """{"id":"60","type":1,"recipients":[{"id":"5","username":"vera"}]}""");
        var user = await client.GetUserAsync(5);

        var channel = await user.CreateDMChannelAsync();

        Assert.Equal("5", server.Last.Json["recipient_id"]!.ToString());
        Assert.Equal((60ul, 5ul), (channel.Id, channel.Recipient.Id));
    }

    private static string Page(IEnumerable<int> ids) => "[" + string.Join(',', ids.Reverse().Select(id =>
        $$$"""{"id":"{{{id}}}","channel_id":"30","type":0,"content":"m{{{id}}}","author":{"id":"6","username":"vera"}}""")) + "]";
}
