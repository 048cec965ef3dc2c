namespace Discord.API;

/// <summary>What belongs to a channel, to and from Discord's JSON.</summary>
internal static class ChannelMapping
{
    public static Overwrite ToModel(this Discord.Overwrite overwrite) => new()
    {
        Id = overwrite.TargetId,
        Type = overwrite.TargetType,
        Allow = overwrite.Permissions.AllowValue,
        Deny = overwrite.Permissions.DenyValue,
    };

    public static Discord.Overwrite ToEntity(this Overwrite model) =>
        new(model.Id, model.Type, new OverwritePermissions(model.Allow, model.Deny));

    public static ForumTag ToModel(this IForumTag tag) => new()
    {
        Id = tag.Id,
        Name = tag.Name,
        EmojiId = (tag.Emoji as Emote)?.Id,
        EmojiName = (tag.Emoji as Discord.Emoji)?.Name,
        Moderated = tag.IsModerated,
    };

    public static Discord.ForumTag ToEntity(this ForumTag model) =>
        new(model.Id ?? 0, model.Name, model.EmojiId, model.EmojiName, model.Moderated);
}
