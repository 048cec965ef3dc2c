namespace Discord;

/// <summary>What is to change about a forum.</summary>
public class ForumChannelProperties : TextChannelProperties
{
    /// <summary>A forum has <see cref="ThreadCreationInterval"/> in its place.</summary>
    public new Optional<int> SlowModeInterval { get; }

    /// <summary>How many seconds one must wait between two posts.</summary>
    public Optional<int> ThreadCreationInterval { get; set; }

    /// <summary>The tags that a post can have.</summary>
    public Optional<IEnumerable<IForumTag>> Tags { get; set; }

    /// <summary>The reaction that is offered under each post.</summary>
    public Optional<IEmote> DefaultReactionEmoji { get; set; }

    /// <summary>How posts are sorted.</summary>
    public Optional<ForumSortOrder> DefaultSortOrder { get; set; }

    /// <summary>How posts are shown.</summary>
    public Optional<ForumLayout> DefaultLayout { get; set; }
}
