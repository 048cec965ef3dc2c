using Telegram.Bot.Types;

namespace Telegram.Bot.Requests.Abstractions;

/// <summary>One call of a Bot API method.</summary>
public interface IRequest
{
    /// <summary>The HTTP method to use.</summary>
    HttpMethod HttpMethod { get; }

    /// <summary>The Bot API method's name.</summary>
    string MethodName { get; }

    /// <summary>Whether this is given back as the answer to a webhook call, and so names its method in the body.</summary>
    bool IsWebhookResponse { get; set; }

    /// <summary>Makes the body; null when the method takes none.</summary>
    HttpContent? ToHttpContent();
}

/// <summary>One call of a Bot API method that answers with <typeparamref name="TResponse"/>.</summary>
public interface IRequest<TResponse> : IRequest;

/// <summary>A request about a chat.</summary>
public interface IChatTargetable
{
    /// <summary>The chat, or a channel's user name.</summary>
    ChatId ChatId { get; }
}

/// <summary>A request about a user.</summary>
public interface IUserTargetable
{
    /// <summary>The user.</summary>
    long UserId { get; }
}

/// <summary>A request that can be made on behalf of a business account.</summary>
public interface IBusinessConnectable
{
    /// <summary>The connection to that account.</summary>
    string? BusinessConnectionId { get; }
}
