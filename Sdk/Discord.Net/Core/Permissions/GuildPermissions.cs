using System.Globalization;

namespace Discord;

/// <summary>What somebody may do in a guild.</summary>
public partial struct GuildPermissions
{
    /// <summary>Nothing.</summary>
    public static readonly GuildPermissions None = new(0);

    /// <summary>What a webhook may do.</summary>
    public static readonly GuildPermissions Webhook = new(0xD800);

    /// <summary>Everything, also what will be added.</summary>
    public static readonly GuildPermissions All = new(ulong.MaxValue);

    /// <summary>The permissions of a number.</summary>
    public GuildPermissions(ulong rawValue) => RawValue = rawValue;

    /// <summary>The permissions of a number in digits.</summary>
    public GuildPermissions(string rawValue) => RawValue = ulong.Parse(rawValue, CultureInfo.InvariantCulture);

    /// <summary>The permissions as a number, each a bit.</summary>
    public ulong RawValue { get; }

    /// <summary>Whether one of them is there.</summary>
    public bool Has(GuildPermission permission) => (RawValue & (ulong)permission) == (ulong)permission;

    /// <summary>The permissions one by one.</summary>
    public List<GuildPermission> ToList() => PermissionBits.List<GuildPermission>(RawValue);

    /// <inheritdoc/>
    public override string ToString() => RawValue.ToString(CultureInfo.InvariantCulture);
}
