using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Rest.Internals;

/// <summary>What the stand-in takes and the package does not.</summary>
public sealed class ToleranceTests
{
    [Fact]
    public async Task News_from_Discord_does_no_harm()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("GET channels/30/messages/77", """
            {"id":"77","channel_id":"30","type":999,"content":null,"author":{"id":"6","username":"vera","clan":{}},"mentions":null,
             "attachments":null,"embeds":null,"components":null,"flags":null,"edited_timestamp":null,"message_reference":null,
             "sticker_items":null,"poll":{"question":{}},"brand_new":[1,{"a":2}]}
            """);
        server.Says("GET channels/30/messages/78", """
            {"id":"78","channel_id":"30","type":0,"content":"x","author":{"id":"6","username":"vera"},
             "components":[{"type":17,"components":[{"type":10,"content":"text"}]},{"type":1,"components":[{"type":99}]}],
             "embeds":[{"type":"brand_new"}],"flags":1073741824}
            """);

        var system = await channel.GetMessageAsync(77);
        var message = await channel.GetMessageAsync(78);

        Assert.Equal(MessageSource.System, system.Source);
        Assert.Equal("x", message.Content);
    }

    [Fact]
    public async Task A_file_may_have_any_name()
    {
        await using var server = await RestServer.Start();
        var channel = await server.TextChannel();
        server.Says("POST channels/30/messages",
            """{"id":"77","channel_id":"30","type":0,"content":"","author":{"id":"900","username":"Desk"}}""");
        using var file = new MemoryStream("photo"u8.ToArray());

        await channel.SendFileAsync(new FileAttachment(file, "my \"best\"\nphoto.png"));

        Assert.Equal("photo", server.Last.Files["files[0]"].Text);
        Assert.Equal("my \"best\"\nphoto.png", (string?)server.Last.Json["attachments"]![0]!["filename"]);
    }
}
