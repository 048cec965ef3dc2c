using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>One call that sends something; a message of ours may need several.</summary>
internal abstract record DiscordPart
{
    private DiscordPart()
    {
    }

    /// <summary>The buttons under it; only the last part of a message has them.</summary>
    public IReadOnlyList<IReadOnlyList<OutgoingButton>> Buttons { get; init; } = [];

    /// <summary>Words, short enough for one message.</summary>
    public sealed record Words(RichText Text, WordForm Form = WordForm.Formatted) : DiscordPart;

    /// <summary>One to ten files together, and words above them.</summary>
    public sealed record Attached(IReadOnlyList<OutgoingFile> Files, RichText Caption) : DiscordPart;

    /// <summary>Words in a frame, which may be longer than those of a message: what stands once in its chat.</summary>
    public sealed record Card(RichText Text) : DiscordPart;
}

/// <summary>How words are sent: as they are meant, or with less when Discord does not take them.</summary>
internal enum WordForm
{
    /// <summary>As they are meant.</summary>
    Formatted,

    /// <summary>Without formatting.</summary>
    Plain,

    /// <summary>Also without links and buttons: one of those may be what Discord does not take.</summary>
    Bare,
}
