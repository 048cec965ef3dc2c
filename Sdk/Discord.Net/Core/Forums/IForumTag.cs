#nullable enable

namespace Discord;

/// <summary>A tag of a forum.</summary>
public interface IForumTag
{
    /// <summary>Its id; null while Discord has given it none.</summary>
    ulong? Id { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What is shown before its name, or null.</summary>
    IEmote? Emoji { get; }

    /// <summary>Whether only moderators can set it.</summary>
    bool IsModerated { get; }
}
