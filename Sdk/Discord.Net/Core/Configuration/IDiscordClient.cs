namespace Discord;

/// <summary>A client of Discord.</summary>
public interface IDiscordClient : IDisposable, IAsyncDisposable
{
    /// <summary>How far it is with its gateway connection.</summary>
    ConnectionState ConnectionState { get; }

    /// <summary>The user it is logged in as, or null.</summary>
    ISelfUser CurrentUser { get; }

    /// <summary>What kind of secret it is logged in with.</summary>
    TokenType TokenType { get; }

    /// <summary>Connects to the gateway.</summary>
    Task StartAsync();

    /// <summary>Leaves the gateway.</summary>
    Task StopAsync();
}
