namespace Discord;

/// <summary>Which mentions in a text notify somebody. Without it, all of them do.</summary>
public class AllowedMentions
{
    private static readonly AllowedMentions Nobody = new();
    private static readonly AllowedMentions Everybody =
        new(AllowedMentionTypes.Everyone | AllowedMentionTypes.Users | AllowedMentionTypes.Roles);

    /// <summary>Mentions of some kinds.</summary>
    public AllowedMentions(AllowedMentionTypes? allowedTypes = null) => AllowedTypes = allowedTypes;

    /// <summary>None of them.</summary>
    public static AllowedMentions None => Nobody;

    /// <summary>All of them.</summary>
    public static AllowedMentions All => Everybody;

    /// <summary>The kinds of mentions that do.</summary>
    public AllowedMentionTypes? AllowedTypes { get; set; }

    /// <summary>The roles that may be notified.</summary>
    public List<ulong> RoleIds { get; set; } = [];

    /// <summary>The users that may be notified.</summary>
    public List<ulong> UserIds { get; set; } = [];

    /// <summary>Whether the author of the message that is replied to is notified.</summary>
    public bool? MentionRepliedUser { get; set; }
}
