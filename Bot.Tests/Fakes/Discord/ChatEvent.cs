namespace Bot.Tests.Fakes.Discord;

internal enum ChatEventKind
{
    Sent,
    Edited,
    Deleted,
    Reacted,
    Pinned,
    Unpinned,
    Typing,
    Interacted,
    Failed,
    ModalOpened,
    ThreadCreated,
    ThreadChanged,
    ThreadDeleted,
    MembersChanged,
}

/// <summary>
/// Something that happened somewhere, numbered in the order of the whole server. Its text is what the message said at that moment,
/// the emoji of a reaction, the title of a modal, or what was run.
/// </summary>
internal sealed record ChatEvent(long Sequence, ChatEventKind Kind, FakeUser Actor, FakeChannel Place, FakeMessage? Message, string Text)
{
    public bool ByBot => Actor.IsBot;

    public override string ToString()
    {
        var to = Message?.OnlyFor is { } reader ? $" (only {reader.DisplayName})" : "";
        var actor = ByBot ? "bot" : Actor.DisplayName;
        return Kind == ChatEventKind.Sent ? $"[{actor}]{to} {Said()}" : $"({actor} {Kind}{About()}){to} {Text}".TrimEnd();
    }

    private string Said()
    {
        var files = string.Concat(Message!.Files.Select(f => $"<{f.Name}> "));
        var buttons = string.Concat(Message.Buttons.Select(b => $" [{b.Label}]"));
        var menus = string.Concat(Message.Selects.Select(s => $" [▾ {s.Placeholder}]"));
        return $"{files}{Text}{buttons}{menus}";
    }

    private string About() => Message is null ? "" : $" {Message.Id.Text()}";
}
