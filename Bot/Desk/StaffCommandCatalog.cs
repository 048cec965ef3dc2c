using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>The staff's slash commands as the platforms' menus show them: one for each action, and the desk's own.</summary>
internal sealed class StaffCommandCatalog(TicketActions actions, CannedReplies replies, TicketLinks links, Phrasebooks books, StaffTexts texts) : ICommandCatalog
{
    private const int MaxLabel = 100;

    /// <inheritdoc/>
    public ChatSide Side => ChatSide.Staff;

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands { get; } =
    [
        .. actions.All.Select(action => action.Parameter is { } parameter ? new CommandSpec(action.Name, parameter) : new CommandSpec(action.Name)),
        .. StaffCommands.Others,
    ];

    /// <inheritdoc/>
    public IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag)
    {
        var book = books.FromTag(languageTag) is { } language ? books[language] : texts.Book;
        if (command == TicketLinks.Name)
        {
            return parameter == TicketLinks.Command.Parameters[0].Name ? [.. links.Choices(typed, book.Language, MaxLabel)] : [];
        }

        var wanted = Folded(typed);
        return
        [
            .. All(command, parameter, book)
                .Select(choice => (Choice: choice, At: PlaceOf(wanted, choice)))
                .Where(found => found.At >= 0)
                .OrderBy(found => found.At == 0 ? 0 : 1)
                .Select(found => found.Choice),
        ];
    }

    private IEnumerable<CommandChoice> All(string command, string parameter, Phrasebook book)
    {
        if (command == CannedAnswers.Name && parameter == CannedAnswers.Command.Parameters[0].Name)
        {
            return replies.All.Select(reply => new CommandChoice(reply.Key, CleanText.Shorten($"{reply.Key}: {CannedReplies.WordsIn(reply, book.Language)}".ReplaceLineEndings(" "), MaxLabel)));
        }

        return actions.Named(command) is { } action && action.Parameter?.Name == parameter
            ? action.Choices.Select(choice => new CommandChoice(choice, StaffTexts.Choice(book, choice)))
            : [];
    }

    /// <summary>Where in a choice the wanted letters stand, the earlier of both; -1 when nowhere.</summary>
    private static int PlaceOf(string wanted, CommandChoice choice)
    {
        var places = new[] { choice.Value, choice.Label }.Select(text => Folded(text).IndexOf(wanted, StringComparison.Ordinal)).Where(at => at >= 0).ToList();
        return places.Count == 0 ? -1 : places.Min();
    }

    private static string Folded(string text) => LetterFold.Fold(text.Trim().ToLowerInvariant());
}
