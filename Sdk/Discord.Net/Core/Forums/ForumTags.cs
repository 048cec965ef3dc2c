namespace Discord;

/// <summary>Compares tags.</summary>
internal static class ForumTags
{
    /// <summary>Whether both have the same id, name, picture and right. Tags without a picture are never the same.</summary>
    public static bool Same(IForumTag one, IForumTag other) =>
        one.Id == other.Id && one.Name == other.Name && one.IsModerated == other.IsModerated && one.Emoji?.Equals(other.Emoji) == true;
}
