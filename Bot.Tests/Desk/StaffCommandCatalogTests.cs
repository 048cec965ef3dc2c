using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Desk;

public sealed class StaffCommandCatalogTests : IDisposable
{
    private readonly DeskRoom _room = new();

    private ICommandCatalog Catalog => _room.Get<IEnumerable<ICommandCatalog>>().Single(catalog => catalog.Side is ChatSide.Staff);

    [Fact]
    public void The_menu_has_every_action_and_the_desks_own_commands() => Assert.Equal(
        [
            "claim", "release", "transfer agent:Person!", "priority level:Choice", "note words:Words!", "resolve", "reopen", "close",
            "canned reply:Choice", "link entry:Choice!", "tickets", "help",
        ],
        Catalog.Commands.Select(command => string.Join(' ', [command.Name, .. command.Parameters.Select(parameter =>
            $"{parameter.Name}:{parameter.Kind}{(parameter.Required ? "!" : "")}")])));

    [Fact]
    public void Every_command_of_the_menu_is_done_and_described_in_every_language()
    {
        var commands = _room.Get<StaffCommands>();
        foreach (var book in _room.Get<Phrasebooks>().All)
        {
            foreach (var command in Catalog.Commands)
            {
                Assert.True(commands.Has(command.Name));
                Assert.InRange(book.Label(command.Name == "help" ? "command.staffHelp" : $"command.{command.Name}").Length, 1, 100);
                Assert.All(command.Parameters, parameter => Assert.InRange(book.Label($"command.{command.Name}.{parameter.Name}").Length, 1, 100));
            }
        }
    }

    [Theory]
    [InlineData("", null, "low normal high urgent")]
    [InlineData("ur", null, "urgent")]
    [InlineData("HIGH", "en-US", "high")]
    [InlineData("срочно", "ru", "urgent")]
    [InlineData("cao", "vi", "high")]
    [InlineData("nothing like it", null, "")]
    public void Priorities_are_found_by_word_or_by_how_they_read(string typed, string? language, string expected) =>
        Assert.Equal(expected, string.Join(' ', Catalog.ChoicesFor("priority", "level", typed, language).Select(choice => choice.Value)));

    [Fact]
    public void What_begins_with_what_was_typed_comes_first()
    {
        Canned(("refund", "We pay it back"), ("back", "It is back"));

        Assert.Equal(["back", "refund"], Catalog.ChoicesFor("canned", "reply", "back", null).Select(choice => choice.Value));
    }

    [Fact]
    public void Prepared_answers_are_read_in_the_persons_language_and_cut()
    {
        Canned(("long", new string('x', 300)));
        _room.Get<IOptions<DeskOptions>>().Value.CannedReplies[0].Text["ru"] = "Коротко";

        Assert.Equal(new CommandChoice("long", "long: Коротко"), Assert.Single(Catalog.ChoicesFor("canned", "reply", "", "ru")));
        Assert.Equal(100, Assert.Single(Catalog.ChoicesFor("canned", "reply", "", "fr")).Label.Length);
    }

    [Theory]
    [InlineData("claim", "level")]
    [InlineData("priority", "reply")]
    [InlineData("transfer", "agent")]
    [InlineData("explode", "")]
    public void Where_nothing_is_to_choose_there_is_nothing(string command, string parameter) =>
        Assert.Empty(Catalog.ChoicesFor(command, parameter, "", null));

    public void Dispose() => _room.Dispose();

    private void Canned(params (string Key, string Words)[] replies) => _room.Get<IOptions<DeskOptions>>().Value.CannedReplies =
        [.. replies.Select(reply => new CannedReplyOptions { Key = reply.Key, Text = { ["en"] = reply.Words } })];
}
