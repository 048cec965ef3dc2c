#nullable enable

namespace Discord;

/// <summary>A tag as a forum is to have it.</summary>
public class ForumTagProperties : IForumTag
{
    internal ForumTagProperties(ulong? id, string name, IEmote? emoji = null, bool isModerated = false)
    {
        Id = id;
        Name = name;
        Emoji = emoji;
        IsModerated = isModerated;
    }

    /// <inheritdoc/>
    public ulong? Id { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEmote? Emoji { get; }

    /// <inheritdoc/>
    public bool IsModerated { get; }

    /// <summary>Whether both have the same id, name, picture and right.</summary>
    public static bool operator ==(ForumTagProperties? left, ForumTagProperties? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ForumTagProperties? left, ForumTagProperties? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ForumTagProperties tag && Equals(tag);

    /// <summary>Whether both have the same id, name, picture and right.</summary>
    public bool Equals(ForumTagProperties? tag) => tag is not null && ForumTags.Same(this, tag);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Emoji, IsModerated);
}
