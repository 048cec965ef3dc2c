namespace Discord;

/// <summary>Whom an overwrite is about.</summary>
public enum PermissionTarget
{
    /// <summary>A role.</summary>
    Role = 0,

    /// <summary>A user.</summary>
    User = 1,
}

/// <summary>What an overwrite says about a permission.</summary>
public enum PermValue
{
    /// <summary>It gives it.</summary>
    Allow = 0,

    /// <summary>It takes it.</summary>
    Deny = 1,

    /// <summary>It says nothing.</summary>
    Inherit = 2,
}
