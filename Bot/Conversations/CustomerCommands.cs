using Bot.Conversations.Forms;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations;

/// <summary>The customers' slash commands, for platforms that show them in a menu; words do the same.</summary>
internal sealed class CustomerCommands(ComplaintForms forms, Phrasebooks languages) : ICommandCatalog
{
    public ChatSide Side => ChatSide.Customer;

    public IReadOnlyList<CommandSpec> Commands { get; } =
    [
        new("start"),
        new("complain", new CommandParameter("category", CommandParameterKind.Choice)),
        new("ask", new CommandParameter("question", CommandParameterKind.Words, Required: true)),
        new("status"),
        new("human"),
        new("language", new CommandParameter("language", CommandParameterKind.Choice)),
        new("cancel"),
        new("back"),
        new("restart"),
        new("help"),
        new("privacy"),
    ];

    public IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag)
    {
        var language = languages.FromTag(languageTag) ?? Language.English;
        IEnumerable<(CommandChoice Choice, IEnumerable<string> Names)> all = (command, parameter) switch
        {
            ("complain", "category") => forms.Categories.Select(category => (
                new CommandChoice(category.Key, ComplaintForms.In(category.Label, language) ?? category.Key),
                category.Label.Values.Append(category.Key))),
            ("language", "language") => languages.All.Select(book => (
                new CommandChoice(book.Language.Code, book.OwnName),
                book.Words["language-names"].Append(book.OwnName).Append(book.Language.Code))),
            _ => [],
        };
        var words = typed.Trim();
        return [.. all.Where(one => one.Names.Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(one => one.Names.Any(name => name.StartsWith(words, StringComparison.OrdinalIgnoreCase)) ? 0 : 1)
            .Select(one => one.Choice)];
    }
}
