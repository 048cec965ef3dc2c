using System.Globalization;

namespace Discord;

/// <summary>What a role or user may do in a channel and not elsewhere, or the other way round.</summary>
public partial struct OverwritePermissions
{
    /// <summary>What is given and what is taken, each as bits.</summary>
    public OverwritePermissions(ulong allowValue, ulong denyValue)
    {
        AllowValue = allowValue;
        DenyValue = denyValue;
    }

    /// <summary>What is given and what is taken, each as bits in digits.</summary>
    public OverwritePermissions(string allowValue, string denyValue)
        : this(ulong.Parse(allowValue, CultureInfo.InvariantCulture), ulong.Parse(denyValue, CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Nothing is given and nothing is taken.</summary>
    public static OverwritePermissions InheritAll { get; } = new(0UL, 0UL);

    /// <summary>What is given.</summary>
    public ulong AllowValue { get; }

    /// <summary>What is taken.</summary>
    public ulong DenyValue { get; }

    /// <summary>All is given that can be done in the channel.</summary>
    public static OverwritePermissions AllowAll(IChannel channel) => new(ChannelPermissions.All(channel).RawValue, 0);

    /// <summary>All is taken that can be done in the channel.</summary>
    public static OverwritePermissions DenyAll(IChannel channel) => new(0, ChannelPermissions.All(channel).RawValue);

    /// <summary>What is given, one by one.</summary>
    public List<ChannelPermission> ToAllowList() => PermissionBits.List<ChannelPermission>(AllowValue);

    /// <summary>What is taken, one by one.</summary>
    public List<ChannelPermission> ToDenyList() => PermissionBits.List<ChannelPermission>(DenyValue);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Allow {AllowValue}, Deny {DenyValue}");

    private PermValue Get(ChannelPermission permission) =>
        (AllowValue & (ulong)permission) != 0 ? PermValue.Allow : (DenyValue & (ulong)permission) != 0 ? PermValue.Deny : PermValue.Inherit;
}
