namespace Discord;

/// <summary>Somebody ran a slash command.</summary>
public interface ISlashCommandInteraction : IApplicationCommandInteraction
{
    /// <summary>Which one, and with which options.</summary>
    new IApplicationCommandInteractionData Data { get; }
}
