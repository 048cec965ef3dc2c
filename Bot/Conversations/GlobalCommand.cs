namespace Bot.Conversations;

/// <summary>What is possible in every state.</summary>
internal enum GlobalCommand
{
    /// <summary>Opens the chat.</summary>
    Start,

    /// <summary>Says what can be done.</summary>
    Help,

    /// <summary>Starts a complaint.</summary>
    Complain,

    /// <summary>Asks a question.</summary>
    Ask,

    /// <summary>Reports somebody's public message that was picked.</summary>
    Report,

    /// <summary>Tells where the customer's tickets stand.</summary>
    Status,

    /// <summary>Calls a person.</summary>
    Human,

    /// <summary>Changes the language.</summary>
    Language,

    /// <summary>Breaks off.</summary>
    Cancel,

    /// <summary>Goes one step back.</summary>
    Back,

    /// <summary>Begins again from nothing.</summary>
    Restart,

    /// <summary>Tells what is kept, and erases it.</summary>
    Privacy,

    /// <summary>Takes back the wish to be told when there is an answer.</summary>
    TellNoMore,
}

/// <summary>Recognises a command: by its slash name, its button, or words that mean it.</summary>
/// <param name="words">The words.</param>
internal sealed class GlobalCommands(WordLists words)
{
    private static readonly GlobalCommand[] _byWords =
    [
        GlobalCommand.Cancel, GlobalCommand.Back, GlobalCommand.Restart, GlobalCommand.Human,
        GlobalCommand.Language, GlobalCommand.Status, GlobalCommand.Help, GlobalCommand.Privacy,
    ];

    /// <summary>The command of this name; null when there is none.</summary>
    public static GlobalCommand? Named(string? name) => name switch
    {
        "start" => GlobalCommand.Start,
        "help" => GlobalCommand.Help,
        "complain" or "complaint" => GlobalCommand.Complain,
        "ask" => GlobalCommand.Ask,
        "report" => GlobalCommand.Report,
        "status" => GlobalCommand.Status,
        "human" or "agent" or "operator" => GlobalCommand.Human,
        "language" or "lang" => GlobalCommand.Language,
        "cancel" or "stop" => GlobalCommand.Cancel,
        "back" => GlobalCommand.Back,
        "restart" => GlobalCommand.Restart,
        "privacy" or "erase" => GlobalCommand.Privacy,
        "donttell" => GlobalCommand.TellNoMore,
        _ => null,
    };

    /// <summary>The command that the words mean; null when they are just words.</summary>
    public GlobalCommand? Meant(string text)
    {
        foreach (var command in _byWords)
        {
            if (words.Means(KeyOf(command), text))
            {
                return command;
            }
        }

        return words.Mentions("human-wanted", text) ? GlobalCommand.Human : null;
    }

    /// <summary>Whether the words are nothing but the command.</summary>
    public bool IsOnly(GlobalCommand command, string text) => words.Means(KeyOf(command), text);

    private static string KeyOf(GlobalCommand command) => command switch
    {
        GlobalCommand.Cancel => "cancel",
        GlobalCommand.Back => "back",
        GlobalCommand.Restart => "restart",
        GlobalCommand.Human => "human",
        GlobalCommand.Language => "language",
        GlobalCommand.Status => "status",
        GlobalCommand.Privacy => "privacy",
        _ => "help",
    };
}
