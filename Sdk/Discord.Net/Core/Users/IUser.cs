namespace Discord;

/// <summary>A person, a bot or a webhook.</summary>
public interface IUser : ISnowflakeEntity, IMentionable
{
    /// <summary>The name that no other user has.</summary>
    string Username { get; }

    /// <summary>The name they chose to be shown, or null.</summary>
    string GlobalName { get; }

    /// <summary>The four digits that once told users of one name apart; "0000" for those who have none any more.</summary>
    string Discriminator { get; }

    /// <summary><see cref="Discriminator"/> as a number.</summary>
    ushort DiscriminatorValue { get; }

    /// <summary>Whether it is a bot.</summary>
    bool IsBot { get; }

    /// <summary>Whether it is a webhook.</summary>
    bool IsWebhook { get; }

    /// <summary>Opens the conversation with this user, or finds the one that is open.</summary>
    Task<IDMChannel> CreateDMChannelAsync(RequestOptions options = null);
}
