namespace Discord;

/// <summary>Somebody ran a command of a message's menu.</summary>
public interface IMessageCommandInteraction : IApplicationCommandInteraction
{
    /// <summary>Which one, and on which message.</summary>
    new IMessageCommandInteractionData Data { get; }
}
