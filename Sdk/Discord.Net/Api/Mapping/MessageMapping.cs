using System.Globalization;

namespace Discord.API;

/// <summary>What belongs to a message, to and from Discord's JSON.</summary>
internal static class MessageMapping
{
    public static Emoji ToModel(this IEmote emote) => emote switch
    {
        null => null,
        Emote custom => new Emoji { Id = custom.Id, Name = custom.Name, Animated = custom.Animated },
        _ => new Emoji { Name = emote.Name },
    };

    public static IEmote ToEntity(this Emoji model) => model switch
    {
        null => null,
        { Id: { } id and not 0 } => new Emote(id, model.Name, model.Animated ?? false),
        _ => new Discord.Emoji(model.Name ?? ""),
    };

    /// <summary>How a reaction is named in a path: the character, or the name with the id.</summary>
    public static string ToPath(this IEmote emote) => Uri.EscapeDataString(
        emote is Emote custom ? string.Create(CultureInfo.InvariantCulture, $"{custom.Name}:{custom.Id}") : emote.Name);

    /// <summary>Kinds that are not said are none: without a list of kinds Discord would take all of them.</summary>
    public static AllowedMentions ToModel(this Discord.AllowedMentions mentions) => new()
    {
        Parse = [.. Words(mentions.AllowedTypes ?? AllowedMentionTypes.None)],
        Roles = mentions.RoleIds?.ToArray(),
        Users = mentions.UserIds?.ToArray(),
        RepliedUser = mentions.MentionRepliedUser,
    };

    public static MessageReference ToModel(this Discord.MessageReference reference) => new()
    {
        Type = reference.ReferenceType.ToNullable(),
        MessageId = reference.MessageId.ToNullable(),
        ChannelId = reference.InternalChannelId.ToNullable(),
        GuildId = reference.GuildId.ToNullable(),
        FailIfNotExists = reference.FailIfNotExists.ToNullable(),
    };

    public static Discord.MessageReference ToEntity(this MessageReference model) =>
        new(model.MessageId, model.ChannelId, model.GuildId, model.FailIfNotExists, model.Type ?? MessageReferenceType.Default);

    public static Discord.Attachment ToEntity(this Attachment model) => new(model);

    /// <summary>A file of a request, by its number among them.</summary>
    public static Attachment ToModel(this FileAttachment file, int number) =>
        new() { Id = (ulong)number, Filename = file.SentName, Description = file.Description };

    public static Poll ToModel(this PollProperties poll) => new()
    {
        Question = ToModel(poll.Question),
        Answers = [.. poll.Answers.Select(answer => new PollAnswer { PollMedia = ToModel(answer) })],
        Duration = (int)poll.Duration,
        AllowMultiselect = poll.AllowMultiselect,
        LayoutType = poll.LayoutType,
    };

    private static PollMedia ToModel(PollMediaProperties media) => new() { Text = media.Text, Emoji = media.Emoji.ToModel() };

    private static IEnumerable<string> Words(AllowedMentionTypes types)
    {
        if (types.HasFlag(AllowedMentionTypes.Everyone))
        {
            yield return "everyone";
        }

        if (types.HasFlag(AllowedMentionTypes.Roles))
        {
            yield return "roles";
        }

        if (types.HasFlag(AllowedMentionTypes.Users))
        {
            yield return "users";
        }
    }
}
