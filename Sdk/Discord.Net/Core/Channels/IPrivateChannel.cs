namespace Discord;

/// <summary>A channel that is in no guild.</summary>
public interface IPrivateChannel : IChannel
{
    /// <summary>Those who are in it.</summary>
    IReadOnlyCollection<IUser> Recipients { get; }
}
