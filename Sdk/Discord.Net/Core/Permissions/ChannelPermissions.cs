using System.Globalization;

namespace Discord;

/// <summary>What somebody may do in a channel.</summary>
public partial struct ChannelPermissions
{
    /// <summary>Nothing.</summary>
    public static readonly ChannelPermissions None = new(0);

    /// <summary>All that can be done in a text channel or thread.</summary>
    public static readonly ChannelPermissions Text = new(0x0006_C4FC_B3F7_FF51);

    /// <summary>All that can be done in a voice channel.</summary>
    public static readonly ChannelPermissions Voice = new(0x0007_C4A2_B3F7_FF51);

    /// <summary>All that can be done in a stage.</summary>
    public static readonly ChannelPermissions Stage = new(0x0006_C023_9157_FE51);

    /// <summary>All that can be done in a category.</summary>
    public static readonly ChannelPermissions Category = new(0x64FF_B3F7_FF51);

    /// <summary>All that can be done in the conversation with one person.</summary>
    public static readonly ChannelPermissions DM = new(0x0235_CC40);

    /// <summary>All that can be done in a group.</summary>
    public static readonly ChannelPermissions Group = new(0x0230_D800);

    /// <summary>All that can be done in a forum.</summary>
    public static readonly ChannelPermissions Forum = new(0x04E4_B3F7_FF51);

    /// <summary>All that can be done in a media channel.</summary>
    public static readonly ChannelPermissions Media = new(0x04E4_B3F7_FF51);

    /// <summary>The permissions of a number.</summary>
    public ChannelPermissions(ulong rawValue) => RawValue = rawValue;

    /// <summary>The permissions as a number, each a bit.</summary>
    public ulong RawValue { get; }

    /// <summary>All that can be done in a channel of that kind.</summary>
    public static ChannelPermissions All(IChannel channel) => channel switch
    {
        IVoiceChannel => Voice,
        ITextChannel => Text,
        ICategoryChannel => Category,
        IDMChannel => DM,
        IForumChannel => Forum,
        _ => throw new ArgumentException("What can be done in such a channel is not known.", nameof(channel)),
    };

    /// <summary>Whether one of them is there.</summary>
    public bool Has(ChannelPermission permission) => (RawValue & (ulong)permission) == (ulong)permission;

    /// <summary>The permissions one by one.</summary>
    public List<ChannelPermission> ToList() => PermissionBits.List<ChannelPermission>(RawValue);

    /// <inheritdoc/>
    public override string ToString() => RawValue.ToString(CultureInfo.InvariantCulture);
}
