using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class CommandBuildingTests
{
    [Fact]
    public void A_command_has_its_texts_in_every_language()
    {
        var command = new SlashCommandBuilder().WithName("complain").WithDescription("Tell us what went wrong")
            .AddNameLocalization("ru", "жалоба").AddNameLocalization("zh-CN", "投诉")
            .WithDescriptionLocalizations(new Dictionary<string, string> { ["vi"] = "Cho biết chuyện gì đã xảy ra" })
            .WithContextTypes(InteractionContextType.Guild, InteractionContextType.BotDm)
            .WithIntegrationTypes(ApplicationIntegrationType.GuildInstall)
            .WithDefaultMemberPermissions(GuildPermission.ManageMessages)
            .Build();

        Assert.Equal(("complain", "Tell us what went wrong"), (command.Name.Value, command.Description.Value));
        Assert.Equal(("жалоба", "投诉"), (command.NameLocalizations["ru"], command.NameLocalizations["zh-CN"]));
        Assert.Equal("Cho biết chuyện gì đã xảy ra", command.DescriptionLocalizations["vi"]);
        Assert.Equal([InteractionContextType.Guild, InteractionContextType.BotDm], command.ContextTypes.Value);
        Assert.Equal(GuildPermission.ManageMessages, command.DefaultMemberPermissions.Value);
        Assert.False(command.Options.IsSpecified);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("what?")]
    [InlineData("123456789012345678901234567890123")]
    public void A_name_that_cannot_be_typed_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new SlashCommandBuilder().WithName(name));
        Assert.Throws<ArgumentException>(() => new SlashCommandBuilder().AddNameLocalization("ru", name));
        Assert.Throws<ArgumentException>(() => new SlashCommandOptionBuilder().WithName(name));
    }

    [Fact]
    public void A_name_has_no_capitals()
    {
        Assert.Throws<FormatException>(() => new SlashCommandBuilder().WithName("Complain"));
        Assert.Throws<FormatException>(() => new SlashCommandOptionBuilder().WithName("Order").WithDescription("Which?").Build());
    }

    [Fact]
    public void A_description_has_1_to_100_characters()
    {
        Assert.Throws<ArgumentNullException>(() => new SlashCommandBuilder().WithDescription(null));
        Assert.Throws<ArgumentException>(() => new SlashCommandBuilder().WithDescription(""));
        Assert.Throws<ArgumentException>(() => new SlashCommandBuilder().WithDescription(new string('x', 101)));
        Assert.Throws<ArgumentException>(() => new SlashCommandOptionBuilder().WithDescription(new string('x', 101)));
    }

    [Theory]
    [InlineData("russian")]
    [InlineData("r")]
    [InlineData("zh_CN")]
    public void A_language_is_two_letters_perhaps_with_two_more(string locale)
    {
        Assert.Throws<ArgumentException>(() => new SlashCommandBuilder().AddNameLocalization(locale, "name"));
        Assert.Throws<ArgumentException>(() => new MessageCommandBuilder().AddNameLocalization(locale, "name"));
        Assert.Throws<ArgumentException>(() =>
            new ApplicationCommandOptionChoiceProperties { NameLocalizations = new Dictionary<string, string> { [locale] = "name" } });
    }

    [Fact]
    public void Options_that_must_be_given_come_first()
    {
        var command = new SlashCommandBuilder().WithName("note").WithDescription("Adds a note")
            .AddOption("color", ApplicationCommandOptionType.String, "Its color")
            .AddOption("text", ApplicationCommandOptionType.String, "What it says", isRequired: true, maxLength: 500)
            .Build();

        Assert.Equal(["text", "color"], command.Options.Value.Select(option => option.Name));
        Assert.Equal((true, 500), (command.Options.Value[0].IsRequired, command.Options.Value[0].MaxLength));
    }

    [Fact]
    public void A_command_can_have_commands_with_options()
    {
        var command = new SlashCommandBuilder().WithName("ticket").WithDescription("Tickets")
            .AddOption(new SlashCommandOptionBuilder().WithName("assign").WithDescription("Gives it to somebody")
                .WithType(ApplicationCommandOptionType.SubCommand)
                .AddOption("agent", ApplicationCommandOptionType.User, "Whom", isRequired: true)
                .AddOption(new SlashCommandOptionBuilder().WithName("priority").WithDescription("How urgent")
                    .WithType(ApplicationCommandOptionType.Integer).AddChoice("low", 1).AddChoice("high", 3)))
            .Build();

        var assign = command.Options.Value.Single();
        Assert.Equal(["agent", "priority"], assign.Options.Select(option => option.Name));
        Assert.Equal([("low", (object)1), ("high", 3)], assign.Options[1].Choices.Select(choice => (choice.Name, choice.Value)));
    }

    [Fact]
    public void An_option_has_what_its_type_can_have()
    {
        static SlashCommandOptionBuilder Option(ApplicationCommandOptionType type) => new() { Name = "name", Description = "text", Type = type };
        var inner = Option(ApplicationCommandOptionType.String);

        Assert.Throws<InvalidOperationException>(() => Option(ApplicationCommandOptionType.SubCommandGroup).Build());
        Assert.Throws<InvalidOperationException>(() => Option(ApplicationCommandOptionType.String).AddOption(inner).Build());
        Assert.Throws<InvalidOperationException>(() => Option(ApplicationCommandOptionType.Integer).WithMinValue(0.5).Build());
        Assert.Throws<InvalidOperationException>(() => Option(ApplicationCommandOptionType.String).WithMaxLength(0).Build());
        Option(ApplicationCommandOptionType.Number).WithMinValue(0.5).Build();
        Option(ApplicationCommandOptionType.SubCommand).Build();
    }

    [Fact]
    public void There_are_at_most_25_options_and_25_choices()
    {
        static SlashCommandOptionBuilder Option() => new() { Name = "name", Description = "text", Type = ApplicationCommandOptionType.String };
        var command = new SlashCommandBuilder().AddOptions([.. Enumerable.Range(0, 25).Select(_ => Option())]);
        var option = Option();
        for (var number = 0; number < 25; number++)
        {
            option.AddChoice($"{number}", number);
        }

        Assert.Throws<InvalidOperationException>(() => command.AddOption(Option()));
        Assert.Throws<ArgumentOutOfRangeException>(() => command.AddOptions(Option()));
        Assert.Throws<InvalidOperationException>(() => option.AddChoice("26", 26));
        Assert.Throws<ArgumentException>(() => Option().AddChoice("name", ""));
    }

    [Fact]
    public void A_value_that_is_offered_is_a_text_or_a_number()
    {
        Assert.Throws<ArgumentException>(() => new ApplicationCommandOptionChoiceProperties { Value = DateTimeOffset.UnixEpoch });
        Assert.Throws<ArgumentException>(() => new AutocompleteResult("name", new object()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AutocompleteResult(new string('x', 101), 1));
        Assert.Throws<ArgumentNullException>(() => new AutocompleteResult(null, 1));
        Assert.Equal(2.5, new AutocompleteResult("name", 2.5).Value);
    }

    [Fact]
    public void A_command_of_a_menu_can_have_spaces_and_capitals()
    {
        var command = new MessageCommandBuilder().WithName("Report this").AddNameLocalization("ru", "Пожаловаться").Build();

        Assert.Equal(("Report this", "Пожаловаться"), (command.Name.Value, command.NameLocalizations["ru"]));
        Assert.Throws<ArgumentException>(() => new MessageCommandBuilder().WithName(new string('x', 33)));
    }
}
