namespace Discord;

/// <summary>A poll to send.</summary>
public class PollProperties
{
    /// <summary>What is asked.</summary>
    public PollMediaProperties Question { get; set; }

    /// <summary>What can be answered.</summary>
    public List<PollMediaProperties> Answers { get; set; }

    /// <summary>For how many hours.</summary>
    public uint Duration { get; set; }

    /// <summary>Whether one may give several answers.</summary>
    public bool AllowMultiselect { get; set; }

    /// <summary>How it is shown.</summary>
    public PollLayout LayoutType { get; set; }
}

/// <summary>A question or an answer of a poll.</summary>
public class PollMediaProperties
{
    /// <summary>Its text.</summary>
    public string Text { get; set; }

    /// <summary>What is shown before the text.</summary>
    public IEmote Emoji { get; set; }
}
