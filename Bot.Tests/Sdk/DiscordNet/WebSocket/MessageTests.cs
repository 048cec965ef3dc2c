using Discord;
using Discord.WebSocket;

namespace Bot.Tests.Sdk.DiscordNet.WebSocket;

public sealed class MessageTests
{
    [Fact]
    public async Task A_private_message_comes_from_a_channel_that_nobody_has_told_of()
    {
        var message = await Receive(Payloads.Dm("hello"));

        var channel = Assert.IsType<SocketDMChannel>(message.Channel);
        Assert.Equal((900UL, 5UL), (channel.Id, channel.Recipient.Id));
        Assert.Equal(("vera", "Vera", false), (message.Author.Username, message.Author.GlobalName, message.Author.IsBot));
        Assert.Equal((MessageSource.User, MessageType.Default, "hello"), (message.Source, message.Type, message.Content));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero), message.Timestamp);
    }

    [Fact]
    public async Task A_message_in_a_guild_comes_from_a_member()
    {
        var message = await Receive(Payloads.GuildMessage("hello"));

        var author = Assert.IsType<SocketGuildUser>(message.Author);
        Assert.Equal(("V.", "V."), (author.Nickname, author.DisplayName));
        Assert.Equal([7UL, 77UL], ((IGuildUser)author).RoleIds);
        Assert.Same(author, author.Guild.GetUser(5));
        Assert.Equal(71UL, Assert.IsAssignableFrom<SocketTextChannel>(message.Channel).Id);
    }

    [Fact]
    public async Task A_message_in_a_thread_is_in_the_thread()
    {
        var message = await Receive(Payloads.GuildMessage("hello", channel: "73"));

        Assert.Equal("Ticket", Assert.IsType<SocketThreadChannel>(message.Channel).Name);
    }

    [Fact]
    public async Task A_webhook_is_not_a_member()
    {
        var message = await Receive(Payloads.GuildMessage("hello", more: ""","webhook_id":"66" """));

        Assert.Equal(66UL, Assert.IsType<SocketWebhookUser>(message.Author).WebhookId);
        Assert.Equal((MessageSource.Webhook, true), (message.Source, message.Author.IsWebhook));
    }

    [Fact]
    public async Task A_message_comes_with_its_files_stickers_and_embeds()
    {
        var message = await Receive(Payloads.Dm("", """
            ,"attachments":[{"id":"51","filename":"voice.ogg","title":"Voice","size":12,"url":"https://cdn/voice","proxy_url":"https://proxy",
              "content_type":"audio/ogg","duration_secs":2.5,"waveform":"AA==","flags":0}],
            "sticker_items":[{"id":"52","name":"Wave","format_type":1}],
            "embeds":[{"type":"rich","title":"Title","description":"Text","color":255,"fields":[{"name":"a","value":"b","inline":true}]}]
            """));

        var file = message.Attachments.Single();
        Assert.Equal(("voice.ogg", 12, "audio/ogg", 2.5, "https://cdn/voice"),
            (file.Filename, file.Size, file.ContentType, file.Duration, file.Url));
        Assert.Equal(("Wave", StickerFormatType.Png), message.Stickers.Select(sticker => (sticker.Name, sticker.Format)).Single());
        Assert.Equal(("Title", "a", true), message.Embeds.Select(e => (e.Title, e.Fields[0].Name, e.Fields[0].Inline)).Single());
    }

    [Fact]
    public async Task A_reply_knows_what_it_replies_to()
    {
        var message = await Receive(Payloads.Dm("yes", $$"""
            ,"type":19,"message_reference":{"type":0,"message_id":"999","channel_id":"900"},
            "referenced_message":{"id":"999","type":0,"channel_id":"900","author":{{Payloads.Self}},"content":"well?","attachments":[],
              "embeds":[],"mentions":[],"mention_roles":[],"timestamp":"2026-03-01T09:00:00Z","edited_timestamp":null,"pinned":false,
              "mention_everyone":false,"tts":false}
            """));

        var reply = Assert.IsType<SocketUserMessage>(message);
        Assert.Equal((999UL, 900UL), (reply.Reference.MessageId.Value, reply.Reference.ChannelId));
        Assert.Equal(("well?", 42UL), (reply.ReferencedMessage.Content, reply.ReferencedMessage.Author.Id));
    }

    [Fact]
    public async Task A_forwarded_message_comes_as_it_was()
    {
        var message = await Receive(Payloads.Dm("", """
            ,"message_reference":{"type":1,"message_id":"999","channel_id":"901"},
            "message_snapshots":[{"message":{"type":0,"content":"I complain","timestamp":"2026-03-01T09:00:00Z","edited_timestamp":null,
              "flags":0,"mentions":[],"mention_roles":[],"embeds":[],"attachments":[{"id":"51","filename":"a.png","size":1,"url":"u",
              "proxy_url":"p"}]}}]
            """));

        var forwarded = Assert.IsType<SocketUserMessage>(message).ForwardedMessages.Single().Message;
        Assert.Equal(("I complain", "a.png"), (forwarded.Content, forwarded.Attachments.Single().Filename));
        Assert.Equal(MessageReferenceType.Forward, message.Reference.ReferenceType.Value);
    }

    [Fact]
    public async Task A_message_comes_with_its_buttons_and_menus()
    {
        var message = await Receive(Payloads.Dm("choose", """
            ,"components":[{"type":1,"components":[{"type":2,"style":3,"label":"Yes","custom_id":"y"}]},
            {"type":1,"components":[{"type":3,"custom_id":"m","options":[{"label":"One","value":"1"}],"min_values":1,"max_values":1}]}]
            """));

        Assert.Equal(["y", "m"], message.Components.SelectMany(row => row.Components).Select(component => component.CustomId));
        var button = Assert.IsType<ButtonComponent>(message.Components.First().Components.Single());
        Assert.Equal(("Yes", ButtonStyle.Success), (button.Label, button.Style));
    }

    [Fact]
    public async Task A_message_tells_whom_it_mentions()
    {
        var message = await Receive(Payloads.Dm("<@42>", $$""","mentions":[{{Payloads.Self}}] """));

        Assert.Equal([42UL], ((IMessage)message).MentionedUserIds);
    }

    [Fact]
    public async Task What_Discord_itself_writes_is_a_system_message()
    {
        var message = await Receive(Payloads.GuildMessage("", more: ""","type":7 """));

        Assert.IsType<SocketSystemMessage>(message);
        Assert.Equal((MessageType.GuildMemberJoin, MessageSource.System), (message.Type, message.Source));
    }

    [Fact]
    public async Task A_changed_message_is_told_as_it_is_now()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var changed = new Heard<(bool, string, ulong, ulong, bool)>();
        client.MessageUpdated += (before, after, channel) =>
            changed.Add((before.HasValue, after.Content, after.Author.Id, channel.Id, after.EditedTimestamp.HasValue));

        await peer.Dispatches("MESSAGE_UPDATE", Payloads.Dm("better", ""","edited_timestamp":"2026-03-01T10:05:00+00:00" """));

        Assert.Equal((false, "better", 5UL, 900UL, true), await changed.Next());
    }

    [Fact]
    public async Task A_message_in_the_cache_is_told_as_it_was()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild(config => config.MessageCacheSize = 1);
        await using var disposing = client;
        var told = new Heard<string>();
        client.MessageUpdated += (before, after, _) => told.Add($"{before.Value.Content} became {after.Content}");
        client.MessageDeleted += (message, channel) => told.Add($"{message.Value.Content} went from {channel.Id}");

        await peer.Dispatches("MESSAGE_CREATE", Payloads.GuildMessage("good"));
        await peer.Dispatches("MESSAGE_UPDATE", Payloads.GuildMessage("better"));
        await peer.Dispatches("MESSAGE_DELETE", """{"id":"1002","channel_id":"71","guild_id":"7"}""");

        Assert.Equal("good became better", await told.Next());
        Assert.Equal("better went from 71", await told.Next());
        Assert.Null(client.GetGuild(7).GetTextChannel(71).GetCachedMessage(1002));
    }

    [Fact]
    public async Task A_deleted_message_is_told_by_its_id()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var deleted = new Heard<(ulong, bool, ulong, bool)>();
        client.MessageDeleted += (message, channel) => deleted.Add((message.Id, message.HasValue, channel.Id, channel.HasValue));

        await peer.Dispatches("MESSAGE_DELETE", """{"id":"1001","channel_id":"900"}""");

        Assert.Equal((1001UL, false, 900UL, false), await deleted.Next());
    }

    [Fact]
    public async Task A_reaction_tells_who_how_and_to_what()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var reactions = new Heard<(ulong, ulong, string, string)>();
        client.ReactionAdded += (message, channel, reaction) =>
            reactions.Add((message.Id, channel.Id, reaction.Emote.Name, reaction.User.Value.Username));

        await peer.Dispatches("MESSAGE_REACTION_ADD", $$$"""
            {"user_id":"5","channel_id":"71","message_id":"1002","guild_id":"7","emoji":{"id":null,"name":"👍"},"type":0,"burst":false,
            "member":{"user":{{{Payloads.Vera}}},"roles":[],"joined_at":"2025-01-01T00:00:00Z","flags":0}}
            """);

        Assert.Equal((1002UL, 71UL, "👍", "vera"), await reactions.Next());
    }

    [Fact]
    public async Task Somebody_is_typing()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var typing = new Heard<(ulong, ulong)>();
        client.UserIsTyping += (user, channel) => typing.Add((user.Id, channel.Id));

        await peer.Dispatches("TYPING_START", """{"channel_id":"900","user_id":"5","timestamp":1}""");

        Assert.Equal((5UL, 900UL), await typing.Next());
    }

    [Fact]
    public async Task A_message_is_answered_in_its_channel()
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        server.Answers("POST channels/900/messages", Payloads.Dm("there").Replace(Payloads.Vera, Payloads.Self, StringComparison.Ordinal));
        var answers = new Heard<(string, ulong)>();
        client.MessageReceived += async message =>
        {
            var sent = await message.Channel.SendMessageAsync("there", allowedMentions: AllowedMentions.None);
            await answers.Add((sent.Content, sent.Author.Id));
        };

        await peer.Dispatches("MESSAGE_CREATE", Payloads.Dm("hello"));

        Assert.Equal(("there", 42UL), await answers.Next());
        Assert.Contains("\"content\":\"there\"", (await server.Called("POST channels/900/messages")).Body, StringComparison.Ordinal);
    }

    private static async Task<SocketMessage> Receive(string payload)
    {
        await using var server = await GatewayServer.Start();
        var (client, peer) = await server.ClientInGuild();
        await using var disposing = client;
        var messages = new Heard<SocketMessage>();
        client.MessageReceived += messages.Add;

        await peer.Dispatches("MESSAGE_CREATE", payload);

        return await messages.Next();
    }
}
