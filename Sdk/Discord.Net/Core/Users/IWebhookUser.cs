namespace Discord;

/// <summary>A webhook as the author of a message.</summary>
public interface IWebhookUser : IGuildUser
{
    /// <summary>The id of the webhook.</summary>
    ulong WebhookId { get; }
}
