using Discord;
using Discord.API;

namespace Bot.Tests.Sdk.DiscordNet.Core.Internals;

public sealed class WritingTests
{
    [Fact]
    public void Rows_are_written_as_discord_wants_them()
    {
        var components = new ComponentBuilder()
            .WithButton("Close", "close", ButtonStyle.Danger, new Discord.Emoji("✅"))
            .WithButton("Page", style: ButtonStyle.Link, url: "https://shop.example")
            .WithSelectMenu(new SelectMenuBuilder("topic").AddOption("Delivery", "delivery", emote: new Emote(5, "box")), row: 1)
            .Build();

        Assert.Equal(
            """
            [{"type":1,"components":[{"type":2,"custom_id":"close","style":4,"label":"Close","emoji":{"name":"✅"},"disabled":false},
            {"type":2,"style":5,"label":"Page","url":"https://shop.example","disabled":false}]},
            {"type":1,"components":[{"type":3,"custom_id":"topic","disabled":false,"options":[{"label":"Delivery","value":"delivery",
            "emoji":{"id":"5","name":"box","animated":false}}],"min_values":1,"max_values":1}]}]
            """.ReplaceLineEndings(""),
            Write(components.ToModel()));
    }

    [Fact]
    public void Only_a_menu_of_channels_names_kinds_of_channels()
    {
        var builder = new ComponentBuilder().WithSelectMenu("where", type: ComponentType.ChannelSelect, channelTypes: [ChannelType.Forum]);

        Assert.Contains("\"channel_types\":[15]", Write(builder.Build().ToModel()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embed_is_written_without_what_only_discord_can_say()
    {
        var embed = new EmbedBuilder().WithTitle("SHOP-17").WithColor(Color.Red).AddField("Order", 1, true).Build();

        Assert.Equal(
            """{"title":"SHOP-17","color":15158332,"fields":[{"name":"Order","value":"1","inline":true}]}""", Write(embed.ToModel()));
    }

    [Fact]
    public void Mentions_that_are_not_allowed_are_said_to_be_none()
    {
        var nobody = Discord.AllowedMentions.None;
        var somebody = new Discord.AllowedMentions(AllowedMentionTypes.Users) { RoleIds = [5], MentionRepliedUser = false };

        Assert.Equal("""{"parse":[],"roles":[],"users":[]}""", Write(nobody.ToModel()));
        Assert.Equal("""{"parse":["users"],"roles":["5"],"users":[],"replied_user":false}""", Write(somebody.ToModel()));
    }

    [Fact]
    public void A_command_is_written_with_its_languages_and_limits()
    {
        var command = new SlashCommandBuilder().WithName("note").WithDescription("Adds a note").AddNameLocalization("ru", "заметка")
            .WithContextTypes(InteractionContextType.Guild).WithDefaultMemberPermissions(GuildPermission.ManageThreads)
            .AddOption(new SlashCommandOptionBuilder().WithName("days").WithDescription("How long").WithType(ApplicationCommandOptionType.Number)
                .WithMinValue(0.5).AddChoice("a day", 1).AddChoice("half a day", 0.5).AddChoice("long", "long"))
            .Build();

        Assert.Equal(
            """
            {"type":1,"name":"note","name_localizations":{"ru":"заметка"},"description":"Adds a note","options":[{"type":10,"name":"days",
            "description":"How long","autocomplete":false,"min_value":0.5,"choices":[{"name":"a day","value":1},{"name":"half a day",
            "value":0.5},{"name":"long","value":"long"}],"options":[]}],"default_permission":true,
            "default_member_permissions":"17179869184","dm_permission":true,"nsfw":false,"contexts":[0]}
            """.ReplaceLineEndings(""),
            Write(command.ToModel()));
    }

    [Fact]
    public void A_command_needs_a_name_and_a_slash_command_a_description()
    {
        Assert.Throws<ArgumentNullException>(() => new MessageCommandProperties().ToModel());
        Assert.Throws<ArgumentNullException>(() => new SlashCommandBuilder().WithName("note").Build().ToModel());
    }

    [Fact]
    public void A_file_that_is_shown_on_a_click_is_named_so()
    {
        using var file = new FileAttachment(new MemoryStream(), "cup.png", "A cup", isSpoiler: true);

        Assert.Equal("""{"id":"2","filename":"SPOILER_cup.png","description":"A cup","size":0}""", Write(file.ToModel(2)));
        Assert.Equal("unknown.dat", new FileAttachment(new MemoryStream(), null).SentName);
    }

    [Fact]
    public void A_reaction_is_named_in_a_path_by_its_character_or_its_id()
    {
        Assert.Equal("%F0%9F%91%80", new Discord.Emoji("👀").ToPath());
        Assert.Equal("box%3A5", new Emote(5, "box").ToPath());
    }

    [Fact]
    public void Components_that_are_not_known_are_left_out()
    {
        var components = ApiJson.Read<Message>("""
            {"components":[{"type":1,"components":[{"type":2,"style":1,"label":"Close","custom_id":"close"},{"type":2,"style":9},{"type":55}]},
             {"type":17,"components":[]},{"type":1,"components":null},{"type":1,"components":[{"type":5,"custom_id":"who"}]}]}
            """)!.Components!.ToEntities();

        var rows = components.Cast<ActionRowComponent>().Select(row => row.Components.Select(one => $"{one.Type} {one.CustomId}")).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Equal(["Button close", "Button "], rows[0]);
        Assert.Equal(["UserSelect who"], rows[2]);
    }

    [Theory]
    [InlineData("rich", EmbedType.Rich)]
    [InlineData("gifv", EmbedType.Gifv)]
    [InlineData("poll_result", EmbedType.Unknown)]
    [InlineData("7", EmbedType.Html)]
    [InlineData(null, EmbedType.Unknown)]
    public void An_embed_of_an_unknown_kind_is_still_an_embed(string? kind, EmbedType type)
    {
        var embed = new Discord.API.Embed { Type = kind, Title = "x", Color = -1, Image = new EmbedMedia { Url = "u", Width = 3 } }.ToEntity();

        Assert.Equal((type, "x", 3, Color.MaxDecimalValue), (embed.Type, embed.Title, embed.Image!.Value.Width, embed.Color!.Value.RawValue));
    }

    [Fact]
    public void A_refusal_tells_each_field_by_its_path()
    {
        var answer = ApiJson.Read<ErrorAnswer>("""
            {"code":50035,"message":"Invalid Form Body","errors":{"_errors":[{"code":"A","message":"all"}],
             "embeds":{"0":{"title":{"_errors":[{"code":"B","message":"long"},{"code":"C","message":"odd"}]}}},"content":{"_errors":"?"}}}
            """)!;

        var errors = ErrorTree.Read(answer.Errors);

        Assert.Equal(DiscordErrorCode.InvalidFormBody, answer.Code);
        Assert.Equal(["root", "Embeds[0].Title"], errors.Select(error => error.Path));
        Assert.Equal(["A all", "B long", "C odd"], errors.SelectMany(error => error.Errors).Select(error => $"{error.Code} {error.Message}"));
        Assert.Empty(ErrorTree.Read(null));
    }

    private static string Write<T>(T model) => ApiJson.Write(model);
}
