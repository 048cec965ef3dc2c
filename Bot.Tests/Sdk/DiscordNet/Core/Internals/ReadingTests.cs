using System.Globalization;
using Discord;
using Discord.API;

namespace Bot.Tests.Sdk.DiscordNet.Core.Internals;

/// <summary>Discord adds to its JSON every month, and other servers write it otherwise: reading must not fail for that.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void A_message_is_read_with_what_belongs_to_it()
    {
        var message = Read<Message>("""
            {"id":"900","type":19,"channel_id":"7","guild_id":"1","content":"Привет","timestamp":"2026-03-01T12:00:00.5+00:00",
             "author":{"id":"5","username":"vera","global_name":"Vera","discriminator":"0","bot":false},"flags":8192,
             "attachments":[{"id":"3","filename":"voice.ogg","size":4096,"url":"https://cdn/voice.ogg","duration_secs":2.5,"title":"Голос"}],
             "message_reference":{"type":0,"message_id":"899","channel_id":"7"},
             "message_snapshots":[{"message":{"content":"before","type":0}}],"sticker_items":[{"id":"4","name":"hi","format_type":4}]}
            """);

        Assert.Equal((900UL, MessageType.Reply, "Привет"), (message.Id, message.Type, message.Content));
        Assert.Equal((5UL, "Vera"), (message.Author!.Id, message.Author.GlobalName));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 12, 0, 0, 500, TimeSpan.Zero), message.Timestamp);
        Assert.Equal((MessageFlags.VoiceMessage, 2.5, "Голос"), (message.Flags, message.Attachments![0].DurationSecs, message.Attachments[0].Title));
        Assert.Equal((899UL, "before"), (message.MessageReference!.MessageId, message.MessageSnapshots![0].Message!.Content));
        Assert.Equal(StickerFormatType.Gif, message.StickerItems![0].FormatType);
    }

    [Fact]
    public void What_is_null_is_as_if_it_were_not_there()
    {
        var channel = Read<Channel>("""
            {"id":"7","type":null,"guild_id":null,"name":null,"position":null,"permission_overwrites":null,"thread_metadata":null,"flags":null}
            """);
        var role = Read<Role>("""{"id":null,"name":null,"color":null,"hoist":null,"permissions":null,"position":null}""");
        var attachment = Read<Discord.API.Attachment>("""{"id":"3","size":null,"height":null,"duration_secs":null}""");

        Assert.Equal((7UL, default(ChannelType), null, null), (channel.Id, channel.Type, channel.GuildId, channel.Flags));
        Assert.Equal((0UL, 0, false, 0UL), (role.Id, role.Color, role.Hoist, role.Permissions));
        Assert.Equal((0, null, null), (attachment.Size, attachment.Height, attachment.DurationSecs));
    }

    [Fact]
    public void What_is_not_known_is_passed_over()
    {
        var interaction = Read<Interaction>("""
            {"id":"1","type":99,"context":7,"brand_new":{"a":[1,{"b":null}]},"authorizing_integration_owners":{"0":"1","9":"2"},
             "data":{"component_type":77,"components":[{"type":18,"id":1,"component":{"type":4,"custom_id":"a"}}],"resolved":{"polls":{}}}}
            """);

        Assert.Equal(((InteractionType)99, (InteractionContextType)7), (interaction.Type, interaction.Context));
        Assert.Equal(1UL, interaction.AuthorizingIntegrationOwners![ApplicationIntegrationType.GuildInstall]);
        Assert.Equal((ComponentType)18, interaction.Data!.Components![0].Type);
    }

    [Fact]
    public void A_number_that_no_enum_can_hold_is_none_of_its_members()
    {
        var interaction = Read<Interaction>("""{"id":"1","type":258}""");

        Assert.Equal(default, interaction.Type);
    }

    [Theory]
    [InlineData("\"42\"", "\"7\"", "\"true\"", "0")]
    [InlineData("42", "7.0", "1", "\"0\"")]
    public void Numbers_may_be_texts_and_texts_numbers(string id, string number, string truth, string text)
    {
        var channel = Read<Channel>(
            $$$"""{"id":{{{id}}},"position":{{{number}}},"nsfw":{{{truth}}},"recipients":[{"id":{{{id}}},"discriminator":{{{text}}}}]}""");

        Assert.Equal((42UL, 7, true), (channel.Id, channel.Position, channel.Nsfw));
        Assert.Equal("0", channel.Recipients![0].Discriminator);
    }

    [Fact]
    public void What_cannot_be_read_costs_only_itself()
    {
        var channel = Read<Channel>("""
            {"id":[1],"name":{"x":1},"position":99999999999999999999,"nsfw":{},"last_message_id":-5,"owner_id":"me",
             "thread_metadata":{"archive_timestamp":"yesterday","archived":"?"},"member_count":3}
            """);

        Assert.Equal((0UL, null, 0, false, 0UL, 0UL), (channel.Id, channel.Name, channel.Position, channel.Nsfw, channel.LastMessageId, channel.OwnerId));
        Assert.Equal((false, 3), (channel.ThreadMetadata!.Archived, channel.MemberCount));
    }

    [Fact]
    public void The_value_of_an_option_is_a_text_a_number_or_a_truth_value()
    {
        var options = Read<Interaction>("""
            {"data":{"options":[{"value":"x"},{"value":9007199254740993},{"value":0.5},{"value":true},{"value":null},{"value":{}}]}}
            """).Data!.Options!;

        Assert.Equal(["x", 9007199254740993L, 0.5, true, null, null], options.Select(option => option.Value));
    }

    [Fact]
    public void What_ids_stand_for_is_found_by_id()
    {
        var resolved = Read<Interaction>("""{"data":{"resolved":{"users":{"5":{"id":"5","username":"vera"}},"attachments":{"6":{"id":"6"}}}}}""")
            .Data!.Resolved!;

        Assert.Equal(("vera", 6UL), (resolved.Users![5].Username, resolved.Attachments![6].Id));
    }

    [Fact]
    public void A_frame_keeps_what_it_is_about_for_later()
    {
        var frame = Read<GatewayFrame>("""{"op":0,"s":3,"t":"MESSAGE_DELETE","d":{"id":"1","channel_id":"2"}}""");

        Assert.Equal((GatewayOpCode.Dispatch, 3, "MESSAGE_DELETE"), (frame.Op, frame.S, frame.T));
        Assert.Equal((1UL, 2UL), (ApiJson.Read<MessageDeleteEvent>(frame.D!.Value)!.Id, ApiJson.Read<MessageDeleteEvent>(frame.D.Value)!.ChannelId));
        Assert.Null(Read<GatewayFrame>("""{"op":11,"d":null,"s":null,"t":null}""").S);
    }

    [Fact]
    public void Reading_does_not_depend_on_where_the_machine_stands()
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(2.5, Read<Discord.API.Attachment>("""{"duration_secs":"2.5"}""").DurationSecs);
            Assert.Equal("""{"id":"7","type":0,"name":"х"}""", ApiJson.Write(new Channel { Id = 7, Name = "х" }));
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    private static T Read<T>(string json) => ApiJson.Read<T>(json)!;
}
