namespace Discord;

/// <summary>Which command was run, and with which options.</summary>
public interface IApplicationCommandInteractionData : IDiscordInteractionData
{
    /// <summary>The id of the command.</summary>
    ulong Id { get; }

    /// <summary>The name of the command.</summary>
    string Name { get; }

    /// <summary>The options that were given.</summary>
    IReadOnlyCollection<IApplicationCommandInteractionDataOption> Options { get; }
}
