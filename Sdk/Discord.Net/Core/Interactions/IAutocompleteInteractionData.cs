namespace Discord;

/// <summary>What somebody has typed of a command.</summary>
public interface IAutocompleteInteractionData : IDiscordInteractionData
{
    /// <summary>The name of the command.</summary>
    string CommandName { get; }

    /// <summary>The id of the command.</summary>
    ulong CommandId { get; }

    /// <summary>What kind of command it is.</summary>
    ApplicationCommandType Type { get; }

    /// <summary>The version of the command.</summary>
    ulong Version { get; }

    /// <summary>The option that is being typed.</summary>
    AutocompleteOption Current { get; }

    /// <summary>All options so far.</summary>
    IReadOnlyCollection<AutocompleteOption> Options { get; }
}
