namespace Discord;

/// <summary>Somebody sent a form.</summary>
public interface IModalInteraction : IDiscordInteraction
{
    /// <summary>What they wrote.</summary>
    new IModalInteractionData Data { get; }

    /// <summary>The message whose component opened the form, or null.</summary>
    IUserMessage Message { get; }

    /// <summary>Answers by changing that message.</summary>
    Task UpdateAsync(Action<MessageProperties> func, RequestOptions options = null);

    /// <summary>Says that a message comes later.</summary>
    Task DeferLoadingAsync(bool ephemeral = false, RequestOptions options = null);
}
