namespace Discord;

/// <summary>Somebody pressed a button or chose in a menu.</summary>
public interface IComponentInteraction : IDiscordInteraction
{
    /// <summary>Which one, and what was chosen.</summary>
    new IComponentInteractionData Data { get; }

    /// <summary>The message it stands under.</summary>
    IUserMessage Message { get; }

    /// <summary>Answers by changing that message.</summary>
    Task UpdateAsync(Action<MessageProperties> func, RequestOptions options = null);

    /// <summary>Says that a message comes later.</summary>
    Task DeferLoadingAsync(bool ephemeral = false, RequestOptions options = null);
}
