using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class PermissionTests
{
    [Fact]
    public void Permissions_can_be_named_and_read_by_name()
    {
        var permissions = new GuildPermissions(viewChannel: true, manageThreads: true);

        Assert.Equal((ulong)(GuildPermission.ViewChannel | GuildPermission.ManageThreads), permissions.RawValue);
        Assert.Equal((true, true, false), (permissions.ViewChannel, permissions.ManageThreads, permissions.Administrator));
        Assert.Equal([GuildPermission.ViewChannel, GuildPermission.ManageThreads], permissions.ToList());
    }

    [Fact]
    public void What_is_not_named_stays_as_it_was()
    {
        var permissions = new ChannelPermissions(sendMessages: true, attachFiles: true).Modify(attachFiles: false, sendMessagesInThreads: true);

        Assert.Equal([ChannelPermission.SendMessages, ChannelPermission.SendMessagesInThreads], permissions.ToList());
    }

    [Fact]
    public void A_permission_that_has_no_name_yet_is_kept()
    {
        const ulong New = 1UL << 51;
        var permissions = new ChannelPermissions(New | (ulong)ChannelPermission.SendMessages);

        Assert.Equal([ChannelPermission.SendMessages, (ChannelPermission)New], permissions.ToList());
        Assert.Equal(New, permissions.Modify(sendMessages: false).RawValue);
    }

    [Fact]
    public void Several_permissions_are_there_only_together()
    {
        var permissions = new GuildPermissions(viewChannel: true);

        Assert.True(permissions.Has(GuildPermission.ViewChannel));
        Assert.False(permissions.Has(GuildPermission.ViewChannel | GuildPermission.ManageThreads));
        Assert.True(GuildPermissions.All.Has(GuildPermission.Administrator));
    }

    [Fact]
    public void An_overwrite_gives_takes_or_says_nothing()
    {
        var overwrite = new OverwritePermissions(viewChannel: PermValue.Deny, sendMessages: PermValue.Allow);

        Assert.Equal(
            (PermValue.Deny, PermValue.Allow, PermValue.Inherit), (overwrite.ViewChannel, overwrite.SendMessages, overwrite.AttachFiles));
        Assert.Equal(((ulong)ChannelPermission.SendMessages, (ulong)ChannelPermission.ViewChannel), (overwrite.AllowValue, overwrite.DenyValue));

        var changed = overwrite.Modify(viewChannel: PermValue.Allow, sendMessages: PermValue.Inherit);
        Assert.Equal([ChannelPermission.ViewChannel], changed.ToAllowList());
        Assert.Empty(changed.ToDenyList());
    }
}
