namespace Discord;

/// <summary>What kind of channel it is.</summary>
public enum ChannelType
{
    /// <summary>A text channel of a guild.</summary>
    Text = 0,

    /// <summary>A conversation with one person.</summary>
    DM = 1,

    /// <summary>A voice channel.</summary>
    Voice = 2,

    /// <summary>A conversation with several people.</summary>
    Group = 3,

    /// <summary>A category, which holds other channels.</summary>
    Category = 4,

    /// <summary>An announcement channel.</summary>
    News = 5,

    /// <summary>A store channel, which Discord no longer has.</summary>
    Store = 6,

    /// <summary>A thread in an announcement channel.</summary>
    NewsThread = 10,

    /// <summary>A thread that everyone in its channel can read; a forum post.</summary>
    PublicThread = 11,

    /// <summary>A thread for those who were added to it.</summary>
    PrivateThread = 12,

    /// <summary>A stage.</summary>
    Stage = 13,

    /// <summary>The directory of a hub.</summary>
    GuildDirectory = 14,

    /// <summary>A forum: its posts are threads.</summary>
    Forum = 15,

    /// <summary>A forum for pictures and films.</summary>
    Media = 16,
}

/// <summary>What is special about a channel.</summary>
public enum ChannelFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The post is pinned in its forum.</summary>
    Pinned = 1 << 1,

    /// <summary>A post in the forum needs a tag.</summary>
    RequireTag = 1 << 4,

    /// <summary>The media channel offers no download.</summary>
    HideMediaDownloadOption = 1 << 15,
}

/// <summary>What kind of thread it is.</summary>
public enum ThreadType
{
    /// <summary>A thread in an announcement channel.</summary>
    NewsThread = 10,

    /// <summary>Everyone in its channel can read it.</summary>
    PublicThread = 11,

    /// <summary>Those who were added can read it.</summary>
    PrivateThread = 12,
}

/// <summary>After how many silent minutes a thread is archived.</summary>
public enum ThreadArchiveDuration
{
    /// <summary>An hour.</summary>
    OneHour = 60,

    /// <summary>A day.</summary>
    OneDay = 1440,

    /// <summary>Three days.</summary>
    ThreeDays = 4320,

    /// <summary>A week.</summary>
    OneWeek = 10080,
}

/// <summary>How the posts of a forum are sorted.</summary>
public enum ForumSortOrder
{
    /// <summary>By their last message.</summary>
    LatestActivity = 0,

    /// <summary>By when they were opened.</summary>
    CreationDate = 1,
}

/// <summary>How the posts of a forum are shown.</summary>
public enum ForumLayout
{
    /// <summary>As Discord thinks best.</summary>
    Default = 0,

    /// <summary>As a list.</summary>
    List = 1,

    /// <summary>As tiles.</summary>
    Grid = 2,
}
