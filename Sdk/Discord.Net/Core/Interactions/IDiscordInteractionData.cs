namespace Discord;

/// <summary>What was chosen, written or run.</summary>
public interface IDiscordInteractionData;
