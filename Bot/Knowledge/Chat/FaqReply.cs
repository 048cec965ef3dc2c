using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Something that an admin is told.</summary>
/// <param name="Text">The words; may be empty when there is a file.</param>
/// <param name="Buttons">Rows of buttons under them.</param>
internal sealed record FaqReply(RichText Text, params IReadOnlyList<IReadOnlyList<OutgoingButton>> Buttons)
{
    /// <summary>Files that come with it.</summary>
    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];

    /// <summary>Whether it asks the admin to write something: their answer to it is known by the chat's question.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Plain words.</summary>
    public static implicit operator FaqReply(RichText text) => new(text);

    /// <summary>One reply.</summary>
    public static IReadOnlyList<FaqReply> Only(RichText text, params IReadOnlyList<IReadOnlyList<OutgoingButton>> buttons) => [new FaqReply(text, buttons)];
}
