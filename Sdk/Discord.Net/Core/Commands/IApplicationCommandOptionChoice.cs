namespace Discord;

/// <summary>A value that an option offers.</summary>
public interface IApplicationCommandOptionChoice
{
    /// <summary>What is shown.</summary>
    string Name { get; }

    /// <summary>What the command gets.</summary>
    object Value { get; }

    /// <summary>What is shown, by language.</summary>
    IReadOnlyDictionary<string, string> NameLocalizations { get; }

    /// <summary>What is shown in the language that was asked for.</summary>
    string NameLocalized { get; }
}
