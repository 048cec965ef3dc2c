namespace Bot.Messaging;

/// <summary>Tells which id a chat has now, for whoever still knows an old one (a platform's own settings).</summary>
public interface IMovedChats
{
    /// <summary>The id that the chat has now; <paramref name="chatId"/> itself when it never moved.</summary>
    Task<string> CurrentIdAsync(string platform, string chatId, CancellationToken cancellationToken);
}
