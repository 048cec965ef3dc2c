namespace Discord;

/// <summary>What is to change about a message. What is left unsaid stays as it is.</summary>
public class MessageProperties
{
    /// <summary>Its text.</summary>
    public Optional<string> Content { get; set; }

    /// <summary>Its embed.</summary>
    public Optional<Embed> Embed { get; set; }

    /// <summary>Its embeds.</summary>
    public Optional<Embed[]> Embeds { get; set; }

    /// <summary>Its buttons and menus.</summary>
    public Optional<MessageComponent> Components { get; set; }

    /// <summary>What is special about it.</summary>
    public Optional<MessageFlags?> Flags { get; set; }

    /// <summary>Which mentions in it notify somebody.</summary>
    public Optional<AllowedMentions> AllowedMentions { get; set; }

    /// <summary>Its files, in place of those it has.</summary>
    public Optional<IEnumerable<FileAttachment>> Attachments { get; set; }
}
