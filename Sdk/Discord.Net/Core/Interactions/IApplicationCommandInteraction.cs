namespace Discord;

/// <summary>Somebody ran a command.</summary>
public interface IApplicationCommandInteraction : IDiscordInteraction
{
    /// <summary>Which one, and with which options.</summary>
    new IApplicationCommandInteractionData Data { get; }
}
