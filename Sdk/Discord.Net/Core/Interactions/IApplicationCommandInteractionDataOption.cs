namespace Discord;

/// <summary>An option as it was given.</summary>
public interface IApplicationCommandInteractionDataOption
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What was given: a text, a number, a truth value, a user, a channel, a role, a file.</summary>
    object Value { get; }

    /// <summary>What it takes.</summary>
    ApplicationCommandOptionType Type { get; }

    /// <summary>The options of the command that it is.</summary>
    IReadOnlyCollection<IApplicationCommandInteractionDataOption> Options { get; }
}
