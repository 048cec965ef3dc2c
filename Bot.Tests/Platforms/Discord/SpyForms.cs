using Bot.Messaging;

namespace Bot.Tests.Platforms.Discord;

/// <summary>Opens a form for a command or a button with a certain word.</summary>
internal sealed class SpyForms(ChatSide side, string opener, params FormField[] fields) : IFormSource
{
    public ChatSide Side => side;

    /// <summary>What was to open it.</summary>
    public List<IncomingMessage> Openings { get; } = [];

    public FormSheet? Open(IncomingMessage opening, int maxFields)
    {
        Openings.Add(opening);
        return opening.Command == opener || opening.ButtonToken == opener ? new FormSheet("form.1", "A form", fields) : null;
    }
}
