namespace Discord;

/// <summary>What kind of secret a client logs in with.</summary>
public enum TokenType
{
    /// <summary>An OAuth2 token that speaks for a person.</summary>
    Bearer = 0,

    /// <summary>The token of a bot.</summary>
    Bot = 1,

    /// <summary>The token of a webhook.</summary>
    Webhook = 2,
}

/// <summary>How far a client is with its login.</summary>
public enum LoginState : byte
{
    /// <summary>No token is set.</summary>
    LoggedOut = 0,

    /// <summary>The token is being checked.</summary>
    LoggingIn = 1,

    /// <summary>The token was accepted.</summary>
    LoggedIn = 2,

    /// <summary>The token is being given up.</summary>
    LoggingOut = 3,
}

/// <summary>How far a client is with its gateway connection.</summary>
public enum ConnectionState : byte
{
    /// <summary>There is no connection.</summary>
    Disconnected = 0,

    /// <summary>The connection is being made.</summary>
    Connecting = 1,

    /// <summary>Events arrive.</summary>
    Connected = 2,

    /// <summary>The connection is being closed.</summary>
    Disconnecting = 3,
}

/// <summary>Whether an answer may cost a request.</summary>
public enum CacheMode
{
    /// <summary>Ask Discord for what is not in the cache.</summary>
    AllowDownload = 0,

    /// <summary>Take what is in the cache, or nothing.</summary>
    CacheOnly = 1,
}

/// <summary>Which messages are meant, seen from one of them.</summary>
public enum Direction
{
    /// <summary>Older ones.</summary>
    Before = 0,

    /// <summary>Newer ones.</summary>
    After = 1,

    /// <summary>Older and newer ones.</summary>
    Around = 2,
}
