using Bot.Languages;
using Bot.Messaging;
using Bot.Staff;

namespace Bot.Knowledge.Chat;

/// <summary>The command <c>/faq</c> as menus show it to admins, with what it can do and the entries to choose from.</summary>
internal sealed class FaqCommandCatalog(Admins admins, EntryFinder finder, Phrasebooks books) : ICommandCatalog
{
    private const string Action = "action";
    private const string Entry = "entry";
    private const int MostOffered = 25;
    private const int MaxLabel = 100;

    private static readonly string[] _actions =
    [
        "list", "show", "add", "edit", "phrasing", "publish", "test", "unanswered", "history", "rollback",
        "retire", "restore", "discard", "coverage", "export", "import", "help",
    ];

    /// <inheritdoc/>
    public ChatSide Side => ChatSide.Customer;

    /// <inheritdoc/>
    public ICommandAudience? Audience => admins;

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands { get; } =
    [
        new(
            FaqOrder.Command,
            new CommandParameter(Action, CommandParameterKind.Choice, Required: true),
            new CommandParameter(Entry, CommandParameterKind.Choice),
            new CommandParameter("words", CommandParameterKind.Words)),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag)
    {
        var book = books.ForTag(languageTag);
        return (command, parameter) switch
        {
            (FaqOrder.Command, Action) => Actions(book, LetterFold.Fold(typed.Trim().ToLowerInvariant())),
            (FaqOrder.Command, Entry) => [.. finder.Matching(typed, book.Language).Take(MostOffered).Select(entry =>
                new CommandChoice(entry.Key, CleanText.Shorten($"{entry.TitleIn(book.Language)} ({entry.Key})", MaxLabel)))],
            _ => [],
        };
    }

    private static List<CommandChoice> Actions(Phrasebook book, string typed) =>
    [
        .. _actions.Select(action => new CommandChoice(action, CleanText.Shorten($"{action}: {book.Label($"faq.chat.action.{action}")}", MaxLabel)))
            .Where(choice => LetterFold.Fold(choice.Label.ToLowerInvariant()).Contains(typed, StringComparison.Ordinal)),
    ];
}
