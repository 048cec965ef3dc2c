namespace Discord;

/// <summary>What one role or user may do in a channel and not elsewhere, or the other way round.</summary>
public struct Overwrite
{
    /// <summary>Whom it is about, and what it says.</summary>
    public Overwrite(ulong targetId, PermissionTarget targetType, OverwritePermissions permissions)
    {
        TargetId = targetId;
        TargetType = targetType;
        Permissions = permissions;
    }

    /// <summary>The id of the role or user.</summary>
    public ulong TargetId { get; }

    /// <summary>Whether it is a role or a user.</summary>
    public PermissionTarget TargetType { get; }

    /// <summary>What it says.</summary>
    public OverwritePermissions Permissions { get; }
}
