namespace Discord;

/// <summary>A notice of Discord's.</summary>
public interface ISystemMessage : IMessage;
