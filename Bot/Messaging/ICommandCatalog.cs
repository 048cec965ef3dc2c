namespace Bot.Messaging;

/// <summary>
/// The slash commands there are, for the platforms that show them in a menu. What each is for is said by the text
/// <c>command.NAME</c> (<c>command.staffHelp</c> for the staff's <c>help</c>), what a parameter is by <c>command.NAME.PARAMETER</c>.
/// </summary>
public interface ICommandCatalog
{
    /// <summary>Whose commands these are.</summary>
    ChatSide Side { get; }

    /// <summary>The commands in the order of the menu.</summary>
    IReadOnlyList<CommandSpec> Commands { get; }

    /// <summary>Who alone sees these commands in a menu; null for everybody on their side. Whoever takes a command checks again.</summary>
    ICommandAudience? Audience => null;

    /// <summary>What a parameter of kind <see cref="CommandParameterKind.Choice"/> can be, from memory at once.</summary>
    /// <param name="command">The command.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="typed">What has been typed so far; empty for everything.</param>
    /// <param name="languageTag">The language of the person's app as an IETF tag, or null.</param>
    /// <returns>The best first; none when nothing fits.</returns>
    IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag);
}

/// <summary>Some people for whom alone there are commands, wherever they write: their own chat with the bot, or the staff's place.</summary>
public interface ICommandAudience
{
    /// <summary>The ids of those who are named one by one on a platform.</summary>
    IReadOnlyList<string> NamedOn(string platform);

    /// <summary>Whether somebody is one of them, from memory at once.</summary>
    bool Has(string platform, Sender sender);
}

/// <summary>A slash command. Its parameters' values follow each other, separated by spaces, in <see cref="IncomingMessage.Text"/>.</summary>
/// <param name="Name">Its name: 1–32 characters of a–z and digits.</param>
/// <param name="Parameters">What can be said with it, in this order.</param>
public sealed record CommandSpec(string Name, params IReadOnlyList<CommandParameter> Parameters);

/// <summary>Something that is said with a command.</summary>
/// <param name="Name">Its name: 1–32 characters of a–z.</param>
/// <param name="Kind">What it can be.</param>
/// <param name="Required">Whether the command needs it.</param>
public sealed record CommandParameter(string Name, CommandParameterKind Kind, bool Required = false);

/// <summary>What a parameter can be.</summary>
public enum CommandParameterKind
{
    /// <summary>Words; only the last parameter of a command.</summary>
    Words,

    /// <summary>One of a few words without spaces, see <see cref="ICommandCatalog.ChoicesFor"/>.</summary>
    Choice,

    /// <summary>A person: comes in <see cref="IncomingMessage.Mentions"/>, their handle in the words.</summary>
    Person,
}

/// <summary>Something that a parameter can be.</summary>
/// <param name="Value">What is said with the command: 1–100 characters.</param>
/// <param name="Label">How it reads.</param>
public sealed record CommandChoice(string Value, string Label);
