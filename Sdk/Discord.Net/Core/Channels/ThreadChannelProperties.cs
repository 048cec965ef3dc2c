namespace Discord;

/// <summary>What is to change about a thread.</summary>
public class ThreadChannelProperties : TextChannelProperties
{
    /// <summary>The tags of the post.</summary>
    public Optional<IEnumerable<ulong>> AppliedTags { get; set; }

    /// <summary>Whether only moderators can write in it.</summary>
    public Optional<bool> Locked { get; set; }

    /// <summary>Whether it is archived.</summary>
    public Optional<bool> Archived { get; set; }
}
