using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

internal enum MessageKind
{
    Ordinary = 0,
    RecipientAdded = 1,
    NameChanged = 4,
    Pinned = 6,
    ThreadCreated = 18,
    Reply = 19,
    CommandResponse = 20,
    ThreadStarter = 21,
    ContextMenuResponse = 23,
}

[Flags]
internal enum MessageMarks
{
    None = 0,
    SuppressEmbeds = 1 << 2,
    HasThread = 1 << 5,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    Silent = 1 << 12,
    VoiceMessage = 1 << 13,
    HasSnapshot = 1 << 14,
    ComponentsV2 = 1 << 15,
}

/// <summary>One message of a channel as it is now; edits change it, deletion marks it.</summary>
internal sealed class FakeMessage(FakeChannel channel, ulong id, FakeUser author, MessageKind kind, MessageContent content)
{
    public FakeChannel Channel { get; } = channel;

    public ulong Id { get; } = id;

    public FakeUser Author { get; } = author;

    public MessageKind Kind { get; } = kind;

    public MessageContent Content { get; private set; } = content;

    public DateTimeOffset At { get; } = Snowflakes.TimeOf(id);

    /// <summary>Ephemeral: nobody else sees it.</summary>
    public FakeUser? OnlyFor { get; init; }

    public FakeMessage? ReplyTo { get; init; }

    /// <summary>The original of a forward; null otherwise.</summary>
    public FakeMessage? ForwardedFrom { get; init; }

    public FakeInteraction? Interaction { get; init; }

    public string? Nonce { get; init; }

    /// <summary>Whose attention the message asked for, after allowed_mentions.</summary>
    public Mentions Pings { get; init; } = Mentions.None;

    public FakeThread? Thread { get; set; }

    public DateTimeOffset? EditedAt { get; private set; }

    public int Edits { get; private set; }

    public bool IsDeleted { get; private set; }

    public bool IsPinned => Channel.Pins.Contains(this);

    /// <summary>Emoji (as in the address) to those who reacted with it.</summary>
    public SortedDictionary<string, List<FakeUser>> Reactions { get; } = new(StringComparer.Ordinal);

    public bool IsFromBot => Author.IsBot;

    /// <summary>Written by Discord itself: somebody was added, something was pinned or renamed.</summary>
    public bool IsSystem =>
        Kind is not (MessageKind.Ordinary or MessageKind.Reply or MessageKind.CommandResponse or MessageKind.ContextMenuResponse);

    /// <summary>The bot only showed that it is thinking; the answer comes by an edit.</summary>
    public bool IsLoading => Content.Flags.HasFlag(MessageMarks.Loading);

    public bool IsEphemeral => OnlyFor is not null;

    public bool IsSilent => Content.Flags.HasFlag(MessageMarks.Silent);

    public string Text => Content.Text;

    /// <summary>Text, embeds and text displays together.</summary>
    public string FullText => Content.FullText;

    public IReadOnlyList<FakeFile> Files => Content.Files;

    public IReadOnlyList<FakeEmbed> Embeds => Content.Embeds.OfType<JsonObject>().Select(e => new FakeEmbed(e)).ToList();

    public IReadOnlyList<FakeButton> Buttons => Controls.ButtonsOf(Content.Components);

    public IReadOnlyList<FakeSelect> Selects => Controls.SelectsOf(Content.Components);

    /// <summary>The first button whose label is or contains, or whose custom_id is, the given text; null when there is none.</summary>
    public FakeButton? Button(string labelOrId) =>
        Buttons.FirstOrDefault(b => b.CustomId == labelOrId)
        ?? Buttons.FirstOrDefault(b => b.Label == labelOrId)
        ?? Buttons.FirstOrDefault(b => b.Label.Contains(labelOrId, StringComparison.Ordinal));

    public void Edit(MessageContent content, DateTimeOffset? at)
    {
        Content = content;
        EditedAt = at ?? EditedAt;
        Edits++;
    }

    public void Delete() => IsDeleted = true;

    public override string ToString() => $"{Author.DisplayName}: {FullText}";
}
