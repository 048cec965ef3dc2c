using Discord;

namespace Bot.Platforms.Discord;

/// <summary>What the bot must be allowed to do on a server: asked for in the invitation, looked after in the staff's channel.</summary>
internal static class DiscordPermissions
{
    /// <summary>All of them, for the invitation.</summary>
    public const GuildPermission Invited =
        GuildPermission.ViewChannel | GuildPermission.SendMessages | GuildPermission.SendMessagesInThreads
        | GuildPermission.CreatePublicThreads | GuildPermission.CreatePrivateThreads | GuildPermission.ManageThreads
        | GuildPermission.EmbedLinks | GuildPermission.AttachFiles | GuildPermission.AddReactions
        | GuildPermission.ReadMessageHistory | GuildPermission.ManageMessages;

    /// <summary>What the staff's channel cannot do without, as Discord's settings call it.</summary>
    public static IEnumerable<string> MissingIn(ChannelPermissions has, StaffPlaceKind kind) => Named(
        (has.ViewChannel, "View Channel"),
        (has.ReadMessageHistory, "Read Message History"),
        (has.SendMessages, kind == StaffPlaceKind.Forum ? "Create Posts" : "Send Messages"),
        (has.SendMessagesInThreads, kind == StaffPlaceKind.Forum ? "Send Messages in Posts" : "Send Messages in Threads"),
        (has.CreatePublicThreads || kind == StaffPlaceKind.Forum, "Create Public Threads"),
        (has.ManageThreads, kind == StaffPlaceKind.Forum ? "Manage Posts" : "Manage Threads"),
        (has.EmbedLinks, "Embed Links"),
        (has.AttachFiles, "Attach Files"),
        (has.AddReactions, "Add Reactions"));

    /// <summary>What the staff's channel is better with.</summary>
    public static IEnumerable<string> MissedIn(ChannelPermissions has, StaffPlaceKind kind) => Named(
        (has.ManageChannel || kind != StaffPlaceKind.Forum, "Manage Channel (for the tags of posts)"),
        (has.ManageMessages || kind == StaffPlaceKind.Forum, "Manage Messages (for pinning a ticket's card)"));

    private static IEnumerable<string> Named(params (bool Has, string Name)[] permissions) =>
        permissions.Where(permission => !permission.Has).Select(permission => permission.Name);
}
