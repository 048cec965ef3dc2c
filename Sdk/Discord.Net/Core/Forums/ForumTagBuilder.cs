#nullable enable

namespace Discord;

/// <summary>Builds a tag as a forum is to have it.</summary>
public class ForumTagBuilder
{
    /// <summary>How many characters its name may have.</summary>
    public const int MaxNameLength = 20;

    private string? name;

    /// <summary>An empty tag.</summary>
    public ForumTagBuilder()
    {
    }

    /// <summary>A tag without a picture.</summary>
    public ForumTagBuilder(string name, ulong? id = null, bool isModerated = false)
    {
        Name = name;
        Id = id;
        IsModerated = isModerated;
    }

    /// <summary>A tag with a picture.</summary>
    public ForumTagBuilder(string name, ulong? id = null, bool isModerated = false, IEmote? emoji = null)
        : this(name, id, isModerated) => Emoji = emoji;

    /// <summary>A tag with a picture of the guild.</summary>
    public ForumTagBuilder(string name, ulong? id = null, bool isModerated = false, ulong? emoteId = null)
        : this(name, id, isModerated) => Emoji = emoteId is { } emote ? new Emote(emote, null) : null;

    /// <summary>Its id, if the forum has it already.</summary>
    public ulong? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name
    {
        get => name;
        set => name = Preconditions.LengthAtMost(value, MaxNameLength, nameof(Name));
    }

    /// <summary>What is shown before its name, or null.</summary>
    public IEmote? Emoji { get; set; }

    /// <summary>Whether only moderators can set it.</summary>
    public bool IsModerated { get; set; }

    /// <summary>Whether both have the same id, name, picture and right.</summary>
    public static bool operator ==(ForumTagBuilder? left, ForumTagBuilder? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ForumTagBuilder? left, ForumTagBuilder? right) => !(left == right);

    /// <summary>The tag; it must have a name.</summary>
    public ForumTagProperties Build()
    {
        Preconditions.NotNull(name, nameof(Name), "A tag must have a name.");
        return new ForumTagProperties(Id, name!, Emoji, IsModerated);
    }

    /// <summary>Sets its name.</summary>
    public ForumTagBuilder WithName(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>Sets its id.</summary>
    public ForumTagBuilder WithId(ulong? id)
    {
        Id = id;
        return this;
    }

    /// <summary>Sets what is shown before its name.</summary>
    public ForumTagBuilder WithEmoji(IEmote? emoji)
    {
        Emoji = emoji;
        return this;
    }

    /// <summary>Sets whether only moderators can set it.</summary>
    public ForumTagBuilder WithModerated(bool moderated)
    {
        IsModerated = moderated;
        return this;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ForumTagBuilder builder && Equals(builder);

    /// <summary>Whether both have the same id, name, picture and right.</summary>
    public bool Equals(ForumTagBuilder? builder) =>
        builder is not null && name is not null && builder.name is not null && ForumTags.Same(Build(), builder.Build());

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
