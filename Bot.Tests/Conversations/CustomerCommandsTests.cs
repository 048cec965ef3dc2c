using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tests.Support;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Conversations;

/// <summary>The menu of the customers' commands.</summary>
public class CustomerCommandsTests
{
    private readonly Phrasebooks _languages = new();
    private readonly CustomerCommands _commands;

    public CustomerCommandsTests() => _commands = new CustomerCommands(new ComplaintForms(Options.Create(Dialog.ShippedComplaints())), _languages);

    [Fact]
    public void Every_command_and_parameter_is_known_and_described_in_every_language()
    {
        foreach (var command in _commands.Commands)
        {
            Assert.NotNull(GlobalCommands.Named(command.Name));
            Assert.All(_languages.All, book => Assert.InRange(book.Label($"command.{command.Name}").Length, 1, 100));
            Assert.All(command.Parameters, parameter => Assert.All(
                _languages.All, book => Assert.InRange(book.Label($"command.{command.Name}.{parameter.Name}").Length, 1, 100)));
        }
    }

    [Fact]
    public void Words_are_only_a_commands_last_parameter()
    {
        Assert.All(_commands.Commands, command =>
            Assert.DoesNotContain(command.Parameters.SkipLast(1), parameter => parameter.Kind is CommandParameterKind.Words));
    }

    [Theory]
    [InlineData("en-US", "Damaged or faulty")]
    [InlineData("ru", "Брак или повреждение")]
    [InlineData("vi", "Hàng lỗi, hư hỏng")]
    [InlineData("zh-CN", "商品损坏或有问题")]
    [InlineData("de", "Damaged or faulty")]
    [InlineData(null, "Damaged or faulty")]
    public void Categories_are_offered_in_the_persons_language(string? tag, string label)
    {
        var choices = _commands.ChoicesFor("complain", "category", "", tag);

        Assert.Equal(6, choices.Count);
        Assert.Equal(new CommandChoice("damaged", label), choices[0]);
    }

    [Theory]
    [InlineData("refund", "money")]
    [InlineData("wrong-", "wrong-item")]
    [InlineData("возврат", "money")]
    public void What_has_been_typed_leaves_what_fits(string typed, string key)
    {
        Assert.Equal(key, Assert.Single(_commands.ChoicesFor("complain", "category", typed, "en")).Value);
    }

    [Fact]
    public void What_begins_with_the_words_comes_first()
    {
        Assert.Equal("service", _commands.ChoicesFor("complain", "category", "s", "en")[0].Value);
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("tiếng việt", 1)]
    [InlineData("chinese", 1)]
    [InlineData("klingon", 0)]
    public void Languages_are_found_by_any_of_their_names(string typed, int count)
    {
        Assert.Equal(count, _commands.ChoicesFor("language", "language", typed, null).Count);
    }

    [Fact]
    public void Nothing_else_has_choices()
    {
        Assert.Empty(_commands.ChoicesFor("ask", "question", "", "en"));
    }

    [Fact]
    public void A_choices_value_is_understood_after_the_command()
    {
        foreach (var choice in _commands.ChoicesFor("complain", "category", "", "vi"))
        {
            Assert.Equal(choice.Value, new Dialog().Commands("complain", choice.Value).Slots.Category);
        }

        foreach (var choice in _commands.ChoicesFor("language", "language", "", "vi"))
        {
            Assert.Equal([new Effect.ChooseLanguage(new Language(choice.Value))], new Dialog().Commands("language", choice.Value).Effects);
        }
    }
}
