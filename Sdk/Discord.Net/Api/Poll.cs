#nullable enable

namespace Discord.API;

/// <summary>A poll to send.</summary>
internal sealed class Poll
{
    public PollMedia? Question { get; set; }
    public PollAnswer[]? Answers { get; set; }

    /// <summary>In hours.</summary>
    public int Duration { get; set; }

    public bool AllowMultiselect { get; set; }
    public PollLayout? LayoutType { get; set; }
}

/// <summary>What a poll asks, or how it can be answered.</summary>
internal sealed class PollMedia
{
    public string? Text { get; set; }
    public Emoji? Emoji { get; set; }
}

/// <summary>An answer of a poll.</summary>
internal sealed class PollAnswer
{
    public PollMedia? PollMedia { get; set; }
}
