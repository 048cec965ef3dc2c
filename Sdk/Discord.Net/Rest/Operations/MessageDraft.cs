#nullable enable

using Discord.API;

namespace Discord.Rest;

/// <summary>A message to be sent, as the many methods that send one are given it.</summary>
internal sealed record MessageDraft
{
    private const int MaxMentionIds = 100;
    private const int MaxStickers = 3;

    public string? Text { get; init; }

    public bool IsTTS { get; init; }

    public Embed? Embed { get; init; }

    public Embed[]? Embeds { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public MessageReference? Reference { get; init; }

    public MessageComponent? Components { get; init; }

    public ISticker[]? Stickers { get; init; }

    public MessageFlags Flags { get; init; }

    public PollProperties? Poll { get; init; }

    public IReadOnlyList<FileAttachment>? Files { get; init; }

    private Embed[] AllEmbeds => Embed is null ? Embeds ?? [] : [Embed, .. Embeds ?? []];

    /// <summary>Refuses what Discord would refuse anywhere.</summary>
    public MessageDraft Checked()
    {
        CheckEmbeds(AllEmbeds.Length);
        CheckMentions(AllowedMentions);
        CheckLength(Text);
        Preconditions.AtMost(Stickers?.Length ?? 0, MaxStickers, nameof(Stickers), "A max of 3 stickers are allowed.");
        foreach (var file in Files ?? [])
        {
            Preconditions.NotNullOrEmpty(file.FileName, nameof(file.FileName), "File Name must not be empty or null");
        }

        return this;
    }

    /// <summary>Refuses a message with nothing in it.</summary>
    public MessageDraft NotEmpty()
    {
        Preconditions.MessageAtLeastOneOf(Text, Components, AllEmbeds, Stickers, Files, Poll, Reference);
        return this;
    }

    /// <summary>Refuses flags that cannot be set there; only one of them may be.</summary>
    public MessageDraft OnlyWithFlags(params ReadOnlySpan<MessageFlags> allowed)
    {
        if (Flags != MessageFlags.None && !allowed.Contains(Flags))
        {
            throw new ArgumentException($"The only valid MessageFlags are {string.Join(", ", allowed.ToArray())} and none.");
        }

        return this;
    }

    public MessageBody ToBody() => new()
    {
        Content = Text is null ? default : new Optional<string?>(Text),
        Tts = IsTTS ? true : null,
        Embeds = AllEmbeds is { Length: > 0 } embeds ? [.. embeds.Select(e => e.ToModel())] : null,
        AllowedMentions = AllowedMentions?.ToModel(),
        MessageReference = Reference?.ToModel(),
        Components = Components?.ToModel(),
        StickerIds = Stickers is { Length: > 0 } stickers ? [.. stickers.Select(s => s.Id)] : null,
        Flags = Flags == MessageFlags.None ? null : Flags,
        Poll = Poll?.ToModel(),
        Attachments = Files is { Count: > 0 } ? AttachmentBody.Of(Files) : null,
    };

    public static void CheckEmbeds(int count) =>
        Preconditions.AtMost(count, DiscordConfig.MaxEmbedsPerMessage, nameof(Embeds), "A max of 10 embeds are allowed.");

    public static void CheckLength(string? text) => Preconditions.AtMost(
        text?.Length ?? 0, DiscordConfig.MaxMessageSize, "Content",
        $"Message content is too long, length must be less or equal to {DiscordConfig.MaxMessageSize}.");

    public static void CheckMentions(AllowedMentions? mentions)
    {
        if (mentions is null)
        {
            return;
        }

        Preconditions.AtMost(mentions.RoleIds?.Count ?? 0, MaxMentionIds, nameof(mentions.RoleIds), "A max of 100 role Ids are allowed.");
        Preconditions.AtMost(mentions.UserIds?.Count ?? 0, MaxMentionIds, nameof(mentions.UserIds), "A max of 100 user Ids are allowed.");
        CheckExclusive(mentions, AllowedMentionTypes.Users, mentions.UserIds);
        CheckExclusive(mentions, AllowedMentionTypes.Roles, mentions.RoleIds);
    }

    private static void CheckExclusive(AllowedMentions mentions, AllowedMentionTypes type, List<ulong>? ids)
    {
        if (mentions.AllowedTypes is { } types && types.HasFlag(type) && ids is { Count: > 0 })
        {
            throw new ArgumentException($"The {type} flag is mutually exclusive with the list of their Ids.");
        }
    }
}
