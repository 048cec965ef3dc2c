namespace Discord;

/// <summary>A message as it was when it was forwarded.</summary>
public readonly struct MessageSnapshot
{
    /// <summary>The message; who wrote it is not known.</summary>
    public readonly IMessage Message;

    internal MessageSnapshot(IMessage message) => Message = message;
}
