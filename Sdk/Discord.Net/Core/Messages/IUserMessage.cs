namespace Discord;

/// <summary>A message that somebody wrote.</summary>
public interface IUserMessage : IMessage
{
    /// <summary>The message it replies to, as far as it is known.</summary>
    IUserMessage ReferencedMessage { get; }

    /// <summary>The messages it forwards, as they were then.</summary>
    IReadOnlyCollection<MessageSnapshot> ForwardedMessages { get; }

    /// <summary>Changes it.</summary>
    Task ModifyAsync(Action<MessageProperties> func, RequestOptions options = null);

    /// <summary>Pins it.</summary>
    Task PinAsync(RequestOptions options = null);
}
