#nullable enable

namespace Discord;

/// <summary>A tag of a forum, as Discord has it.</summary>
public readonly struct ForumTag : ISnowflakeEntity, IForumTag
{
    internal ForumTag(ulong id, string name, ulong? emojiId = null, string? emojiName = null, bool moderated = false)
    {
        Id = id;
        Name = name;
        Emoji = (emojiId, emojiName) switch
        {
            ({ } emote and not 0, _) => new Emote(emote, null),
            (_, { } character) => new Emoji(character),
            _ => null,
        };
        IsModerated = moderated;
    }

    /// <inheritdoc/>
    public ulong Id { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEmote? Emoji { get; }

    /// <inheritdoc/>
    public bool IsModerated { get; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    ulong? IForumTag.Id => Id;

    /// <summary>Whether both have the same id, name, picture and right.</summary>
    public static bool operator ==(ForumTag? left, ForumTag? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ForumTag? left, ForumTag? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ForumTag tag && Equals(tag);

    /// <summary>Whether both have the same id, name, picture and right.</summary>
    public bool Equals(ForumTag tag) => ForumTags.Same(this, tag);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Emoji, IsModerated);
}
