namespace Discord;

/// <summary>Which command was run on which message.</summary>
public interface IMessageCommandInteractionData : IApplicationCommandInteractionData
{
    /// <summary>The message.</summary>
    IMessage Message { get; }
}
