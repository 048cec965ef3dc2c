namespace Discord;

/// <summary>What is to change about a text channel.</summary>
public class TextChannelProperties : GuildChannelProperties
{
    /// <summary>What it is about.</summary>
    public Optional<string> Topic { get; set; }

    /// <summary>Whether it is for adults.</summary>
    public Optional<bool> IsNsfw { get; set; }

    /// <summary>How many seconds one must wait between two messages.</summary>
    public Optional<int> SlowModeInterval { get; set; }

    /// <summary>After how much silence its threads, or the thread itself, is archived.</summary>
    public Optional<ThreadArchiveDuration> AutoArchiveDuration { get; set; }

    /// <summary>How many seconds one must wait between two messages in its threads.</summary>
    public Optional<int> DefaultSlowModeInterval { get; set; }

    /// <summary>What kind of channel it becomes.</summary>
    public Optional<ChannelType> ChannelType { get; set; }
}
