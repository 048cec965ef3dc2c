namespace Discord;

/// <summary>The conversation with one person.</summary>
public interface IDMChannel : IMessageChannel, IPrivateChannel
{
    /// <summary>The person.</summary>
    IUser Recipient { get; }
}
