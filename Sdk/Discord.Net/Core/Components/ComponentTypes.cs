namespace Discord;

/// <summary>What can be told from the type of a component.</summary>
internal static class ComponentTypes
{
    /// <summary>Whether something is chosen in it.</summary>
    public static bool IsMenu(this ComponentType type) => type is ComponentType.SelectMenu or ComponentType.UserSelect
        or ComponentType.RoleSelect or ComponentType.MentionableSelect or ComponentType.ChannelSelect;
}
