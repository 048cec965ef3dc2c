namespace Discord;

/// <summary>Whether someone is there.</summary>
public enum UserStatus
{
    /// <summary>Not there.</summary>
    Offline = 0,

    /// <summary>There.</summary>
    Online = 1,

    /// <summary>There, but not looking.</summary>
    Idle = 2,

    /// <summary>Away for longer.</summary>
    AFK = 3,

    /// <summary>There, and wants no notifications.</summary>
    DoNotDisturb = 4,

    /// <summary>There, but shown as offline.</summary>
    Invisible = 5,
}

/// <summary>What someone is doing.</summary>
public enum ActivityType
{
    /// <summary>Playing a game.</summary>
    Playing = 0,

    /// <summary>Streaming.</summary>
    Streaming = 1,

    /// <summary>Listening.</summary>
    Listening = 2,

    /// <summary>Watching.</summary>
    Watching = 3,

    /// <summary>What they wrote themselves.</summary>
    CustomStatus = 4,

    /// <summary>Competing.</summary>
    Competing = 5,
}

/// <summary>What others can do with someone's activity.</summary>
[Flags]
public enum ActivityProperties
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a session of its own.</summary>
    Instance = 1 << 0,

    /// <summary>Join it.</summary>
    Join = 1 << 1,

    /// <summary>Watch it.</summary>
    Spectate = 1 << 2,

    /// <summary>Ask to join it.</summary>
    JoinRequest = 1 << 3,

    /// <summary>Follow it in time.</summary>
    Sync = 1 << 4,

    /// <summary>Play it.</summary>
    Play = 1 << 5,

    /// <summary>Join it as a friend.</summary>
    PartyPrivacyFriends = 1 << 6,

    /// <summary>Join it from the same voice channel.</summary>
    PartyPrivacyVoiceChannel = 1 << 7,

    /// <summary>It runs inside Discord.</summary>
    Embedded = 1 << 7,
}
